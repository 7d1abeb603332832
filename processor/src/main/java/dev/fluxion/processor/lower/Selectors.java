package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Op;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Type.Scalar;
import dev.fluxion.processor.rules.Primitives;
import java.util.List;

/** How a {@code switch} is decided: by comparing numbers, or by the index of a case that Java itself finds. */
final class Selectors {
    private final Body body;

    Selectors(Body body) {
        this.body = body;
    }

    Selector of(SwitchNode s, List<Case> cases, Code c) {
        Atom value = unboxed(s.getSelector(), c);
        boolean hasDefault = cases.stream().anyMatch(Case::isDefault);
        boolean exhaustive = hasDefault || s instanceof SwitchExpr;
        boolean compares =
                value.type() instanceof Scalar && Case.runs(cases).stream().allMatch(run -> run.size() == 1);
        return compares
                ? new Compared(body, value, (Node) s, exhaustive)
                : new Indexed(body, index(s, cases, value, c), (Node) s, exhaustive);
    }

    private Atom unboxed(Expression selector, Code c) {
        Atom value = body.value(selector, c);
        return TypeMap.unboxed(value.type())
                .map(scalar -> body.conversions.to(scalar, value, Hints.of(selector), selector, c))
                .orElse(value);
    }

    /** The index of the case, by a switch of Java's. */
    private Atom index(SwitchNode s, List<Case> cases, Atom value, Code c) {
        Text text = Text.of("switch (").hole(value, Precedence.ANY).code(") { ");
        cases.forEach(one -> label(text, one));
        boolean open = cases.stream().noneMatch(Case::isDefault) && !(s instanceof SwitchExpr);
        text.code(open ? "default -> " + cases.size() + "; }" : "}");
        return c.let("choice", text.expr(Precedence.PRIMARY, Type.INT, Effect.FAILS), body.at((Node) s));
    }

    private void label(Text text, Case one) {
        if (!one.labels().isEmpty()) {
            text.code("case ");
            String separator = "";
            for (Expression label : one.labels()) {
                text.code(separator + constant(label));
                separator = ", ";
            }
            text.code(" -> " + one.index() + "; ");
        }
        if (one.isDefault()) {
            text.code("default -> " + one.index() + "; ");
        }
    }

    /** A label in any class: constants by their value, those of enums by their name. */
    private String constant(Expression label) {
        return body.attribution
                .constant(label)
                .map(v -> v instanceof String s ? Constants.literal(s) : String.valueOf(Constants.cast(v, Scalar.INT)))
                .orElseGet(() -> label instanceof FieldAccessExpr f ? f.getNameAsString() : label.toString());
    }

    /** A selector that is a number, and cases that do not run into each other. */
    private record Compared(Body body, Atom value, Node at, boolean isExhaustive) implements Selector {
        @Override
        public Atom index() {
            throw new IllegalStateException("no case runs into another");
        }

        @Override
        public Atom isIn(List<Case> run, Code c) {
            Atom any = Atom.truth(false);
            for (Expression label : run.get(0).labels()) {
                Atom one = is(label, c);
                Op or = Primitives.operator("||", 2);
                any = any.equals(Atom.truth(false)) ? one : c.apply("fits", or, Type.BOOL, body.at(label), any, one);
            }
            return any;
        }

        private Atom is(Expression label, Code c) {
            Atom constant = body.value(label, c);
            return body.operators.apply(BinaryExpr.Operator.EQUALS, value, constant, "fits", label, c);
        }
    }

    private record Indexed(Body body, Atom index, Node at, boolean isExhaustive) implements Selector {
        @Override
        public Atom isIn(List<Case> run, Code c) {
            int first = run.get(0).index();
            int last = run.get(run.size() - 1).index();
            if (first == last) {
                return compare("==", first, c);
            }
            Atom from = compare(">=", first, c);
            Atom to = compare("<=", last, c);
            return c.apply("fits", Primitives.operator("&&", 2), Type.BOOL, body.at(at), from, to);
        }

        private Atom compare(String operator, int with, Code c) {
            return c.apply("fits", Primitives.operator(operator, 2), Type.BOOL, body.at(at), index, Atom.whole(with));
        }
    }
}
