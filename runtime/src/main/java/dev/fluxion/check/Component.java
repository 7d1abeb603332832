package dev.fluxion.check;

import dev.fluxion.check.Gradient.Part;
import java.lang.reflect.RecordComponent;
import java.util.Objects;

/** A component {@code dw} of the record that a generated method returns, and the argument it belongs to. */
record Component(RecordComponent component, int argument) {
    static String parameter(RecordComponent component) {
        return component.getName().substring(1);
    }

    Part of(Object result) {
        Object derivative = Objects.requireNonNull(Reflection.call(component.getAccessor(), result));
        return new Part(parameter(component), argument, derivative);
    }
}
