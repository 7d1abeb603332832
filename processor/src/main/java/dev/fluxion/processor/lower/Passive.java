package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.typing.Invocation;
import dev.fluxion.processor.typing.Meaning;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** What carries no derivative and is copied through: strings, objects, {@code instanceof}. */
final class Passive {
    private final Body body;

    Passive(Body body) {
        this.body = body;
    }

    /** Something that can stand in the midst of other Java: evaluating it does nothing and cannot fail. */
    Atom literal(Expression e, String name, Code c) {
        return c.let(name, inline(e, c).expr(Precedence.PRIMARY, body.type(e), Effect.PURE), body.at(e));
    }

    private boolean isInline(Expression e) {
        return e instanceof StringLiteralExpr
                || e instanceof TextBlockLiteralExpr
                || e instanceof ClassExpr
                || e instanceof LambdaExpr
                || e instanceof MethodReferenceExpr
                || e instanceof NullLiteralExpr
                || body.attribution.constant(e).filter(String.class::isInstance).isPresent()
                || isFixedField(e);
    }

    /** A static final field that is no constant: {@code System.out}, {@code Color.RED}. */
    private boolean isFixedField(Expression e) {
        return (e instanceof NameExpr || e instanceof FieldAccessExpr)
                && body.attribution.meaning(e) instanceof Meaning.Field f
                && f.field().getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))
                && f.field().getConstantValue() == null
                && !body.type(e).isDifferentiable()
                && body.reach.isReachable(f.field());
    }

    private Text inline(Expression e, Code c) {
        Optional<Object> constant = body.attribution.constant(e);
        if (constant.isPresent() && constant.get() instanceof String s && !(e instanceof LiteralStringValueExpr)) {
            return Text.of(Constants.literal(s));
        }
        return body.copied.text(e, c);
    }

    /** Adds an operand to a piece of Java: as it stands, or its value. */
    void operand(Text text, Expression e, int precedence, Code c) {
        if (isInline(e)) {
            text.append(inline(e, c));
        } else {
            text.hole(body.value(e, c), precedence);
        }
    }

    /** @param stopped whether what goes in carries no derivative on */
    void arguments(Text text, NodeList<Expression> arguments, boolean stopped, Code c) {
        String separator = "(";
        for (Expression argument : arguments) {
            text.code(separator);
            if (stopped && body.type(argument).isReal()) {
                text.hole(
                        Places.stopped(body.value(argument, c), Hints.of(argument), body.at(argument), c),
                        Precedence.ANY);
            } else {
                operand(text, argument, Precedence.ANY, c);
            }
            separator = ", ";
        }
        text.code(arguments.isEmpty() ? "()" : ")");
    }

    // ---- strings ----

    /** A concatenation of any length as one piece of Java. */
    Atom concatenate(BinaryExpr e, String name, Code c) {
        Deque<Expression> operands = new ArrayDeque<>();
        Expression left = e;
        while (left instanceof BinaryExpr b
                && body.operators.isString(b)
                && body.attribution.constant(b).isEmpty()) {
            operands.push(b.getRight());
            left = b.getLeft();
        }
        Text text = new Text();
        operand(text, left, Precedence.ADDITIVE, c);
        for (Expression operand : operands) {
            text.code(" + ");
            operand(text, operand, Precedence.MULTIPLICATIVE, c);
        }
        return c.let(name, text.expr(Precedence.ADDITIVE, body.type(e), effect(text)), body.at(e));
    }

    /** {@code old += value} on strings. */
    Atom append(Atom old, AssignExpr e, String name, Code c) {
        Text text = new Text().hole(old, Precedence.ADDITIVE).code(" + ");
        operand(text, e.getValue(), Precedence.MULTIPLICATIVE, c);
        return c.let(name, text.expr(Precedence.ADDITIVE, body.type(e), effect(text)), body.at(e));
    }

    /** A concatenation calls the {@code toString} of what is no string; that of an object with numbers only looks at them. */
    private static Effect effect(Text text) {
        if (text.args().stream().allMatch(Passive::isText)) {
            return Effect.ALLOCATES;
        }
        boolean looks = text.args().stream().allMatch(a -> isText(a) || a.type() instanceof Type.Struct);
        return looks ? Effect.READS : Effect.ACTS;
    }

    private static boolean isText(Atom atom) {
        return atom.type() instanceof Type.Scalar
                || TypeMap.unboxed(atom.type()).isPresent()
                || atom.type().text().equals("java.lang.String");
    }

    // ---- objects ----

    Atom create(ObjectCreationExpr e, String name, Code c) {
        return body.objects.create(e, name, c).orElseGet(() -> createOpaque(e, name, c));
    }

    private Atom createOpaque(ObjectCreationExpr e, String name, Code c) {
        Invocation invocation = body.attribution.invocation(e);
        TypeMirror type = body.mirror(e);
        if (e.getAnonymousClassBody().isPresent() || e.getScope().isPresent()) {
            throw body.refusal(e, Problem.UNSUPPORTED_EXPRESSION, "an anonymous or inner class");
        }
        body.reach.require(Nodes.owner(invocation.method()), e);
        body.reach.require(invocation.method(), e);
        Lossy.refuse(invocation.method(), e, e.getArguments(), body);
        Text text = Text.of("new ").type(type);
        arguments(text, e.getArguments(), false, c);
        return c.let(name, text.expr(Precedence.PRIMARY, body.type(type), Effect.ACTS), body.at(e));
    }

    Atom instanceOf(InstanceOfExpr e, String name, Code c) {
        Atom value = body.value(e.getExpression(), c);
        TypeMirror type = body.attribution.type(e.getType());
        Text text = new Text()
                .hole(value, Precedence.RELATIONAL)
                .code(" instanceof ")
                .type(type);
        Atom is = c.let(name, text.expr(Precedence.RELATIONAL, Type.BOOL, Effect.PURE), body.at(e));
        e.getPattern().ifPresent(p -> bind(p, value, is, type, c));
        return is;
    }

    private void bind(Node pattern, Atom value, Atom is, TypeMirror mirror, Code c) {
        if (!(pattern instanceof TypePatternExpr)) {
            throw body.refusal(pattern, Problem.UNSUPPORTED_EXPRESSION, "a record pattern");
        }
        Slot slot = body.slots.of(pattern).orElseThrow();
        Text cast = Text.of("(").type(mirror).code(") ").hole(value, Precedence.UNARY);
        Atom bound = body.conditionals.choose(
                is,
                slot.type(),
                slot.name(),
                pattern,
                c,
                in -> in.let(slot.name(), cast.expr(Precedence.UNARY, slot.type(), Effect.FAILS), body.at(pattern)),
                in -> Atom.zero(slot.type()));
        c.set(slot, bound);
    }
}
