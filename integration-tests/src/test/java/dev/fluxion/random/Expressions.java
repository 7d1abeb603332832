package dev.fluxion.random;

import static dev.fluxion.random.Scope.Kind.ARRAY;
import static dev.fluxion.random.Scope.Kind.COUNTER;
import static dev.fluxion.random.Scope.Kind.FLOAT;
import static dev.fluxion.random.Scope.Kind.INT;
import static dev.fluxion.random.Scope.Kind.MATRIX;
import static dev.fluxion.random.Scope.Kind.REAL;

import java.util.List;

/** Random expressions without poles: whatever the variables hold, within reason, the value is finite. */
final class Expressions {
    private final Dice dice;
    private final Scope scope;
    private final List<String> helpers;

    /** @param helpers what may be called, with (double, double[], int) */
    Expressions(Dice dice, Scope scope, List<String> helpers) {
        this.dice = dice;
        this.scope = scope;
        this.helpers = helpers;
    }

    /** An expression of type double. */
    String real(int depth) {
        if (depth == 0) {
            return leaf();
        }
        int d = depth - 1;
        return dice.make(List.of(
                this::leaf,
                () -> "(" + real(d) + dice.of(" + ", " - ", " * ") + real(d) + ")",
                () -> real(d) + dice.of(" * ", " / 3 - ", " + 0.5 * ") + leaf(),
                () -> "(" + real(d) + " / (2.5 + Math.sin(" + real(d) + ")))",
                () -> smooth(d),
                () -> kinked(d),
                () -> "(" + condition(d) + " ? " + real(d) + " : " + real(d) + ")",
                () -> effect(d),
                () -> helpers.isEmpty() ? smooth(d) : call(d),
                () -> dice.percent(40) ? switched(d) : leaf()));
    }

    /** One that is small: loops may carry it around without end. */
    String bounded(int depth) {
        return dice.of("Math.sin(", "Math.tanh(", "0.5 * Math.cos(", "Math.atan(") + real(depth) + ")";
    }

    private String leaf() {
        return dice.make(List.of(
                () -> scope.any(REAL),
                () -> scope.any(REAL),
                () -> scope.has(FLOAT) ? scope.any(FLOAT) : scope.any(REAL),
                () -> "(double) (" + integer(1) + " % 5)",
                this::element,
                dice::real));
    }

    /** A place in an array. */
    String element() {
        if (dice.percent(30) && scope.has(MATRIX)) {
            String matrix = scope.any(MATRIX);
            return matrix + "[Math.floorMod(" + integer(1) + ", " + matrix + ".length)][" + dice.below(2) + "]";
        }
        String array = scope.any(ARRAY);
        return array + "[Math.floorMod(" + integer(1) + ", " + array + ".length)]";
    }

    private String smooth(int d) {
        return dice.make(List.of(
                () -> bounded(d),
                () -> "Math.sqrt(1 + Math.pow(" + real(d) + ", 2))",
                () -> "Math.log(2 + Math.cos(" + real(d) + "))",
                () -> "Math.exp(" + bounded(d) + ")",
                () -> "Math.pow(2 + Math.sin(" + real(d) + "), " + bounded(d) + ")",
                () -> "Math.atan2(" + real(d) + ", 2 + Math.sin(" + real(d) + "))",
                () -> "Math.hypot(1, " + real(d) + ")",
                () -> "-" + bounded(d),
                () -> "Math.fma(" + leaf() + ", " + bounded(d) + ", " + leaf() + ")"));
    }

    private String kinked(int d) {
        return dice.make(List.of(
                () -> "Math.abs(" + real(d) + ")",
                () -> dice.of("Math.max(", "Math.min(") + real(d) + ", " + real(d) + ")",
                () -> "(" + real(d) + " % 2.5)",
                () -> scope.has(FLOAT) ? "(float) (" + bounded(d) + ")" : "Math.abs(" + leaf() + ")",
                () -> "Math.floor(" + leaf() + ")"));
    }

    /** An expression that changes something while it is evaluated. */
    private String effect(int d) {
        String variable = scope.any(REAL);
        return dice.make(List.of(
                () -> "(" + variable + " = " + bounded(d) + ")",
                () -> "(" + variable + " += " + bounded(d) + ")",
                () -> variable + dice.of("++", "--"),
                () -> dice.of("++", "--") + variable,
                () -> "(" + element() + dice.of(" = ", " -= ") + bounded(d) + ")",
                () -> "(" + variable + " = " + bounded(d) + ") * " + variable));
    }

    private String call(int d) {
        String array = scope.any(ARRAY);
        return dice.of(helpers.toArray(String[]::new)) + "(" + real(d) + ", " + array + ", Math.floorMod(" + integer(1)
                + ", 3))";
    }

    private String switched(int d) {
        String local = scope.fresh("v");
        return "switch (Math.floorMod(" + integer(1) + ", 3)) { case 0 -> " + real(d) + "; case 1 -> { double " + local
                + " = " + bounded(d) + "; yield " + local + " * " + leaf() + "; } default -> " + real(d) + "; }";
    }

    /** An expression of type int. */
    String integer(int depth) {
        String name = scope.any(INT, COUNTER);
        if (depth == 0) {
            return name;
        }
        int d = depth - 1;
        return dice.make(List.of(
                () -> name,
                () -> name,
                () -> "(" + integer(d) + dice.of(" + ", " - ", " ^ ", " * ") + dice.below(5) + ")",
                () -> "(" + integer(d) + " / 2 + " + integer(d) + ")",
                () -> scope.any(INT) + dice.of("++", "--"),
                () -> "(int) (" + scope.any(REAL) + " * 2)",
                () -> scope.any(ARRAY) + ".length"));
    }

    String condition(int depth) {
        int d = Math.max(depth - 1, 0);
        return dice.make(List.of(
                () -> real(d) + dice.of(" < ", " > ", " >= ") + dice.real(),
                () -> real(d) + " > " + real(d),
                () -> integer(d) + dice.of(" % 3 == 0", " % 2 != 0", " > 1"),
                () -> depth == 0
                        ? integer(0) + " > 0"
                        : "(" + condition(d) + dice.of(" && ", " || ", " ^ ", " & ") + condition(d) + ")",
                () -> depth == 0 ? integer(0) + " < 2" : "!(" + condition(d) + ")"));
    }
}
