package dev.fluxion.processor.ir;

import java.util.HashSet;
import java.util.Set;

/** Questions to layouts that may contain themselves. */
final class Structs {
    private Structs() {}

    /** Whether anything that can be reached through its fields is a number that can carry a derivative. */
    static boolean carriesDerivative(Layout layout) {
        return carriesDerivative(layout, new HashSet<>());
    }

    private static boolean carriesDerivative(Layout layout, Set<Layout> seen) {
        return seen.add(layout)
                && layout.fields().stream().anyMatch(f -> !f.isConstant() && carriesDerivative(f.type(), seen));
    }

    private static boolean carriesDerivative(Type type, Set<Layout> seen) {
        if (type instanceof Type.Array array) {
            return carriesDerivative(array.element(), seen);
        }
        return type instanceof Type.Struct struct ? carriesDerivative(struct.layout(), seen) : type.isDifferentiable();
    }
}
