package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Lists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The direction that a user gives: a tangent for each differentiable parameter. */
final class Directions {
    private Directions() {}

    /**
     * Declares the tangents as parameters, checks them, and makes of them what a derived function takes, in {@code double}.
     *
     * @param varied what varies, or receives what varies: the differentiable parameters among others
     * @return one for each of {@code varied}; those that are written to are copies, or zeros where none are given
     */
    static List<Atom> given(Subject subject, List<Var> varied, Assembly a) {
        Map<Var, Atom> dots = new HashMap<>();
        for (Var x : subject.wrt()) {
            dots.put(x, OfThis.isGivenInParts(subject, x) ? OfThis.direction(subject, x, a) : param(x, a));
        }
        List<Var> whole = subject.wrt().stream()
                .filter(x -> !OfThis.isGivenInParts(subject, x))
                .toList();
        a.out.addAll(Guards.of(subject, Lists.map(whole, x -> (Var) dot(x, dots)), whole));
        return Lists.map(varied, x -> dots.containsKey(x) ? tangent(subject, x, dot(x, dots), a) : zeros(x, a));
    }

    private static Var param(Var x, Assembly a) {
        return a.param(new Var(x.name() + "Dot", x.type().tangent()));
    }

    private static Atom dot(Var x, Map<Var, Atom> dots) {
        return Objects.requireNonNull(dots.get(x));
    }

    private static Atom zeros(Var x, Assembly a) {
        return a.out.let(x.name() + "Dot", new Expr.ZerosLike(x));
    }

    private static Atom tangent(Subject subject, Var x, Atom given, Assembly a) {
        String name = x.name() + "Dot";
        Atom dot = Conversions.convert(given, x.type().derivative(), name, a.out);
        return dot == given && subject.outs().contains(x) ? Conversions.copy(given, name, a.out) : dot;
    }
}
