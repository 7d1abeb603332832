package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;

/** The number of trips through a loop, carried along if it is {@code needed}. */
record Trips(boolean needed, Builder body, Var sofar, Var count) {

    Trips(boolean needed, Builder body) {
        this(needed, body, new Var("trips", Type.INT), new Var("count", Type.INT));
    }

    List<Atom> init(List<Atom> inits) {
        return needed ? Lists.plus(inits, Atom.whole(0)) : inits;
    }

    List<Var> param(List<Var> params) {
        return needed ? Lists.plus(params, sofar) : params;
    }

    List<Var> result(List<Var> results) {
        return needed ? Lists.plus(results, count) : results;
    }

    /** What the body yields, counting. */
    List<Atom> next(List<Atom> yields) {
        return needed ? Lists.plus(yields, Sums.plus("trips", sofar, Atom.whole(1), body)) : yields;
    }

    /** A loop of as many trips. */
    Stmt.For range(Origin at) {
        Var trip = new Var("trip", Type.INT);
        Atom zero = Atom.whole(0);
        return new Stmt.For(List.of(), trip, zero, count, 1, false, List.of(), List.of(), Block.EMPTY, at);
    }
}
