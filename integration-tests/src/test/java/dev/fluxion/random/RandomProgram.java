package dev.fluxion.random;

import static dev.fluxion.random.Scope.Kind.ARRAY;
import static dev.fluxion.random.Scope.Kind.COUNTER;
import static dev.fluxion.random.Scope.Kind.FLOAT;
import static dev.fluxion.random.Scope.Kind.INT;
import static dev.fluxion.random.Scope.Kind.MATRIX;
import static dev.fluxion.random.Scope.Kind.REAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A random class with one annotated method {@code f} and helpers that it may call. The seed decides everything.
 *
 * @param single whether there is a parameter of type float
 */
record RandomProgram(long seed, boolean single, String source) {
    private static final int POINTS = 2;

    static RandomProgram of(long seed) {
        Dice dice = new Dice(new Random(seed * 0x9E3779B97F4A7C15L));
        boolean single = dice.percent(25);
        List<String> helpers = new ArrayList<>();
        StringBuilder methods = new StringBuilder();
        for (int i = dice.below(3); i > 0; i--) {
            String name = "helper" + i;
            methods.append(helper(name, dice, List.copyOf(helpers)));
            helpers.add(name);
        }
        methods.append(entry(single, dice, helpers));
        return new RandomProgram(
                seed, single, "@SuppressWarnings(\"all\")\nfinal class " + name(seed) + " {\n" + methods + "}\n");
    }

    private static String name(long seed) {
        return "Program" + Long.toString(seed).replace('-', '_');
    }

    String name() {
        return name(seed);
    }

    private static String entry(boolean single, Dice dice, List<String> helpers) {
        Scope scope = new Scope(dice.random());
        scope.declare("x", REAL);
        scope.declare("y", REAL);
        scope.declare("a", ARRAY);
        scope.declare("m", MATRIX);
        scope.declare("n", INT);
        if (single) {
            scope.declare("g", FLOAT);
        }
        Expressions expressions = new Expressions(dice, scope, helpers);
        return "@dev.fluxion.Differentiable(modes = {dev.fluxion.Mode.GRAD, dev.fluxion.Mode.JVP,"
                + " dev.fluxion.Mode.HVP, dev.fluxion.Mode.HESSIAN})\n"
                + "static double f(double x, double y, double[] a, double[][] m, int n" + (single ? ", float g" : "")
                + ") {\n"
                + new Statements(dice, scope, expressions).sequence(5 + dice.below(6), 3)
                + "return x - y * a[0] + " + expressions.real(3) + ";\n}\n";
    }

    /** A helper writes to its array, may call those before it, and may call itself. */
    private static String helper(String name, Dice dice, List<String> helpers) {
        Scope scope = new Scope(dice.random());
        scope.declare("p", REAL);
        scope.declare("q", ARRAY);
        scope.declare("depth", COUNTER);
        scope.declare("j", INT);
        Expressions expressions = new Expressions(dice, scope, helpers);
        String recursion = dice.percent(40) ? "if (depth > 0) p += 0.5 * " + name + "(p * 0.5, q, depth - 1);\n" : "";
        return "private static double " + name + "(double p, double[] q, int depth) {\nint j = depth + 1;\n" + recursion
                + new Statements(dice, scope, expressions).sequence(1 + dice.below(4), 2)
                + "return " + expressions.real(2) + ";\n}\n";
    }

    /** The places where it is tried. */
    Stream<Object[]> arguments() {
        Random random = new Random(seed);
        return Stream.generate(() -> arguments(random)).limit(POINTS);
    }

    private Object[] arguments(Random random) {
        List<Object> arguments = new ArrayList<>(List.of(number(random), number(random)));
        arguments.add(new double[] {number(random), number(random), number(random)});
        arguments.add(new double[][] {{number(random), number(random)}, {number(random), number(random)}});
        arguments.add(random.nextInt(7) - 2);
        if (single) {
            arguments.add(random.nextInt(64) / 32f - 1);
        }
        return arguments.toArray();
    }

    private static double number(Random random) {
        return random.nextDouble() * 3 - 1.5;
    }
}
