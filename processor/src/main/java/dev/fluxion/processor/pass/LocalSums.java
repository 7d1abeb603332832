package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a loop of the reverse sweep adds to one and the same element in every iteration is summed up in a local, and added once
 * after the loop: HotSpot cannot keep the element in a register, since another array that is written might be the same.
 */
public final class LocalSums implements EffectsPass {

    @Override
    public String name() {
        return "local-sums";
    }

    @Override
    public Func apply(Func f, CallEffects calls) {
        return f.withBody(block(f.body(), Places.of(f, calls)));
    }

    private static Block block(Block block, Places places) {
        List<Stmt> out = new ArrayList<>();
        for (Stmt stmt : block.stmts()) {
            List<Block> blocks =
                    stmt.blocks().stream().map(b -> block(b, places)).toList();
            Stmt inside = stmt.with(stmt.operands(), stmt.results(), stmt.bound(), blocks);
            List<Stmt.Accumulate> sums = inside instanceof Stmt.For loop ? sums(loop, places) : List.of();
            if (sums.isEmpty()) {
                out.add(inside);
            } else {
                out.addAll(new LocalSum((Stmt.For) inside, sums).stmts());
            }
        }
        return new Block(out, block.yields());
    }

    /** What is added to elements that stay the same, where the loop does nothing but add. */
    private static List<Stmt.Accumulate> sums(Stmt.For loop, Places places) {
        Accesses accesses = Accesses.of(loop.body().stmts(), places);
        Set<Var> inside = new HashSet<>(loop.bound());
        inside.addAll(loop.body().defined());
        List<Stmt.Accumulate> sums = new ArrayList<>();
        for (Stmt stmt : loop.body().stmts()) {
            if (stmt instanceof Stmt.Accumulate add
                    && add.at().sweep() == Origin.Sweep.REVERSE
                    && !inside.contains(add.array())
                    && !inside.contains(add.index())
                    && Types.isReal(add.array(), add.index())
                    && !accesses.touches(places.of((Var) add.array()), true)) {
                sums.add(add);
            }
        }
        return sums;
    }
}
