package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The adjoints known so far of numbers, while a block is swept in reverse. Absent means zero, and zero is never added. */
final class Bars {
    private final Activity activity;
    private final Map<Var, Atom> known = new LinkedHashMap<>();

    Bars(Activity activity) {
        this.activity = activity;
    }

    static String name(Atom a) {
        return (a instanceof Var v ? v.name() : "value") + "Bar";
    }

    /** A new variable for the adjoint of {@code a}. */
    static Var declare(Atom a) {
        return new Var(name(a), a.type().derivative());
    }

    void add(Atom a, Atom bar, Builder out) {
        if (activity.isActiveReal(a) && !Sums.isZero(bar)) {
            known.merge((Var) a, bar, (sum, more) -> Sums.add(name(a), sum, more, out));
        }
    }

    /** The adjoint of {@code v}, which is then forgotten: nothing before its definition can use it. */
    Optional<Atom> take(Atom v) {
        return v instanceof Var ? Optional.ofNullable(known.remove(v)) : Optional.empty();
    }

    Atom takeOrZero(Atom v) {
        return take(v).orElse(Atom.real(0));
    }

    /** The adjoint becomes {@code bar}, whatever it was. */
    void put(Var v, Atom bar) {
        known.put(v, bar);
    }

    Set<Var> keys() {
        return new LinkedHashSet<>(known.keySet());
    }
}
