package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a Jacobian: the value's, if it can have a derivative, then each {@code @Out} array's. */
record JacobianResults(Subject subject) {
    static final Type.Array MATRIX = new Type.Array(new Type.Array(Type.REAL));

    Optional<Type> value() {
        return subject.entry().resultTypes().stream().findFirst();
    }

    private boolean isArray() {
        return value().filter(Type::isContainer).filter(Type::isDifferentiable).isPresent();
    }

    private boolean isNumber() {
        return value().filter(Type::isReal).isPresent();
    }

    boolean isOneNumber() {
        return isNumber() && subject.outs().isEmpty();
    }

    /** The value is an array, whose size only a run of the method shows. */
    boolean mustBeMeasured() {
        return isArray();
    }

    /** Whether it can be known before the derivative is computed how many there are: no one must notice an earlier run. */
    boolean areCountable() {
        return !isArray() || (subject.outs().isEmpty() && Effects.none(subject.primal()));
    }

    /** Those that have rows, as far as they are known: for a value that is an array, one of its shape is a parameter. */
    List<Atom> seeded(Assembly a) {
        List<Atom> seeded = new ArrayList<>();
        if (isNumber()) {
            seeded.add(new Var("value", Type.REAL));
        }
        if (isArray()) {
            seeded.add(a.param(new Var("measured", value().orElseThrow())));
        }
        seeded.addAll(subject.outs());
        return seeded;
    }

    /** What reverse mode must know before it runs: the value itself where that is an array; how many rows there are. */
    List<Atom> measure(Builder out) {
        List<Atom> measured = new ArrayList<>();
        if (isArray()) {
            Var v = new Var("measured", value().orElseThrow());
            List<Atom> args = new ArrayList<>(subject.entry().params());
            out.add(new Stmt.Call(List.of(v), subject.entry().name(), args, Origin.NONE));
            measured.add(v);
        }
        List<Atom> number = isNumber() ? List.of(Atom.real(0)) : List.of();
        List<Atom> all = Lists.plus(number, Lists.plus(measured, subject.outs()));
        return Lists.plus(measured, Flattening.count("rows", all, out));
    }

    List<String> names() {
        return value().isPresent() ? List.of("value", "jacobian") : List.of("jacobian");
    }

    List<Var> declare() {
        List<Var> vars = new ArrayList<>();
        value().ifPresent(t -> vars.add(new Var("value", t)));
        vars.add(new Var("jacobian", MATRIX));
        return vars;
    }
}
