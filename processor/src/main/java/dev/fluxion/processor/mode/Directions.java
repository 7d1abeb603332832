package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Lists;
import java.util.ArrayList;
import java.util.List;

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
        List<Var> given = Lists.map(
                subject.wrt(), x -> a.param(new Var(x.name() + "Dot", x.type().tangent())));
        a.out.addAll(Guards.of(subject, given, subject.wrt()));
        List<Atom> dots = new ArrayList<>();
        for (Var x : varied) {
            int i = subject.wrt().indexOf(x);
            dots.add(i < 0 ? zeros(x, a) : tangent(subject, x, given.get(i), a));
        }
        return dots;
    }

    private static Atom zeros(Var x, Assembly a) {
        return a.out.let(x.name() + "Dot", new Expr.ZerosLike(x));
    }

    private static Atom tangent(Subject subject, Var x, Var given, Assembly a) {
        Atom dot = Conversions.convert(given, x.type().derivative(), given.name(), a.out);
        return dot == given && subject.outs().contains(x) ? Conversions.copy(given, given.name(), a.out) : dot;
    }
}
