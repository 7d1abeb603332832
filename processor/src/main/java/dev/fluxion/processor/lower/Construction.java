package dev.fluxion.processor.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** An object in the making: its fields are in slots until its constructor is done. */
record Construction(Map<VariableElement, Slot> fields) {
    static final Construction NONE = new Construction(Map.of());

    Construction {
        fields = new LinkedHashMap<>(fields);
    }

    /** The slot of a field, if it is one of the object in the making: {@code x} or {@code this.x}. */
    Optional<Slot> of(VariableElement field, Expression e) {
        boolean ofThis =
                !(e instanceof FieldAccessExpr access) || access.getScope().isThisExpr();
        return ofThis ? Optional.ofNullable(fields.get(field)) : Optional.empty();
    }
}
