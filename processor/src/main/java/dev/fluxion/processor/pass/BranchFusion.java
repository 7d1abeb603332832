package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Rewrite;
import dev.fluxion.processor.ir.Stmt;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two branches on the same condition: what the first one found out, the second one need not be told. */
final class BranchFusion implements Fusion {
    private final Stmt.If forward;
    private final List<Stmt> between;
    private final Stmt.If reverse;
    private final Early early;
    private final Set<Var> needed = new LinkedHashSet<>();

    BranchFusion(Stmt.If forward, List<Stmt> between, Stmt.If reverse, Early early) {
        this.forward = forward;
        this.between = between;
        this.reverse = reverse;
        this.early = early;
        reverse.blocks().forEach(b -> needed.addAll(b.free()));
        needed.removeAll(forward.results());
    }

    @Override
    public boolean isLegal(Places places, TapeCounts tapes) {
        return early.canHave(needed) && Fusion.isQuiet(reverse) && isIndependent(places);
    }

    private boolean isIndependent(Places places) {
        Accesses back = Accesses.of(List.of(reverse), places);
        Set<Var> tapes = TapeCounts.of(new Block(between, List.of())).mentions().keySet();
        return !back.conflictsWith(Accesses.of(between, places)) && Collections.disjoint(tapes, needed);
    }

    @Override
    public List<Stmt> make() {
        List<Block> blocks =
                List.of(join(forward.then(), reverse.then()), join(forward.otherwise(), reverse.otherwise()));
        List<Var> results = Lists.plus(forward.results(), reverse.results());
        Stmt both = forward.with(forward.operands(), results, List.of(), blocks);
        return early.arrange(early.moved(needed).orElseThrow(), both, between.size());
    }

    /** One after the other; nothing comes after what leaves. */
    private Block join(Block first, Block second) {
        if (first.leaves()) {
            return new Block(
                    first.stmts(), Lists.plus(first.yields(), Lists.map(second.yields(), a -> Atom.zero(a.type()))));
        }
        Map<Var, Atom> known = new HashMap<>();
        for (int i = 0; i < forward.results().size(); i++) {
            known.put(forward.results().get(i), first.yields().get(i));
        }
        Block then = Rewrite.substitute(second, known);
        return new Block(Lists.plus(first.stmts(), then.stmts()), Lists.plus(first.yields(), then.yields()));
    }
}
