package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Calls the user's own methods in the place of their copies: rules, and the methods that have rules. Whatever could be
 * differentiated has been, so that their bodies are of no more use; those that nobody calls any more are removed.
 */
public final class OriginalCalls implements ProgramPass {

    @Override
    public String name() {
        return "original-calls";
    }

    @Override
    public Program apply(Program program) {
        Map<String, JavaText> originals = originals(program);
        if (originals.isEmpty()) {
            return program;
        }
        Program now = program.map(f -> f.withBody(block(f.body(), originals)).withoutRule());
        return new Program(needed(program, now), program.traces());
    }

    private static Map<String, JavaText> originals(Program program) {
        Set<String> rules = new HashSet<>();
        program.funcs()
                .forEach(f -> f.rule().ifPresent(r -> {
                    rules.add(f.name());
                    rules.addAll(r.callees());
                }));
        Map<String, JavaText> originals = new HashMap<>();
        program.funcs().stream()
                .filter(f -> rules.contains(f.name()))
                .forEach(f -> f.original().ifPresent(java -> originals.put(f.name(), java)));
        return originals;
    }

    private static Block block(Block block, Map<String, JavaText> originals) {
        return new Block(Lists.map(block.stmts(), s -> stmt(s, originals)), block.yields());
    }

    private static Stmt stmt(Stmt stmt, Map<String, JavaText> originals) {
        if (stmt instanceof Stmt.Call call && originals.containsKey(call.callee())) {
            Var result = call.results().get(0);
            JavaText text = originals.get(call.callee());
            Expr java = new Expr.Java(text, Precedence.PRIMARY, call.args(), result.type(), Effect.ACTS);
            return new Stmt.Let(result, java, call.at());
        }
        List<Block> blocks = Lists.map(stmt.blocks(), b -> block(b, originals));
        return stmt.with(stmt.operands(), stmt.results(), stmt.bound(), blocks);
    }

    /** What nobody called before, and what is called from there now. */
    private static List<Func> needed(Program before, Program now) {
        CallGraph old = CallGraph.of(before);
        Set<String> called = new HashSet<>();
        old.callees().values().forEach(called::addAll);
        CallGraph calls = CallGraph.of(now);
        Set<String> needed = new LinkedHashSet<>();
        before.funcs().stream()
                .map(Func::name)
                .filter(f -> !called.contains(f) || f.equals(before.entry().name()))
                .forEach(f -> needed.addAll(calls.reachableFrom(f)));
        return now.funcs().stream().filter(f -> needed.contains(f.name())).toList();
    }
}
