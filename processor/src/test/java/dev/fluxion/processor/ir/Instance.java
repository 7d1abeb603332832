package dev.fluxion.processor.ir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

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

    /** The same fields with other contents. */
    public Instance with(Layout other, UnaryOperator<Object> change) {
        Instance changed = new Instance(other, List.of());
        other.fields().forEach(f -> changed.set(f.name(), change.apply(get(f.name()))));
        return changed;
    }

    /** What it holds, in the order of the fields. */
    public List<Object> held() {
        return new ArrayList<>(held.values());
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
