package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;

/** Derivatives of parameters, of which the receiver may be meant in part: some of its fields. */
final class OfThis {
    private OfThis() {}

    private static boolean isPartial(Subject subject, Var x) {
        return !subject.fields().isEmpty() && x.equals(subject.wrt().get(0));
    }

    /** {@code dx}; {@code dk} for each field {@code k} of the receiver that is meant. */
    static void result(Subject subject, String prefix, Var x, Atom bar, Assembly a) {
        if (!isPartial(subject, x)) {
            String name = prefix + x.name();
            a.result(name, Conversions.convert(bar, x.type().tangent(), name, a.out));
            return;
        }
        for (String field : subject.fields()) {
            Atom part = a.out.let(prefix + field, new Expr.Load(bar, Atom.field(field)));
            Type type = x.type().at(Atom.field(field)).tangent();
            a.result(prefix + field, Conversions.convert(part, type, prefix + field, a.out));
        }
    }

    /** Whether the directions of fields are given in the place of the receiver's. */
    static boolean isGivenInParts(Subject subject, Var x) {
        return isPartial(subject, x);
    }

    /** A direction of the receiver that is zero but for the fields that are meant: theirs are parameters. */
    static Atom direction(Subject subject, Var x, Assembly a) {
        Atom dot = a.out.let(x.name() + "Dot", new Expr.ZerosLike(x));
        for (String field : subject.fields()) {
            Atom index = Atom.field(field);
            Type type = x.type().at(index);
            Var given = a.param(new Var(field + "Dot", type.tangent()));
            if (type.isReal()) {
                Atom value = Conversions.convert(given, type.derivative(), given.name(), a.out);
                a.out.add(new Stmt.Store(dot, index, value, a.out.at()));
            } else {
                Var held = (Var) a.out.let(field, new Expr.Load(x, index));
                a.out.add(RuntimeCalls.sameShape(given, held));
                Conversions.addInto(a.out.let(field + "Dot", new Expr.Load(dot, index)), given, a.out);
            }
        }
        return dot;
    }
}
