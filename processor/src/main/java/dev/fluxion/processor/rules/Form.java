package dev.fluxion.processor.rules;

import static java.util.Map.entry;

import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Hole;
import dev.fluxion.processor.ir.JavaText.Part;
import dev.fluxion.processor.ir.Precedence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How Java writes an operation.
 *
 * @param className of a static method; "" for an operator
 * @param symbol the method's name, an operator, or a cast: {@code (int)}
 */
record Form(String className, String symbol, int arity) {

    /** Java writes nothing for it: the first operand itself, of which no derivative is taken. */
    static final String STOP = "@";

    static final Map<String, Integer> BINARY = Map.ofEntries(
            entry("||", Precedence.OR_ELSE),
            entry("&&", Precedence.AND_THEN),
            entry("|", Precedence.OR),
            entry("^", Precedence.XOR),
            entry("&", Precedence.AND),
            entry("==", Precedence.EQUALITY),
            entry("!=", Precedence.EQUALITY),
            entry("<", Precedence.RELATIONAL),
            entry(">", Precedence.RELATIONAL),
            entry("<=", Precedence.RELATIONAL),
            entry(">=", Precedence.RELATIONAL),
            entry("<<", Precedence.SHIFT),
            entry(">>", Precedence.SHIFT),
            entry(">>>", Precedence.SHIFT),
            entry("+", Precedence.ADDITIVE),
            entry("-", Precedence.ADDITIVE),
            entry("*", Precedence.MULTIPLICATIVE),
            entry("/", Precedence.MULTIPLICATIVE),
            entry("%", Precedence.MULTIPLICATIVE),
            entry(STOP, Precedence.UNARY));

    private static final Set<String> TRUTHS = Set.of("||", "&&", "!", "==", "!=", "<", ">", "<=", ">=");

    static Form operator(String symbol, int arity) {
        return new Form("", symbol, arity);
    }

    boolean isMethod() {
        return !className.isEmpty();
    }

    /** Whether the result is a truth value, whatever the operands. */
    boolean isTruth() {
        return TRUTHS.contains(symbol);
    }

    /** {@code &&} or {@code ||}. */
    boolean isShortCircuit() {
        return symbol.equals("&&") || symbol.equals("||");
    }

    int precedence() {
        if (isMethod()) {
            return Precedence.PRIMARY;
        }
        return arity == 1 ? Precedence.UNARY : BINARY.getOrDefault(symbol, Precedence.ANY);
    }

    JavaText java() {
        if (isMethod()) {
            return call();
        }
        return arity == 1 ? unary() : binary();
    }

    private JavaText call() {
        int dot = className.lastIndexOf('.');
        List<Part> parts = new ArrayList<>();
        parts.add(new ClassRef(className.substring(0, dot), List.of(className.substring(dot + 1))));
        parts.add(new Code("." + symbol + "("));
        for (int i = 0; i < arity; i++) {
            parts.add(new Code(i == 0 ? "" : ", "));
            parts.add(new Hole(i, Precedence.ANY));
        }
        parts.add(new Code(")"));
        return new JavaText(parts);
    }

    /** A sign binds a primary only: {@code - -x} without its space would be a decrement. */
    private JavaText unary() {
        if (symbol.equals(STOP)) {
            return JavaText.of(new Hole(0, Precedence.UNARY));
        }
        boolean isSign = symbol.equals("-") || symbol.equals("+");
        String text = symbol.startsWith("(") ? symbol + " " : symbol;
        return JavaText.of(new Code(text), new Hole(0, isSign ? Precedence.PRIMARY : Precedence.UNARY));
    }

    /** All associate to the left; only for the two short circuits does grouping make no difference. */
    private JavaText binary() {
        if (symbol.equals(STOP)) {
            return JavaText.of(new Hole(0, Precedence.UNARY));
        }
        int right = isShortCircuit() ? precedence() : precedence() + 1;
        return JavaText.of(new Hole(0, precedence()), new Code(" " + symbol + " "), new Hole(1, right));
    }
}
