package dev.fluxion.processor.lower;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;

/** Reading, making and initialising arrays. */
final class ArrayExpressions {
    private final Body body;

    ArrayExpressions(Body body) {
        this.body = body;
    }

    Atom read(ArrayAccessExpr e, String name, Code c) {
        Atom array = body.value(e.getName(), c);
        Atom index = body.value(e.getIndex(), Type.INT, c);
        return c.let(name, new Expr.Load(array, index), body.at(e));
    }

    Atom create(ArrayCreationExpr e, String name, Code c) {
        Type type = body.type(e);
        if (e.getInitializer().isPresent()) {
            return initialise(e.getInitializer().get(), type, name, c);
        }
        List<Atom> lengths = new ArrayList<>();
        e.getLevels().forEach(level -> level.getDimension().ifPresent(d -> lengths.add(body.value(d, Type.INT, c))));
        return c.let(name, new Expr.NewArray((Type.Array) type, lengths), body.at(e));
    }

    /** {@code {a, b, {c, d}}}, as an array of a type. */
    Atom initialise(ArrayInitializerExpr e, Type type, String name, Code c) {
        return fill((Type.Array) type, e.getValues(), name, body.at(e), c);
    }

    /** The arguments of a call with a variable number of them. */
    Atom pack(List<Expression> values, Type.Array type, Origin at, Code c) {
        return fill(type, values, "rest", at, c);
    }

    private Atom fill(Type.Array type, List<Expression> values, String name, Origin at, Code c) {
        Atom array = c.let(name, new Expr.NewArray(type, List.of(Atom.whole(values.size()))), at);
        for (int i = 0; i < values.size(); i++) {
            Atom value = element(values.get(i), type.element(), name + "_" + i, c);
            c.add(new Stmt.Store(array, Atom.whole(i), value, body.at(values.get(i))));
        }
        return array;
    }

    private Atom element(Expression e, Type type, String name, Code c) {
        return e instanceof ArrayInitializerExpr row ? initialise(row, type, name, c) : body.value(e, type, name, c);
    }
}
