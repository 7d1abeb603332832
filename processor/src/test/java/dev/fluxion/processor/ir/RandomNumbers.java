package dev.fluxion.processor.ir;

import static dev.fluxion.processor.ir.RandomPrograms.FLOATS;
import static dev.fluxion.processor.ir.RandomPrograms.LENGTH;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.rules.Primitives;
import java.util.List;
import java.util.Random;

/** Random calculations with smooth functions whose values stay around one. */
record RandomNumbers(Random random, RandomStatements in) {

    private Var apply(String name, String op, Type type, Atom... args) {
        return in.let(name, new Expr.Apply(Primitives.named(op), List.of(args), type));
    }

    private Atom any() {
        return random.nextInt(8) == 0 ? Atom.real(0.3 + 0.1 * random.nextInt(8)) : in.scope.pick(Type.REAL);
    }

    private Atom square(Atom x) {
        return apply("square", "mul", Type.REAL, x, x);
    }

    Var real() {
        Atom x = any();
        Atom y = any();
        return switch (random.nextInt(9)) {
            case 0 -> apply("s", "sin", Type.REAL, x);
            case 1 -> apply("c", "cos", Type.REAL, x);
            case 2 -> apply("t", "tanh", Type.REAL, apply("u", "add", Type.REAL, x, y));
            case 3 -> apply("half", "mul", Type.REAL, Atom.real(0.5), apply("u", "sub", Type.REAL, x, y));
            case 4 -> apply("q", "div", Type.REAL, x, apply("u", "add", Type.REAL, Atom.real(1.25), square(y)));
            case 5 -> apply("e", "exp", Type.REAL, apply("u", "neg", Type.REAL, square(x)));
            case 6 -> apply("r", "sqrt", Type.REAL, apply("u", "add", Type.REAL, Atom.real(0.5), square(x)));
            case 7 -> apply("w", "atan", Type.REAL, apply("u", "mul", Type.REAL, x, y));
            default -> apply("p", "sin", Type.REAL, apply("u", "mul", Type.REAL, x, y));
        };
    }

    void single() {
        Var f = apply("f", "toFloat", Type.FLOAT, any());
        if (in.scope.has(FLOATS)) {
            f = in.let("f", new Expr.Load(in.scope.pick(FLOATS), in.index()));
        }
        Var g = apply("g", random.nextBoolean() ? "mul" : "sub", Type.FLOAT, f, in.scope.pick(Type.FLOAT));
        Var h = apply("h", "sin", Type.REAL, apply("h", "toReal", Type.REAL, g));
        in.storeSingle(apply("f", "toFloat", Type.FLOAT, h));
    }

    /** A whole number that is an index. */
    Atom bounded() {
        return in.scope.pick(Type.INT);
    }

    void index() {
        Atom from = in.index();
        Var shifted = new Var("shifted", Type.INT);
        Expr plus = new Expr.Apply(Primitives.named("add"), List.of(from, Atom.whole(1 + random.nextInt(3))), Type.INT);
        in.addHidden(new Stmt.Let(shifted, plus, RandomPrograms.USER), List.of());
        apply("i", "floorMod", Type.INT, shifted, Atom.whole(LENGTH));
    }
}
