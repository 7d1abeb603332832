package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Drops what no effect and no result depends on: values, loop-carried variables, results of branches, memory that is written
 * and never read, tapes that are pushed and never popped. What the user wrote stays if it may throw, and so do calls; but
 * not that of a rule whose partial derivative nobody needs.
 */
public final class DeadCode implements Pass {

    @Override
    public String name() {
        return "dead-code";
    }

    @Override
    public Func apply(Func f) {
        return apply(f, Set.of());
    }

    @Override
    public Program apply(Program program) {
        Set<String> partials = new HashSet<>();
        program.funcs().forEach(f -> f.rule().ifPresent(rule -> partials.addAll(rule.callees())));
        return program.map(f -> apply(f, partials));
    }

    private static Func apply(Func f, Set<String> partials) {
        return f.withBody(new Sweep(Needs.live(f, partials)).block(f.body()));
    }

    /** Keeps what is live. */
    private record Sweep(Set<Object> live) {

        Block block(Block block) {
            return block(block, block.yields());
        }

        Block block(Block block, List<Atom> yields) {
            List<Stmt> kept = new ArrayList<>();
            block.stmts().stream().filter(live::contains).forEach(s -> kept.add(stmt(s)));
            return new Block(kept, yields);
        }

        private Stmt stmt(Stmt stmt) {
            if (stmt instanceof Stmt.If s) {
                return branch(s);
            }
            if (stmt instanceof Stmt.Attempt s) {
                return attempt(s);
            }
            if (stmt instanceof Stmt.For s) {
                return counted(s);
            }
            return stmt instanceof Stmt.While s ? repeated(s) : stmt;
        }

        private Stmt branch(Stmt.If s) {
            Picks keep = alive(s.results());
            Block then = block(s.then(), keep.of(s.then().yields()));
            Block otherwise = block(s.otherwise(), keep.of(s.otherwise().yields()));
            return s.with(s.operands(), keep.of(s.results()), List.of(), List.of(then, otherwise));
        }

        private Stmt attempt(Stmt.Attempt s) {
            Picks keep = alive(s.values());
            Block body = block(s.body(), keep.of(s.body().yields()));
            return new Stmt.Attempt(s.caught(), keep.of(s.values()), body, s.at());
        }

        private Stmt counted(Stmt.For s) {
            Picks keep = alive(s.params());
            List<Atom> operands = Lists.plus(List.of(s.from(), s.to()), keep.of(s.inits()));
            List<Var> bound = Lists.plus(List.of(s.index()), keep.of(s.params()));
            Block body = block(s.body(), keep.of(s.body().yields()));
            return s.with(operands, keep.of(s.results()), bound, List.of(body));
        }

        private Stmt repeated(Stmt.While s) {
            Picks keep = alive(s.params());
            Block body = block(s.body(), keep.of(s.body().yields()));
            List<Block> blocks = List.of(block(s.test()), body);
            return s.with(keep.of(s.inits()), keep.of(s.results()), keep.of(s.params()), blocks);
        }

        private Picks alive(List<Var> vars) {
            return Picks.where(vars.size(), i -> live.contains(vars.get(i)));
        }
    }
}
