package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;

/**
 * Writes the reverse sweep's changes to one element of an array once, where nothing in between looks at it: what is added
 * twice is added in one go, what is set to zero and then added to is set at once, and what is set to what it was stays as it
 * is. The adjoint of {@code a[i] += v} is thereby a single load. Sums of derivatives may be rounded in another way.
 */
public final class MergeWrites implements EffectsPass {

    @Override
    public String name() {
        return "merge-writes";
    }

    @Override
    public Func apply(Func f, CallEffects calls) {
        return f.withBody(block(f.body(), Places.of(f, calls)));
    }

    private static Block block(Block block, Places places) {
        Block inside = new Block(
                Lists.map(
                        block.stmts(),
                        s -> s.with(
                                s.operands(), s.results(), s.bound(), Lists.map(s.blocks(), b -> block(b, places)))),
                block.yields());
        return new Merging(inside, places).block();
    }
}
