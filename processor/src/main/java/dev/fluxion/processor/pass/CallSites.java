package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashSet;
import java.util.Set;

/** In how many places functions are called. */
final class CallSites {
    private final Set<String> called = new HashSet<>();
    private final Set<String> calledAgain = new HashSet<>();

    private CallSites() {}

    /** The functions that are called in one place only. */
    static Set<String> single(Program program) {
        CallSites sites = new CallSites();
        program.funcs().forEach(f -> sites.count(f.body()));
        sites.called.removeAll(sites.calledAgain);
        return sites.called;
    }

    private void count(Block block) {
        for (Stmt stmt : block.stmts()) {
            if (stmt instanceof Stmt.Call call && !called.add(call.callee())) {
                calledAgain.add(call.callee());
            }
            stmt.blocks().forEach(this::count);
        }
    }
}
