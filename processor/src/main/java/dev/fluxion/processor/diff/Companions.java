package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What goes along with a variable wherever it goes: in forward mode its tangent; in reverse mode, of memory only, its shadow.
 * Whatever has none has zero.
 */
final class Companions {

    /** Of which kind they are, hence their names and types. */
    enum Kind {
        TANGENT("Dot"),
        SHADOW("Bar");

        final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }

        /** A number's tangent is a number; its shadow, where it is a trace's field, a cell of memory. */
        Type type(Type type) {
            if (type instanceof Type.Array array) {
                return new Type.Array(element(array.element()));
            }
            if (type instanceof Type.Tape tape) {
                return new Type.Tape(element(tape.element()));
            }
            return type instanceof Type.Trace trace ? new Type.Trace(trace.name() + suffix) : type.derivative();
        }

        private Type element(Type type) {
            return type instanceof Type.Scalar ? type.derivative() : type(type);
        }

        Type fieldType(Type type) {
            return this == SHADOW && type.isReal() ? new Type.Array(Type.REAL) : type(type);
        }
    }

    private final Activity activity;
    private final Kind kind;
    private final Map<Var, Atom> known = new HashMap<>();

    Companions(Activity activity, Kind kind) {
        this.activity = activity;
        this.kind = kind;
    }

    boolean has(Atom a) {
        return kind == Kind.TANGENT ? activity.isActive(a) : activity.isActiveMemory(a);
    }

    /** The companion of {@code a}; zero, or null for memory, if it has none. */
    Atom of(Atom a) {
        Atom companion = a instanceof Var ? known.get(a) : null;
        return companion == null ? Atom.zero(kind.type(a.type())) : companion;
    }

    /** The companion of an argument; zeros that nobody looks at, if a callee must be given one and there is none. */
    Atom passed(Atom a, Builder out) {
        boolean isMissing =
                a instanceof Var && !known.containsKey(a) && a.type().isContainer();
        return isMissing ? out.let(name(a), new Expr.ZerosLike(a)) : of(a);
    }

    void put(Var v, Atom companion) {
        known.put(v, companion);
    }

    String name(Atom a) {
        return (a instanceof Var v ? v.name() : "value") + kind.suffix;
    }

    Type type(Atom a) {
        return kind.type(a.type());
    }

    /** A new variable as the companion of {@code v}. */
    Var declare(Var v) {
        Var companion = new Var(name(v), type(v));
        put(v, companion);
        return companion;
    }

    /** The variables, and behind them the companions of those that have one. */
    List<Var> declare(List<Var> vars) {
        return declare(vars, vars);
    }

    /** Likewise; {@code deciding} says which of them have one. */
    List<Var> declare(List<Var> vars, List<? extends Atom> deciding) {
        List<Var> more = new ArrayList<>();
        for (int i = 0; i < vars.size(); i++) {
            if (has(deciding.get(i))) {
                more.add(declare(vars.get(i)));
            }
        }
        return Lists.plus(vars, more);
    }

    /** The atoms, and behind them the companions where {@code deciding} has one. */
    List<Atom> with(List<Atom> atoms, List<? extends Atom> deciding) {
        List<Atom> more = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            if (has(deciding.get(i))) {
                more.add(of(atoms.get(i)));
            }
        }
        return Lists.plus(atoms, more);
    }

    /** The companion of memory that comes to be, or becomes known, by this expression. */
    Expr ofMemory(Var v, Expr rhs) {
        return rhs.accept(new MemoryBeside(v, this));
    }

    /** The fields of the companion of a trace of this type, given those of the trace. */
    List<Atom> fields(Type.Trace type, List<? extends Atom> fields) {
        return Lists.map(activity.fields(type.name()), i -> of(fields.get(i)));
    }

    boolean isTangent() {
        return kind == Kind.TANGENT;
    }
}
