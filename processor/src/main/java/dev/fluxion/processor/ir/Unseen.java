package dev.fluxion.processor.ir;

import dev.fluxion.processor.ir.Atom.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What may happen in a function that is not seen, as a body that analyses follow and nobody executes: everything that carries
 * derivatives flows into everything, all memory may be written, and all of it may be one and the same.
 */
public final class Unseen {
    /** What flows from where a trace is left to where it is taken up. */
    private static final Type.Array POOL = new Type.Array(Type.REAL);

    private static final Type VOID = new Type.Opaque(JavaText.of("void"));

    private final Builder out = new Builder(null);
    private final List<Atom> carrying = new ArrayList<>();
    private final List<Atom> passing = new ArrayList<>();

    private Unseen(List<Var> params, Set<Integer> constant) {
        for (int i = 0; i < params.size(); i++) {
            boolean carries = params.get(i).type().isDifferentiable() && !constant.contains(i);
            (carries ? carrying : passing).add(params.get(i));
        }
    }

    /**
     * The function that stands for an external one.
     *
     * @param call how Java calls it
     */
    public static Func func(
            External external, List<Var> params, List<Type> results, List<String> resultNames, JavaText call) {
        Block body = new Unseen(params, external.constant()).body(results);
        return new Func(
                external.function(),
                params,
                body,
                resultNames,
                Optional.of(call),
                Optional.empty(),
                Optional.of(external));
    }

    /** The fields that this trace seems to have. */
    public static Map<String, List<Type>> traces(Type.Trace trace) {
        return Map.of(trace.name(), List.of(POOL));
    }

    private Block body(List<Type> results) {
        List<Atom> sources = Lists.map(carrying, this::opened);
        Atom pool = unknown(POOL, sources, Effect.ACTS);
        passing.forEach(p -> out.add(new Stmt.Do(java(VOID, List.of(p), Effect.ACTS), Origin.NONE)));
        return out.yield(Lists.map(results, type -> result(type, pool)));
    }

    private Atom opened(Atom param) {
        if (!(param.type() instanceof Type.Trace)) {
            return param;
        }
        Var inside = new Var("inside", POOL);
        out.add(new Stmt.Unpack(List.of(inside), param, Origin.NONE));
        return inside;
    }

    private Atom result(Type type, Atom pool) {
        if (type instanceof Type.Trace trace) {
            return out.let("trace", new Expr.Pack(trace, List.of(pool)));
        }
        return unknown(type, type.isDifferentiable() ? List.of(pool) : List.of(), Effect.READS);
    }

    private Atom unknown(Type type, List<Atom> args, Effect effect) {
        return out.let("unseen", java(type, args, effect));
    }

    private static Expr.Java java(Type type, List<Atom> args, Effect effect) {
        return new Expr.Java(JavaText.of("unseen"), Precedence.PRIMARY, args, type, effect);
    }
}
