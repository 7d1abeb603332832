package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.visitor.GenericVisitorWithDefaults;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.report.Problem;
import java.util.Optional;

/** Expressions → atoms. Says only who knows how. */
final class Expressions {
    /** Under which name, and where to. */
    private record Want(String name, Code code) {}

    private final Body body;
    private final Kinds kinds = new Kinds();

    Expressions(Body body) {
        this.body = body;
    }

    /** The value of an expression, of its static type; {@code name} is what it is called if it needs a name. */
    Atom value(Expression e, String name, Code c) {
        Optional<Object> constant = body.attribution.constant(e);
        if (constant.isPresent() && !(constant.get() instanceof String)) {
            return Constants.of(constant.get());
        }
        return e.accept(kinds, new Want(name, c));
    }

    /** Evaluates an expression for what it does. */
    void effect(Expression e, Code c) {
        if (e instanceof EnclosedExpr enclosed) {
            effect(enclosed.getInner(), c);
        } else if (e instanceof MethodCallExpr call) {
            body.calls.effect(call, c);
        } else if (e instanceof VariableDeclarationExpr declaration) {
            body.assignments.declare(declaration, c);
        } else if (e instanceof AssignExpr assignment) {
            body.assignments.effect(assignment, c);
        } else if (e instanceof UnaryExpr step && Assignments.isStep(step)) {
            body.assignments.effect(step, c);
        } else {
            value(e, Hints.of(e), c);
        }
    }

    private final class Kinds extends GenericVisitorWithDefaults<Atom, Want> {
        @Override
        public Atom defaultAction(Node n, Want w) {
            throw body.refusal(n, Problem.UNSUPPORTED_EXPRESSION, "this kind of expression");
        }

        @Override
        public Atom visit(EnclosedExpr e, Want w) {
            return value(e.getInner(), w.name(), w.code());
        }

        @Override
        public Atom visit(NameExpr e, Want w) {
            body.functions.require(e);
            Optional<Slot> local = body.local(e);
            return local.isPresent() ? w.code().get(local.get()) : body.fields.read(e, w.name(), w.code());
        }

        @Override
        public Atom visit(FieldAccessExpr e, Want w) {
            return body.fields.read(e, w.name(), w.code());
        }

        @Override
        public Atom visit(NullLiteralExpr e, Want w) {
            return new Const(null, TypeMap.OBJECT);
        }

        @Override
        public Atom visit(StringLiteralExpr e, Want w) {
            return body.passive.literal(e, w.name(), w.code());
        }

        @Override
        public Atom visit(TextBlockLiteralExpr e, Want w) {
            return body.passive.literal(e, w.name(), w.code());
        }

        @Override
        public Atom visit(ClassExpr e, Want w) {
            return body.passive.literal(e, w.name(), w.code());
        }

        @Override
        public Atom visit(LambdaExpr e, Want w) {
            return body.passive.literal(e, w.name(), w.code());
        }

        @Override
        public Atom visit(MethodReferenceExpr e, Want w) {
            return body.passive.literal(e, w.name(), w.code());
        }

        @Override
        public Atom visit(ThisExpr e, Want w) {
            return body.fields.self(e, w.code());
        }

        @Override
        public Atom visit(UnaryExpr e, Want w) {
            return Assignments.isStep(e)
                    ? body.assignments.step(e, w.code())
                    : body.operators.unary(e, w.name(), w.code());
        }

        @Override
        public Atom visit(BinaryExpr e, Want w) {
            return body.operators.binary(e, w.name(), w.code());
        }

        @Override
        public Atom visit(AssignExpr e, Want w) {
            return body.assignments.assign(e, w.code());
        }

        @Override
        public Atom visit(ArrayAccessExpr e, Want w) {
            return body.arrays.read(e, w.name(), w.code());
        }

        @Override
        public Atom visit(ArrayCreationExpr e, Want w) {
            return body.arrays.create(e, w.name(), w.code());
        }

        @Override
        public Atom visit(ArrayInitializerExpr e, Want w) {
            return body.arrays.initialise(e, body.type(e), w.name(), w.code());
        }

        @Override
        public Atom visit(CastExpr e, Want w) {
            return body.operators.cast(e, w.name(), w.code());
        }

        @Override
        public Atom visit(ConditionalExpr e, Want w) {
            return body.conditionals.ternary(e, w.name(), w.code());
        }

        @Override
        public Atom visit(InstanceOfExpr e, Want w) {
            return body.passive.instanceOf(e, w.name(), w.code());
        }

        @Override
        public Atom visit(ObjectCreationExpr e, Want w) {
            return body.passive.create(e, w.name(), w.code());
        }

        @Override
        public Atom visit(MethodCallExpr e, Want w) {
            return body.calls.value(e, w.name(), w.code());
        }

        @Override
        public Atom visit(SwitchExpr e, Want w) {
            return body.switches.value(e, w.name(), w.code());
        }
    }
}
