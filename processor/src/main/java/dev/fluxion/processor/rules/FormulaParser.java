package dev.fluxion.processor.rules;

import dev.fluxion.processor.ir.Precedence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@link Formula}, by precedence climbing. */
final class FormulaParser {
    private static final Pattern TOKEN =
            Pattern.compile("\\d+(\\.\\d+)?|[A-Za-z][\\w.]*|>>>|<<|>>|<=|>=|==|!=|&&|\\|\\||[-+*/%<>!~&|^?:(),@]");
    private static final Set<String> PRIMITIVE_TYPES =
            Set.of("byte", "short", "char", "int", "long", "float", "double");
    private static final String END = "";

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    FormulaParser(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        check(text.replaceAll("\\s", "").equals(String.join("", tokens)));
        tokens.add(END);
    }

    Formula parse() {
        Formula formula = choice();
        expect(END);
        return formula;
    }

    private Formula choice() {
        Formula condition = binary(Precedence.OR_ELSE);
        if (!take("?")) {
            return condition;
        }
        Formula then = choice();
        expect(":");
        return new Formula.Choice(condition, then, choice());
    }

    private Formula binary(int atLeast) {
        Formula left = unary();
        while (Form.BINARY.getOrDefault(peek(), Precedence.ANY) >= atLeast) {
            String symbol = tokens.get(next++);
            Formula right = binary(Form.BINARY.getOrDefault(symbol, Precedence.ANY) + 1);
            left = new Formula.Apply(Form.operator(symbol, 2), List.of(left, right));
        }
        return left;
    }

    private Formula unary() {
        for (String symbol : List.of("-", "+", "!", "~", Form.STOP)) {
            if (take(symbol)) {
                return new Formula.Apply(Form.operator(symbol, 1), List.of(unary()));
            }
        }
        return take("(") ? parenthesized() : primary(tokens.get(next++));
    }

    private Formula parenthesized() {
        if (PRIMITIVE_TYPES.contains(peek())) {
            String type = tokens.get(next++);
            expect(")");
            return new Formula.Apply(Form.operator("(" + type + ")", 1), List.of(unary()));
        }
        Formula inner = choice();
        expect(")");
        return inner;
    }

    private Formula primary(String token) {
        check(!token.equals(END) && Character.isLetterOrDigit(token.charAt(0)));
        if (Character.isDigit(token.charAt(0))) {
            return new Formula.Literal(Double.parseDouble(token));
        }
        if (take("(")) {
            return call(token, arguments());
        }
        return token.equals("Double.MIN_VALUE") ? new Formula.Literal(Double.MIN_VALUE) : new Formula.Name(token);
    }

    private Formula call(String name, List<Formula> args) {
        if (name.equals("isConstant")) {
            return new Formula.IsConstant(args.get(0));
        }
        int dot = name.lastIndexOf('.');
        check(dot > 0);
        String owner = name.substring(0, dot);
        String className = owner.indexOf('.') < 0 ? "java.lang." + owner : owner;
        return new Formula.Apply(new Form(className, name.substring(dot + 1), args.size()), args);
    }

    private List<Formula> arguments() {
        List<Formula> args = new ArrayList<>();
        do {
            args.add(choice());
        } while (take(","));
        expect(")");
        return args;
    }

    private String peek() {
        return tokens.get(next);
    }

    private boolean take(String token) {
        boolean found = peek().equals(token);
        next += found ? 1 : 0;
        return found;
    }

    private void expect(String token) {
        check(take(token));
    }

    private void check(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("no formula: " + text + " at token " + next);
        }
    }
}
