package dev.fluxion.processor.ir;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object of the interpreter's: the fields that its layout knows. Compared by identity. */
public final class Instance {
    private final Layout layout;
    private final Map<String, Object> held = new LinkedHashMap<>();

    public Instance(Layout layout, List<Object> fields) {
        this.layout = layout;
        for (int i = 0; i < fields.size(); i++) {
            held.put(layout.fields().get(i).name(), fields.get(i));
        }
    }

    public Layout layout() {
        return layout;
    }

    public Object get(String field) {
        layout.field(field);
        return held.get(field);
    }

    public void set(String field, Object value) {
        layout.field(field);
        held.put(field, value);
    }
}
