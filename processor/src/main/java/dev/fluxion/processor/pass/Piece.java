package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Rewrite;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Some statements that become a function.
 *
 * @param crossing where the numbers are kept that pieces tell each other
 * @param in what the statements need from outside
 * @param out what they define and others need
 */
record Piece(List<Stmt> stmts, Crossing crossing, List<Var> in, List<Var> out) {
    private static final int MOST_SLOTS = 250;

    /** Numbers that cross from piece to piece, each at its index of one array. */
    record Crossing(Var array, Map<Var, Integer> indices) {
        boolean has(Var v) {
            return indices.containsKey(v);
        }

        Atom index(Var v) {
            return Atom.whole(indices.getOrDefault(v, -1));
        }
    }

    /** The function that has these statements for its body. */
    Func func(String name) {
        Map<Var, Var> inside = new HashMap<>();
        List<Var> params = Lists.map(params(), v -> inside.computeIfAbsent(v, Var::again));
        Var array = inside.getOrDefault(crossing.array(), crossing.array());
        List<Stmt> all = new ArrayList<>();
        for (Var v : in) {
            if (crossing.has(v)) {
                all.add(new Stmt.Let(inside.computeIfAbsent(v, Var::again), load(array, v), at()));
            }
        }
        Block body = Rewrite.copy(new Block(stmts, List.copyOf(out)), inside);
        all.addAll(body.stmts());
        List<Atom> results = new ArrayList<>();
        for (int i = 0; i < out.size(); i++) {
            if (crossing.has(out.get(i))) {
                all.add(new Stmt.Store(
                        array, crossing.index(out.get(i)), body.yields().get(i), at()));
            } else {
                results.add(body.yields().get(i));
            }
        }
        return new Func(name, params, new Block(all, results), names());
    }

    private Expr load(Var array, Var v) {
        return new Expr.Load(array, crossing.index(v));
    }

    Stmt call(String name) {
        return new Stmt.Call(results(), name, List.copyOf(params()), at());
    }

    /** Whether Java allows so many parameters, and components of a record. */
    boolean fits() {
        return BytecodeSize.slots(params()) <= MOST_SLOTS && BytecodeSize.slots(results()) <= MOST_SLOTS;
    }

    private List<Var> params() {
        List<Var> params = new ArrayList<>();
        if (in.stream().anyMatch(crossing::has) || out.stream().anyMatch(crossing::has)) {
            params.add(crossing.array());
        }
        in.stream().filter(v -> !crossing.has(v)).forEach(params::add);
        return params;
    }

    private List<Var> results() {
        return out.stream().filter(v -> !crossing.has(v)).toList();
    }

    /** One for each result, all different. */
    private List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Var v : results()) {
            String name = v.name();
            for (int n = 2; !names.add(name); n++) {
                name = v.name() + n;
            }
        }
        return List.copyOf(names);
    }

    private Origin at() {
        return Origin.NONE.in(stmts.get(0).at().sweep());
    }
}
