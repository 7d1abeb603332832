package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which variables of a loop are mere sums: added to, through branches and inner loops, and not used otherwise. */
final class Sums {

    /**
     * What a value was before something was added to it.
     *
     * @param terms one of them; or, if {@code either}, any of them
     */
    private record Source(List<Atom> terms, boolean either) {}

    /** What an inner loop makes of it. */
    private record Inner(Var param, Atom yield) {}

    /** In the order of the definitions. */
    private final Map<Var, Source> sources = new LinkedHashMap<>();

    private final Map<Var, Inner> inner = new HashMap<>();
    private final Map<Var, Integer> uses = new HashMap<>();

    private Sums() {}

    /** Whether all of a loop's variables are. */
    static boolean all(List<Var> params, Block body) {
        Sums sums = new Sums();
        sums.block(body);
        for (int i = 0; i < params.size(); i++) {
            if (!sums.isSum(params.get(i), body.yields().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSum(Var start, Atom end) {
        return start.type() == Type.REAL && new Chain(start).holds(end);
    }

    private void block(Block block) {
        for (Stmt stmt : block.stmts()) {
            use(stmt.operands());
            stmt.blocks().forEach(this::block);
            note(stmt);
        }
        use(block.yields());
    }

    private void use(List<Atom> atoms) {
        for (Atom atom : atoms) {
            if (atom instanceof Var v) {
                uses.merge(v, 1, Integer::sum);
            }
        }
    }

    private void note(Stmt stmt) {
        if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Apply apply) {
            note(let.v(), apply);
        } else if (stmt instanceof Stmt.If s) {
            note(s);
        } else if (stmt instanceof Stmt.For s) {
            note(s);
        }
    }

    private void note(Var v, Expr.Apply apply) {
        if (apply.op().name().equals("add")) {
            sources.put(v, new Source(apply.args(), false));
        } else if (apply.op().name().equals("sub")) {
            sources.put(v, new Source(apply.args().subList(0, 1), false));
        }
    }

    private void note(Stmt.If s) {
        for (int i = 0; i < s.results().size(); i++) {
            List<Atom> yields =
                    List.of(s.then().yields().get(i), s.otherwise().yields().get(i));
            sources.put(s.results().get(i), new Source(yields, true));
        }
    }

    private void note(Stmt.For s) {
        for (int i = 0; i < s.results().size(); i++) {
            Var result = s.results().get(i);
            sources.put(result, new Source(List.of(s.inits().get(i)), true));
            inner.put(result, new Inner(s.params().get(i), s.body().yields().get(i)));
        }
    }

    /** The way back from a sum to what it was at first. */
    private final class Chain {
        private final Var start;
        private final Set<Atom> leads = new HashSet<>();
        private final Map<Var, Integer> steps = new HashMap<>();
        private final Set<Var> done = new HashSet<>();
        private final Deque<Atom> open = new ArrayDeque<>();

        Chain(Var start) {
            this.start = start;
            leads.add(start);
            sources.forEach((v, source) -> {
                if (!Collections.disjoint(source.terms(), leads)) {
                    leads.add(v);
                }
            });
        }

        /** Whether the chain is whole, and nothing beside it uses what is on it. */
        boolean holds(Atom end) {
            open.push(end);
            while (!open.isEmpty()) {
                if (!(open.pop() instanceof Var v) || !step(v)) {
                    return false;
                }
            }
            return steps.entrySet().stream().allMatch(e -> e.getValue().equals(uses.get(e.getKey())));
        }

        private boolean step(Var v) {
            steps.merge(v, 1, Integer::sum);
            return v == start || !done.add(v) || goOn(v, sources.get(v));
        }

        private boolean goOn(Var v, @Nullable Source source) {
            if (source == null) {
                return false;
            }
            List<Atom> on = source.either()
                    ? source.terms()
                    : source.terms().stream().filter(leads::contains).toList();
            open.addAll(on);
            return source.either() ? goesRound(inner.get(v)) : on.size() == 1;
        }

        private boolean goesRound(@Nullable Inner loop) {
            return loop == null || isSum(loop.param(), loop.yield());
        }
    }
}
