package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A counted loop and its mirror image in the reverse sweep become one, so that nothing need be remembered from the one to the
 * other, wherever the iterations of the reverse loop are independent of each other up to sums, and need nothing that is known
 * only after the forward loop. So do a branch and its mirror image, with nothing in between that stands in their way. The values stay the same, bit for bit; sums of derivatives are added up in another order.
 *
 * <p>If an iteration throws, derivatives of earlier ones have been added to the caller's arrays by then. The contract allows
 * it: only what is wrong with the arguments is found before anything is written.
 */
public final class FuseSweeps implements EffectsPass {

    @Override
    public String name() {
        return "fuse-sweeps";
    }

    @Override
    public Func apply(Func f, CallEffects calls) {
        return f.withBody(new Search(Places.of(f, calls), TapeCounts.of(f.body())).block(f.body()));
    }

    private record Search(Places places, TapeCounts tapes) {

        Block block(Block block) {
            List<Stmt> stmts = new ArrayList<>(block.stmts());
            Map<Var, Integer> positions = Early.positions(stmts);
            for (int i = stmts.size() - 1; i >= 0; i--) {
                OptionalInt j = partner(stmts, i);
                while (j.isPresent() && fuse(stmts, i, j.getAsInt(), positions)) {
                    positions = Early.positions(stmts);
                    j = partner(stmts, i);
                }
            }
            return new Block(Lists.map(stmts, this::inside), block.yields());
        }

        private Stmt inside(Stmt stmt) {
            return stmt.with(stmt.operands(), stmt.results(), stmt.bound(), Lists.map(stmt.blocks(), this::block));
        }

        /** The nearest; so of several loops of the same origin the innermost pair comes first. */
        private static OptionalInt partner(List<Stmt> stmts, int i) {
            if (stmts.get(i).blocks().isEmpty()) {
                return OptionalInt.empty();
            }
            return IntStream.range(i + 1, stmts.size())
                    .filter(j -> isMirrored(stmts.get(i), stmts.get(j)))
                    .findFirst();
        }

        private static boolean isMirrored(Stmt forward, Stmt reverse) {
            if (reverse.at().sweep() != Origin.Sweep.REVERSE) {
                return false;
            }
            if (forward instanceof Stmt.If f && reverse instanceof Stmt.If r) {
                return f.condition().equals(r.condition());
            }
            return forward instanceof Stmt.For f && reverse instanceof Stmt.For r && isMirrored(f, r);
        }

        private static boolean isMirrored(Stmt.For f, Stmt.For r) {
            boolean sameRange = f.from().equals(r.from()) && f.to().equals(r.to()) && f.step() == r.step();
            return sameRange
                    && f.down() != r.down()
                    && f.at().in(Origin.Sweep.REVERSE).equals(r.at());
        }

        private boolean fuse(List<Stmt> stmts, int i, int j, Map<Var, Integer> positions) {
            Fusion fusion = fusion(stmts, i, j, new Early(stmts, i, positions));
            boolean isLegal = fusion.isLegal(places, tapes);
            if (isLegal) {
                List<Stmt> made = fusion.make();
                List<Stmt> part = stmts.subList(i, j + 1);
                part.clear();
                part.addAll(made);
            }
            return isLegal;
        }

        private static Fusion fusion(List<Stmt> stmts, int i, int j, Early early) {
            List<Stmt> between = stmts.subList(i + 1, j);
            return stmts.get(i) instanceof Stmt.If f
                    ? new BranchFusion(f, between, (Stmt.If) stmts.get(j), early)
                    : new LoopFusion((Stmt.For) stmts.get(i), between, (Stmt.For) stmts.get(j), early);
        }
    }
}
