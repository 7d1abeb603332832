package dev.fluxion.random;

import static dev.fluxion.random.Scope.Kind.ARRAY;
import static dev.fluxion.random.Scope.Kind.COUNTER;
import static dev.fluxion.random.Scope.Kind.FLOAT;
import static dev.fluxion.random.Scope.Kind.INT;
import static dev.fluxion.random.Scope.Kind.MATRIX;
import static dev.fluxion.random.Scope.Kind.REAL;

import dev.fluxion.random.Scope.Kind;
import java.util.List;
import java.util.function.Supplier;

/** Random statements that end, each of which can complete normally. */
final class Statements {
    private final Dice dice;
    private final Scope scope;
    private final Expressions expressions;

    Statements(Dice dice, Scope scope, Expressions expressions) {
        this.dice = dice;
        this.scope = scope;
        this.expressions = expressions;
    }

    String block(int statements, int depth) {
        int mark = scope.enterBlock();
        String text = "{\n" + sequence(statements, depth) + "}\n";
        scope.leaveBlock(mark);
        return text;
    }

    String sequence(int statements, int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < statements; i++) {
            text.append(depth == 0 || dice.percent(55) ? simple() : compound(depth - 1));
        }
        return text.toString();
    }

    private String simple() {
        return dice.make(List.of(
                        this::declaration,
                        () -> scope.any(REAL) + " = " + value() + ";",
                        () -> scope.any(REAL) + dice.of(" += ", " -= ") + value() + ";",
                        () -> scope.any(REAL) + " *= 0.75 + 0.25 * " + expressions.bounded(1) + ";",
                        () -> expressions.element() + dice.of(" = ", " += ", " -= ") + value() + ";",
                        () -> expressions.element() + dice.of(" = ", " *= ") + expressions.bounded(1) + ";",
                        () -> scope.any(INT) + dice.of(" += ", " = (int) ", " -= ") + "(" + expressions.bounded(1)
                                + ");",
                        () -> scope.any(REAL) + " = " + scope.any(REAL) + " = " + value() + ";",
                        () -> scope.has(FLOAT)
                                ? scope.any(FLOAT) + " += " + expressions.bounded(1) + ";"
                                : declaration(),
                        this::arrays))
                + "\n";
    }

    /** Nested in a loop it is bounded, so that it does not grow with the trips. */
    private String value() {
        return scope.loopDepth() > 0 || dice.percent(50) ? expressions.bounded(2) : expressions.real(2);
    }

    private String declaration() {
        return dice.make(List.of(
                () -> declared("double", "v", REAL, value()),
                () -> declared("int", "i", INT, expressions.integer(1)),
                () -> declared("double[]", "b", ARRAY, "{" + value() + ", " + value() + "}"),
                () -> declared("double[]", "b", ARRAY, "new double[" + (2 + dice.below(3)) + "]"),
                () -> declared("double[]", "b", ARRAY, scope.any(ARRAY) + dice.of("", ".clone()"))));
    }

    private String declared(String type, String stem, Kind kind, String value) {
        return type + " " + scope.declare(scope.fresh(stem), kind) + " = " + value + ";";
    }

    private String arrays() {
        String array = scope.any(ARRAY);
        String other = scope.any(ARRAY);
        String row = scope.has(MATRIX) ? scope.any(MATRIX) + "[" + dice.below(2) + "]" : other;
        return dice.make(List.of(
                () -> array + " = " + other + ";",
                () -> array + " = " + row + ";",
                () -> row + " = " + array + ";",
                () -> array + " = java.util.Arrays.copyOf(" + other + ", " + (2 + dice.below(4)) + ");",
                () -> "java.util.Arrays.fill(" + array + ", " + expressions.bounded(1) + ");",
                () -> "System.arraycopy(" + array + ", 0, " + other + ", 1, 1);"));
    }

    private String compound(int depth) {
        return dice.make(List.of(
                () -> branch(depth),
                () -> branch(depth),
                () -> counted(depth),
                () -> repeated(depth),
                () -> each(depth),
                () -> jump(depth),
                () -> jump(depth),
                () -> oldSwitch(depth),
                () -> attempt(depth)));
    }

    private String branch(int depth) {
        String test = "if (" + expressions.condition(2) + ") " + block(2, depth);
        return dice.percent(50) ? test : test + "else " + block(2, depth);
    }

    private String counted(int depth) {
        String counter = scope.fresh("k");
        String header = dice.of(
                "for (int %1$s = 0; %1$s < " + (1 + dice.below(4)) + "; %1$s++) ",
                "for (int %1$s = " + dice.below(4) + "; %1$s >= 0; %1$s--) ",
                "for (int %1$s = " + expressions.integer(1) + " %% 2; %1$s < 4; %1$s += 2) ");
        return loop(String.format(header, counter), () -> {
            scope.declare(counter, COUNTER);
            return sequence(2, depth);
        });
    }

    private String repeated(int depth) {
        String counter = scope.fresh("k");
        String test = "(" + expressions.condition(2) + " && " + counter + "++ < 4)";
        String declaration = "int " + counter + " = 0;\n";
        return dice.percent(50)
                ? declaration + loop("while " + test + " ", () -> sequence(2, depth))
                : declaration + loop("do ", () -> sequence(2, depth)) + "while " + test + ";\n";
    }

    private String each(int depth) {
        String element = scope.fresh("v");
        return loop("for (double " + element + " : " + scope.any(ARRAY) + ") ", () -> {
            scope.declare(element, REAL);
            return sequence(2, depth);
        });
    }

    private String loop(String header, Supplier<String> body) {
        String label = scope.fresh("loop");
        int mark = scope.enterBlock();
        scope.enterLoop(label);
        String text = label + ": " + header + "{\n" + body.get() + "}\n";
        scope.leaveLoop();
        scope.leaveBlock(mark);
        return text;
    }

    private String jump(int depth) {
        String leave = scope.loopDepth() == 0 || dice.percent(15)
                ? "return " + expressions.real(2) + ";\n"
                : dice.of("break ", "continue ") + scope.anyLoop() + ";\n";
        int mark = scope.enterBlock();
        String text = "if (" + expressions.condition(2) + ") {\n" + sequence(1, depth) + leave + "}\n";
        scope.leaveBlock(mark);
        return text;
    }

    private String oldSwitch(int depth) {
        StringBuilder text = new StringBuilder("switch (Math.floorMod(" + expressions.integer(1) + ", 4)) {\n");
        for (String group : List.of("case 0: ", "case 1: case 2: ", "default: ")) {
            text.append(group).append(block(1, depth)).append(dice.of("break;\n", ""));
        }
        return text.append("}\n").toString();
    }

    private String attempt(int depth) {
        String cause = dice.of(
                "if (" + expressions.condition(1) + ") throw new IllegalStateException(\"thrown\");\n",
                scope.any(REAL) + " += " + scope.any(ARRAY) + "[" + expressions.integer(1) + "];\n",
                scope.any(INT) + " /= " + expressions.integer(1) + " % 2;\n");
        String caught = "catch (RuntimeException " + scope.fresh("e") + ") ";
        String last = dice.percent(40) ? "finally " + block(1, depth) : "";
        int mark = scope.enterBlock();
        String body = "try {\n" + sequence(1, depth) + cause + sequence(1, depth) + "} ";
        scope.leaveBlock(mark);
        return body + caught + block(2, depth) + last;
    }
}
