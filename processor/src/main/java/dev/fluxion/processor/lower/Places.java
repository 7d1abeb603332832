package dev.fluxion.processor.lower;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.Optional;

/** Finds out what an assignment assigns to. */
final class Places {
    private final Body body;

    Places(Body body) {
        this.body = body;
    }

    Place of(Expression target, Code c) {
        if (target instanceof EnclosedExpr enclosed) {
            return of(enclosed.getInner(), c);
        }
        if (target instanceof ArrayAccessExpr access) {
            Atom array = body.value(access.getName(), c);
            Atom index = body.value(access.getIndex(), Type.INT, c);
            return new Element(array, index, Hints.of(access), body.at(access));
        }
        Optional<Slot> local = body.local(target);
        return local.isPresent() ? new Local(local.get(), body.at(target)) : body.fields.place(target, c);
    }

    /** A local of the user's. */
    record Local(Slot slot, Origin at) implements Place {
        @Override
        public Type type() {
            return slot.type();
        }

        @Override
        public String name() {
            return slot.name();
        }

        @Override
        public Atom read(Code c) {
            return c.get(slot);
        }

        @Override
        public void write(Atom value, Code c) {
            c.set(slot, slot.constant() ? stopped(value, name(), at, c) : value);
        }
    }

    /** The same value, which carries no derivative on. */
    static Atom stopped(Atom value, String name, Origin at, Code c) {
        return value instanceof Const || !value.type().isReal()
                ? value
                : c.apply(name, Primitives.named("stop"), value.type(), at, value);
    }

    /** An element of an array, or a field of an object. */
    record Element(Atom array, Atom index, String name, Origin at) implements Place {
        @Override
        public Type type() {
            return array.type().at(index);
        }

        @Override
        public Atom read(Code c) {
            return c.let(name, new Expr.Load(array, index), at);
        }

        @Override
        public void write(Atom value, Code c) {
            c.add(new Stmt.Store(array, index, value, at));
        }
    }
}
