package dev.fluxion.processor.typing;

import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.TypePatternExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The conditional operator (JLS 15.25), and the type that the results of a conditional or a switch have in common. */
final class Conditionals {
    private final Body body;
    private final JavaTypes types;
    private final Promotions promotions;

    Conditionals(Body body) {
        this.body = body;
        this.types = body.types;
        this.promotions = new Promotions(types);
    }

    /** Numeric and boolean conditionals stand alone; the results of others go to the target. */
    Argument argument(ConditionalExpr e) {
        body.attempt(() -> body.type(e.getCondition()));
        Bindings bindings = Bindings.of(e.getCondition());
        body.attempt(() -> in(bindings.whenTrue(), () -> body.argument(e.getThenExpr())));
        body.attempt(() -> in(bindings.whenFalse(), () -> body.argument(e.getElseExpr())));
        Argument.Branches branches =
                new Argument.Branches(List.of(body.argument(e.getThenExpr()), body.argument(e.getElseExpr())));
        return body.arguments.isPrimitiveOrBox(branches) ? new Argument.Typed(types(e, null, bindings)) : branches;
    }

    TypeMirror type(ConditionalExpr e, @Nullable TypeMirror target) {
        Argument argument = body.argument(e);
        return argument instanceof Argument.Typed t ? t.type() : types(e, target, Bindings.of(e.getCondition()));
    }

    private TypeMirror types(ConditionalExpr e, @Nullable TypeMirror target, Bindings bindings) {
        TypeMirror first = in(bindings.whenTrue(), () -> body.type(e.getThenExpr(), target));
        TypeMirror second = in(bindings.whenFalse(), () -> body.type(e.getElseExpr(), target));
        return target != null ? target : common(e, List.of(e.getThenExpr(), e.getElseExpr()), List.of(first, second));
    }

    private <T> T in(List<TypePatternExpr> variables, Supplier<T> action) {
        return body.scoped(() -> {
            body.patterns.bind(variables);
            return action.get();
        });
    }

    /** The type of a conditional or switch that stands alone with these results (JLS 15.25, 15.28.1). */
    TypeMirror common(Expression e, List<Expression> results, List<TypeMirror> all) {
        TypeMirror first = all.get(0);
        if (all.stream().allMatch(t -> types.isSame(first, t))) {
            return first;
        }
        List<TypeMirror> unboxed = all.stream().map(types::unboxed).toList();
        TypeMirror common =
                unboxed.stream().allMatch(t -> t.getKind().isPrimitive()) ? primitive(results, unboxed) : null;
        return common != null ? common : reference(e, all);
    }

    private @Nullable TypeMirror primitive(List<Expression> results, List<TypeMirror> unboxed) {
        TypeMirror first = unboxed.get(0);
        if (unboxed.stream().allMatch(t -> types.isSame(first, t))) {
            return first;
        }
        if (unboxed.stream().anyMatch(t -> t.getKind() == TypeKind.BOOLEAN)) {
            return null;
        }
        TypeMirror narrow = narrow(results, unboxed);
        return narrow != null
                ? narrow
                : unboxed.stream().reduce((a, b) -> promotions.binary(a, b)).orElseThrow();
    }

    /** The byte, short or char that the others are constants of or widen to. */
    private @Nullable TypeMirror narrow(List<Expression> results, List<TypeMirror> unboxed) {
        for (TypeKind kind : List.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.CHAR)) {
            boolean fits = unboxed.stream().anyMatch(t -> t.getKind() == kind);
            for (int i = 0; fits && i < unboxed.size(); i++) {
                fits = fits(results.get(i), unboxed.get(i), kind);
            }
            if (fits) {
                return types.primitive(kind);
            }
        }
        return null;
    }

    private boolean fits(Expression result, TypeMirror type, TypeKind kind) {
        return types.isSubtype(type, types.primitive(kind))
                || (type.getKind() == TypeKind.INT
                        && body.constants
                                .of(result)
                                .filter(c -> Folding.fits(c, kind))
                                .isPresent());
    }

    private TypeMirror reference(Expression e, List<TypeMirror> all) {
        List<TypeMirror> boxed = new ArrayList<>();
        all.stream().filter(t -> t.getKind() != TypeKind.NULL).map(types::boxed).forEach(boxed::add);
        TypeMirror common = boxed.stream().anyMatch(t -> t.getKind() == TypeKind.VOID) ? null : body.lubs.of(boxed);
        if (common == null) {
            throw new Untypable(e, "the common type of its results cannot be written down");
        }
        return common;
    }
}
