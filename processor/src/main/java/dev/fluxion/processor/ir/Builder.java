package dev.fluxion.processor.ir;

import dev.fluxion.processor.ir.Atom.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The only way to write a block. Simplifies as it writes, so that whoever writes can be naive: constants fold, identities
 * vanish, and an expression whose value is at hand is not computed again. All of it keeps every bit.
 */
public final class Builder {
    private final @Nullable Builder outer;
    private final List<Stmt> stmts = new ArrayList<>();
    private final Map<Expr, Var> known = new HashMap<>();
    private final Map<Var, Expr> definitions = new HashMap<>();
    private Origin at = Origin.NONE;

    /** @param outer the builder of the enclosing block, whose values are at hand in this one; null for none */
    public Builder(@Nullable Builder outer) {
        this.outer = outer;
        if (outer != null) {
            at = outer.at;
        }
    }

    /** What is written from now on comes from there. */
    public Builder at(Origin origin) {
        at = origin;
        return this;
    }

    public Origin at() {
        return at;
    }

    /** The value of an expression, simplified, under this name if it needs one. */
    public Atom let(String name, Expr rhs) {
        Expr simple = simplify(rhs);
        if (simple instanceof Expr.Same same) {
            return same.value();
        }
        return find(simple).orElseGet(() -> define(new Var(name, simple.type()), simple));
    }

    public Atom apply(String name, Op op, Type type, Atom... args) {
        return let(name, new Expr.Apply(op, List.of(args), type));
    }

    /** Adds a statement as it is; what it defines is known from then on. */
    public void add(Stmt stmt) {
        stmts.add(stmt);
        if (stmt instanceof Stmt.Let let) {
            remember(let.v(), let.rhs());
        }
    }

    public void addAll(List<Stmt> all) {
        all.forEach(this::add);
    }

    /** What a variable in scope was defined as, if by a {@link Stmt.Let}. */
    public Optional<Expr> definition(Atom atom) {
        for (Builder b = this; b != null && atom instanceof Var; b = b.outer) {
            Expr rhs = b.definitions.get(atom);
            if (rhs != null) {
                return Optional.of(rhs);
            }
        }
        return Optional.empty();
    }

    public List<Stmt> stmts() {
        return List.copyOf(stmts);
    }

    @SuppressWarnings("NamedLikeContextualKeyword") // it is what a block does, and always called on a builder
    public Block yield(List<? extends Atom> yields) {
        return new Block(stmts, List.copyOf(yields));
    }

    private Expr simplify(Expr rhs) {
        Expr simple = rhs;
        Optional<Expr> simpler = Optional.of(rhs);
        while (simpler.isPresent()) {
            simple = simpler.get();
            simpler = simple instanceof Expr.Apply apply
                    ? apply.op().simplify(apply, this::definition)
                    : Optional.empty();
        }
        return simple instanceof Expr.Cast cast && isOfItsClass(cast) ? new Expr.Same(cast.object()) : simple;
    }

    /** Whether the object was made right here. */
    private boolean isOfItsClass(Expr.Cast cast) {
        return cast.kind() == Expr.Cast.Kind.EXACT
                && definition(cast.object()).filter(Expr.New.class::isInstance).isPresent();
    }

    private Optional<Atom> find(Expr rhs) {
        for (Builder b = this; b != null && isShared(rhs); b = b.outer) {
            Var v = b.known.get(rhs);
            if (v != null) {
                return Optional.of(v);
            }
        }
        return Optional.empty();
    }

    private Var define(Var v, Expr rhs) {
        add(new Stmt.Let(v, rhs, at));
        return v;
    }

    private void remember(Var v, Expr rhs) {
        definitions.put(v, rhs);
        if (isShared(rhs)) {
            known.putIfAbsent(rhs, v);
        }
    }

    private static boolean isShared(Expr rhs) {
        return rhs.effect().compareTo(Effect.FAILS) <= 0;
    }
}
