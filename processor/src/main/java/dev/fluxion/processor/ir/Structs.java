package dev.fluxion.processor.ir;

import dev.fluxion.processor.ir.Atom.Const;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Questions to types and layouts that may contain themselves. */
public final class Structs {
    private Structs() {}

    /** The field that an object is indexed by. */
    public static String name(Atom field) {
        return (String) Objects.requireNonNull(((Const) field).value());
    }

    /** What arrays and tapes are made of in the end. */
    public static Type core(Type type) {
        if (type instanceof Type.Array array) {
            return core(array.element());
        }
        return type instanceof Type.Tape tape ? core(tape.element()) : type;
    }

    /** Whether it is an object, or made of objects. */
    public static boolean holdsObjects(Type type) {
        return core(type) instanceof Type.Struct;
    }

    /** Whether nothing that can be reached ever changes: then nobody can tell its objects from copies. */
    public static boolean isImmutable(Type type) {
        return isImmutable(type, new HashSet<>());
    }

    private static boolean isImmutable(Type type, Set<Layout> seen) {
        if (type instanceof Type.Struct struct) {
            List<Layout.Field> fields = struct.layout().fields();
            return !seen.add(struct.layout())
                    || (!fields.isEmpty() && fields.stream().allMatch(f -> f.isFinal() && isImmutable(f.type(), seen)));
        }
        return !type.isContainer();
    }

    /** Whether one object that may change may be reached in two ways, as far as its fields that carry derivatives go. */
    public static boolean leadsTwice(Type type) {
        return leadsTwice(type, new ArrayList<>());
    }

    private static boolean leadsTwice(Type type, List<Type> found) {
        if (!(core(type) instanceof Type.Struct object) || isImmutable(object)) {
            return false;
        }
        boolean isMany = type instanceof Type.Array;
        boolean isFound = found.stream().anyMatch(t -> mayBeSame(t, object));
        found.add(object);
        return isMany
                || isFound
                || object.layout().fields().stream().anyMatch(f -> f.isDifferentiable() && leadsTwice(f.type(), found));
    }

    /** Whether anything that can be reached through its fields is a number that can carry a derivative. */
    static boolean carriesDerivative(Layout layout) {
        return carriesDerivative(layout, new HashSet<>());
    }

    private static boolean carriesDerivative(Layout layout, Set<Layout> seen) {
        return seen.add(layout)
                && layout.fields().stream().anyMatch(f -> !f.isConstant() && carriesDerivative(f.type(), seen));
    }

    private static boolean carriesDerivative(Type type, Set<Layout> seen) {
        return core(type) instanceof Type.Struct struct
                ? carriesDerivative(struct.layout(), seen)
                : core(type).isDifferentiable();
    }

    /** Whether memory of the one type may be memory of the other: an object may be known by its class or by one above it. */
    public static boolean mayBeSame(Type a, Type b) {
        if (a instanceof Type.Array rows && b instanceof Type.Array others) {
            return mayBeSame(rows.element(), others.element());
        }
        if (a instanceof Type.Struct object && b instanceof Type.Struct other) {
            return mayBeRelated(object.layout(), other.layout());
        }
        return a.equals(b);
    }

    /** A class below begins with the fields of the one above. */
    private static boolean mayBeRelated(Layout a, Layout b) {
        List<String> first = Lists.map(a.fields(), Layout.Field::name);
        List<String> second = Lists.map(b.fields(), Layout.Field::name);
        int common = Math.min(first.size(), second.size());
        return a == b || first.subList(0, common).equals(second.subList(0, common));
    }

    /** Whether one object may be reached from both, which is memory of the type {@code sought} or leads to it. */
    public static boolean mayShare(Type a, Type b, Type sought) {
        Set<Type> others = reachable(b, new LinkedHashSet<>());
        return reachable(a, new LinkedHashSet<>()).stream()
                .filter(t -> t instanceof Type.Struct && mayReach(t, sought))
                .anyMatch(t -> others.stream().anyMatch(other -> mayBeSame(t, other)));
    }

    private static boolean mayReach(Type from, Type sought) {
        return reachable(from, new LinkedHashSet<>()).stream().anyMatch(t -> isOpen(t) || mayBeSame(t, sought));
    }

    /** Whether objects of the layout may lead to others of the same, as far as is known. */
    static boolean isRecursive(Layout layout) {
        Set<Type> found = new LinkedHashSet<>();
        layout.fields().forEach(f -> reachable(f.type(), found));
        return found.contains(new Type.Struct(layout));
    }

    private static Set<Type> reachable(Type type, Set<Type> found) {
        if (type.isContainer() && found.add(type)) {
            if (type instanceof Type.Array array) {
                reachable(array.element(), found);
            } else if (type instanceof Type.Struct struct) {
                struct.layout().fields().forEach(f -> reachable(f.type(), found));
            }
        }
        return found;
    }

    /** Whether it is an object of which we do not know what it holds. */
    private static boolean isOpen(Type type) {
        return type instanceof Type.Struct struct && struct.layout().fields().isEmpty();
    }
}
