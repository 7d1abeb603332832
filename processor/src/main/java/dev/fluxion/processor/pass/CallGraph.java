package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who calls whom; a function with a rule for its derivative counts as one that calls it.
 *
 * @param callees by the caller's name, in the order of the calls
 */
record CallGraph(Map<String, Set<String>> callees) {

    static CallGraph of(Program program) {
        Map<String, Set<String>> callees = new LinkedHashMap<>();
        for (Func f : program.funcs()) {
            Set<String> called = callees.computeIfAbsent(f.name(), k -> new LinkedHashSet<>());
            collect(f.body(), called);
            f.rule().ifPresent(rule -> called.addAll(rule.callees()));
        }
        return new CallGraph(callees);
    }

    private static void collect(Block block, Set<String> callees) {
        for (Stmt stmt : block.stmts()) {
            if (stmt instanceof Stmt.Call call) {
                callees.add(call.callee());
            }
            stmt.blocks().forEach(b -> collect(b, callees));
        }
    }

    /** All functions, each after those that it calls, as far as they do not call each other. */
    Set<String> calleesFirst() {
        Set<String> ordered = new LinkedHashSet<>();
        callees.keySet().forEach(f -> visit(f, new HashSet<>(), ordered));
        return ordered;
    }

    /** The function itself and all that it calls, however indirectly. */
    Set<String> reachableFrom(String f) {
        Set<String> reachable = new LinkedHashSet<>();
        visit(f, new HashSet<>(), reachable);
        return reachable;
    }

    /** Whether a call of the function may lead to another one of it. */
    boolean isRecursive(String f) {
        Set<String> reachable = new LinkedHashSet<>();
        calls(f).forEach(g -> visit(g, new HashSet<>(), reachable));
        return reachable.contains(f);
    }

    private Set<String> calls(String f) {
        return callees.getOrDefault(f, Set.of());
    }

    private void visit(String f, Set<String> seen, Set<String> ordered) {
        if (!ordered.contains(f) && seen.add(f)) {
            calls(f).forEach(g -> visit(g, seen, ordered));
            ordered.add(f);
        }
    }
}
