package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which array parameters a function may write to, itself or through what it calls. */
final class Writes {
    private final Program program;
    private final Map<String, Set<Integer>> written = new HashMap<>();

    private Writes(Program program) {
        this.program = program;
        program.funcs().forEach(f -> written.put(f.name(), new LinkedHashSet<>()));
    }

    /** Those of the entry's parameters that may be written to, the {@code @Out} ones among them whatever is done to them. */
    static List<Var> touched(Program program, List<Var> outs) {
        List<Var> written = of(program);
        return program.entry().params().stream()
                .filter(p -> written.contains(p) || outs.contains(p))
                .toList();
    }

    private static List<Var> of(Program program) {
        Writes writes = new Writes(program);
        boolean grown = true;
        while (grown) {
            grown = writes.grow();
        }
        List<Var> params = program.entry().params();
        List<Var> result = new ArrayList<>();
        Set<Integer> indices = writes.written.getOrDefault(program.entry().name(), Set.of());
        for (int i = 0; i < params.size(); i++) {
            if (indices.contains(i)) {
                result.add(params.get(i));
            }
        }
        return result;
    }

    private boolean grow() {
        boolean grown = false;
        for (Func f : program.funcs()) {
            grown |= written.getOrDefault(f.name(), new LinkedHashSet<>()).addAll(writtenBy(f));
        }
        return grown;
    }

    private Set<Integer> writtenBy(Func f) {
        Set<Var> targets = new LinkedHashSet<>();
        collect(f.body(), targets);
        Aliases aliases = Aliases.of(f);
        Set<Integer> indices = new LinkedHashSet<>();
        for (int i = 0; i < f.params().size(); i++) {
            Var p = f.params().get(i);
            if (p.type() instanceof Type.Array && targets.stream().anyMatch(t -> aliases.mayMeet(p, t))) {
                indices.add(i);
            }
        }
        return indices;
    }

    private void collect(Block block, Set<Var> targets) {
        for (Stmt stmt : block.stmts()) {
            targetsOf(stmt).forEach(a -> add(a, targets));
            stmt.blocks().forEach(b -> collect(b, targets));
        }
    }

    private List<Atom> targetsOf(Stmt stmt) {
        if (stmt instanceof Stmt.Store s) {
            return elements(s.array());
        }
        if (stmt instanceof Stmt.Accumulate s) {
            return elements(s.array());
        }
        if (stmt instanceof Stmt.Fill s) {
            return List.of(s.array());
        }
        if (stmt instanceof Stmt.Move s) {
            return List.of(s.to());
        }
        if (stmt instanceof Stmt.Call s) {
            return writtenArguments(s);
        }
        return acting(stmt);
    }

    /** What is written to fields of objects is a side effect. */
    private static List<Atom> elements(Atom memory) {
        return memory.type() instanceof Type.Struct ? List.of() : List.of(memory);
    }

    private List<Atom> writtenArguments(Stmt.Call call) {
        Set<Integer> indices = written.getOrDefault(call.callee(), Set.of());
        return indices.stream().map(call.args()::get).toList();
    }

    /** Java that acts may write to any array it is given. */
    private static List<Atom> acting(Stmt stmt) {
        if (stmt instanceof Stmt.Do s) {
            return s.java().effect() == Effect.ACTS ? s.java().args() : List.of();
        }
        boolean acts =
                stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Java java && java.effect() == Effect.ACTS;
        return acts ? stmt.operands() : List.of();
    }

    private static void add(Atom atom, Set<Var> targets) {
        if (atom instanceof Var v && v.type().isContainer()) {
            targets.add(v);
        }
    }
}
