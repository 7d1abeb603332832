package dev.fluxion.processor.lower;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Type.Scalar;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.rules.Primitives;
import javax.lang.model.type.TypeMirror;

/** {@code =}, {@code op=}, {@code ++}, {@code --}, and declarations of locals. */
final class Assignments {
    private final Body body;
    private final Places places;

    Assignments(Body body) {
        this.body = body;
        places = new Places(body);
    }

    // ---- declarations ----

    void declare(VariableDeclarationExpr e, Code c) {
        boolean constant = Annotated.isConstant(e);
        e.getVariables().stream()
                .filter(v -> constant || !body.functions.declare(v, c))
                .forEach(v -> declare(v, constant, c));
    }

    private void declare(VariableDeclarator v, boolean constant, Code c) {
        TypeMirror mirror = typeOf(v);
        Type type = body.type(mirror);
        Slot slot = body.slots.declare(v, v.getNameAsString(), type, constant);
        c.set(slot, Atom.zero(type));
        body.reach.require(mirror, v);
        if (constant && type.isContainer()) {
            throw body.refusal(v, Problem.ELEMENT_NOT_SUPPORTED, "NoDerivative");
        }
        v.getInitializer().ifPresent(x -> new Places.Local(slot, body.at(v)).write(initial(x, slot, c), c));
    }

    private TypeMirror typeOf(VariableDeclarator v) {
        return TypeMap.isVar(v.getType())
                ? body.mirror(v.getInitializer().orElseThrow())
                : body.attribution.type(v.getType());
    }

    private Atom initial(Expression e, Slot slot, Code c) {
        return e instanceof ArrayInitializerExpr elements
                ? body.arrays.initialise(elements, slot.type(), slot.name(), c)
                : body.value(e, slot.type(), slot.name(), c);
    }

    // ---- assignments ----

    /** The value is that of the variable afterwards. */
    Atom assign(AssignExpr e, Code c) {
        return assign(e, places.of(e.getTarget(), c), c);
    }

    private Atom assign(AssignExpr e, Place place, Code c) {
        Atom value = e.getOperator()
                .toBinaryOperator()
                .map(op -> combined(e, op, place, place.read(c), c))
                .orElseGet(() -> body.value(e.getValue(), place.type(), place.name(), c));
        place.write(value, c);
        return value;
    }

    private Atom combined(AssignExpr e, BinaryExpr.Operator op, Place place, Atom old, Code c) {
        if (!(old.type() instanceof Scalar) && TypeMap.unboxed(old.type()).isEmpty()) {
            Atom all = body.passive.append(old, e, place.name(), c);
            return body.conversions.to(place.type(), all, place.name(), e, c);
        }
        Atom right = body.value(e.getValue(), c);
        Atom result = body.operators.apply(op, old, right, place.name(), e, c);
        return body.conversions.to(place.type(), result, place.name(), e, c);
    }

    /** An assignment whose value nobody wants: {@code a[i] += x} need not be taken apart. */
    void effect(AssignExpr e, Code c) {
        Place place = places.of(e.getTarget(), c);
        if (place instanceof Places.Element element && accumulates(e, element.type())) {
            accumulate(element, e, c);
        } else {
            assign(e, place, c);
        }
    }

    private boolean accumulates(AssignExpr e, Type element) {
        boolean adds = e.getOperator() == AssignExpr.Operator.PLUS || e.getOperator() == AssignExpr.Operator.MINUS;
        return adds
                && element instanceof Scalar to
                && body.type(e.getValue()) instanceof Scalar added
                && Operators.promoted(to, added) == to
                && Harmless.is(e.getValue(), body);
    }

    private void accumulate(Places.Element element, AssignExpr e, Code c) {
        Atom value = body.value(e.getValue(), element.type(), c);
        Atom added = e.getOperator() == AssignExpr.Operator.PLUS
                ? value
                : c.apply("minus", Primitives.operator("-", 1), element.type(), body.at(e), value);
        c.add(new Stmt.Accumulate(element.array(), element.index(), added, body.at(e)));
    }

    // ---- steps ----

    static boolean isStep(UnaryExpr e) {
        return switch (e.getOperator()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
            default -> false;
        };
    }

    Atom step(UnaryExpr e, Code c) {
        return step(e, places.of(e.getExpression(), c), c);
    }

    private Atom step(UnaryExpr e, Place place, Code c) {
        Atom old = place.read(c);
        Atom changed = body.operators.apply(operator(e), old, Atom.whole(1), place.name(), e, c);
        Atom result = body.conversions.to(place.type(), changed, place.name(), e, c);
        place.write(result, c);
        return e.isPrefix() ? result : old;
    }

    private static BinaryExpr.Operator operator(UnaryExpr e) {
        return switch (e.getOperator()) {
            case PREFIX_INCREMENT, POSTFIX_INCREMENT -> BinaryExpr.Operator.PLUS;
            default -> BinaryExpr.Operator.MINUS;
        };
    }

    /** {@code i++} whose value nobody wants. */
    void effect(UnaryExpr e, Code c) {
        Place place = places.of(e.getExpression(), c);
        if (place instanceof Places.Element element
                && element.type() instanceof Scalar to
                && Operators.promoted(to) == to) {
            Atom one =
                    body.conversions.to(to, Atom.whole(operator(e) == BinaryExpr.Operator.PLUS ? 1 : -1), "one", e, c);
            c.add(new Stmt.Accumulate(element.array(), element.index(), one, body.at(e)));
        } else {
            step(e, place, c);
        }
    }
}
