package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Changes to a function, collected first and then made all at once. */
final class Edits {
    private final IdentityHashMap<Stmt, List<Stmt>> before = new IdentityHashMap<>();
    private final IdentityHashMap<Stmt, List<Stmt>> instead = new IdentityHashMap<>();
    private final IdentityHashMap<Stmt.If, List<Crossing>> crossings = new IdentityHashMap<>();
    private final Map<Var, Atom> substitution = new HashMap<>();

    /** A value that one branch yields beside what it did already; the other one yields zero. */
    private record Crossing(Var result, int branch, Atom value) {}

    void before(Stmt place, List<Stmt> added) {
        before.computeIfAbsent(place, k -> new ArrayList<>()).addAll(added);
    }

    void replace(Stmt place, List<Stmt> others) {
        instead.put(place, others);
    }

    void substitute(Var v, Atom other) {
        substitution.put(v, other);
    }

    /** The variable by which {@code value}, of the {@code branch}-th block, is known after the {@code if}. */
    Var lead(Stmt.If out, int branch, String name, Atom value) {
        Var result = new Var(name, value.type());
        crossings.computeIfAbsent(out, k -> new ArrayList<>()).add(new Crossing(result, branch, value));
        return result;
    }

    Block apply(Block block) {
        List<Stmt> out = new ArrayList<>();
        for (Stmt stmt : block.stmts()) {
            before.getOrDefault(stmt, List.of()).forEach(s -> out.add(renamed(s)));
            List<Stmt> others = instead.get(stmt);
            if (others == null) {
                out.add(crossed(stmt, inside(stmt)));
            } else {
                others.forEach(s -> out.add(renamed(s)));
            }
        }
        return new Block(out, atoms(block.yields()));
    }

    private Stmt inside(Stmt stmt) {
        List<Block> blocks = Lists.map(stmt.blocks(), this::apply);
        return stmt.with(atoms(stmt.operands()), stmt.results(), stmt.bound(), blocks);
    }

    private Stmt renamed(Stmt stmt) {
        return stmt.with(atoms(stmt.operands()), stmt.results(), stmt.bound(), stmt.blocks());
    }

    private Stmt crossed(Stmt original, Stmt now) {
        Stmt crossed = now;
        for (Crossing c : original instanceof Stmt.If s ? crossings.getOrDefault(s, List.of()) : List.<Crossing>of()) {
            List<Block> blocks = List.of(wider(crossed, 0, c), wider(crossed, 1, c));
            crossed = crossed.with(crossed.operands(), Lists.plus(crossed.results(), c.result()), List.of(), blocks);
        }
        return crossed;
    }

    private Block wider(Stmt stmt, int branch, Crossing c) {
        Block block = stmt.blocks().get(branch);
        Atom value =
                branch == c.branch() ? atom(c.value()) : Atom.zero(c.value().type());
        return new Block(block.stmts(), Lists.plus(block.yields(), value));
    }

    private List<Atom> atoms(List<Atom> atoms) {
        return Lists.map(atoms, this::atom);
    }

    private Atom atom(Atom atom) {
        Atom now = atom;
        for (Atom next = substitution.get(now); next != null; next = substitution.get(now)) {
            now = next;
        }
        return now;
    }
}
