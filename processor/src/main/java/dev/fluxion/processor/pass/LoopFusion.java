package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Op;
import dev.fluxion.processor.ir.Rewrite;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A forward loop, the statements after it, and its reverse loop, to be made into one loop. */
final class LoopFusion implements Fusion {
    private final Stmt.For forward;
    private final List<Stmt> between;
    private final Stmt.For reverse;
    private final Early early;

    /** Lengths of arrays that the reverse body asks for again, rather than to be told. */
    private final List<Var> lengths;

    private final List<Var> needed;

    LoopFusion(Stmt.For forward, List<Stmt> between, Stmt.For reverse, Early early) {
        this.forward = forward;
        this.between = between;
        this.reverse = reverse;
        this.early = early;
        Set<Var> free = reverse.body().free();
        this.lengths = free.stream().filter(v -> early.length(v).isPresent()).toList();
        this.needed = free.stream().filter(v -> early.length(v).isEmpty()).toList();
    }

    @Override
    public boolean isLegal(Places places, TapeCounts tapes) {
        return early.canHave(needed)
                && Sums.all(reverse.params(), reverse.body())
                && tapes.arePrivate(TapeCounts.of(forward.body()), TapeCounts.of(reverse.body()))
                && Fusion.isQuiet(reverse)
                && isIndependent(places);
    }

    /** Whether memory is the same whichever iterations, and whichever of the two loops, come first. */
    private boolean isIndependent(Places places) {
        Set<Object> temporary = places.onlyMadeIn(List.of(forward.body(), reverse.body()));
        Stream.concat(forward.params().stream(), reverse.params().stream())
                .filter(v -> Memory.refers(v.type()))
                .forEach(v -> temporary.removeAll(places.of(v)));
        Accesses ahead = Accesses.of(forward.body().stmts(), places).without(temporary::contains);
        Accesses back = Accesses.of(reverse.body().stmts(), places).without(temporary::contains);
        Accesses rest = Accesses.of(between, places);
        return !back.conflictsWith(back) && !back.conflictsWith(ahead) && !back.conflictsWith(rest);
    }

    @Override
    public List<Stmt> make() {
        List<Atom> wanted = new ArrayList<>(needed);
        reverse.inits().stream().filter(this::isKnown).forEach(wanted::add);
        List<Stmt> late = new ArrayList<>();
        Stmt loop = loop(late);
        return Lists.plus(early.arrange(early.moved(wanted).orElseThrow(), loop, between.size()), late);
    }

    private boolean isKnown(Atom start) {
        return early.canHave(List.of(start));
    }

    /** @param late where the sums get what they start with, if that is known only after the forward loop */
    private Stmt loop(List<Stmt> late) {
        List<Var> results = new ArrayList<>(forward.results());
        List<Atom> inits = new ArrayList<>(forward.inits());
        for (int k = 0; k < reverse.results().size(); k++) {
            boolean known = isKnown(reverse.inits().get(k));
            Var result = reverse.results().get(k);
            results.add(known ? result : result.again());
            inits.add(known ? reverse.inits().get(k) : Atom.real(0));
            if (!known) {
                late.add(add(result, reverse.inits().get(k), results.get(results.size() - 1)));
            }
        }
        return loop(results, inits);
    }

    private Stmt add(Var sum, Atom one, Atom other) {
        Op add = Primitives.operator("+", 2);
        return new Stmt.Let(sum, new Expr.Apply(add, List.of(one, other), Type.REAL), reverse.at());
    }

    private Stmt loop(List<Var> results, List<Atom> inits) {
        Map<Var, Atom> now = new HashMap<>(Map.of(reverse.index(), forward.index()));
        List<Stmt> stmts = new ArrayList<>(forward.body().stmts());
        for (Var length : lengths) {
            Var v = length.again();
            stmts.add(new Stmt.Let(v, early.length(length).orElseThrow(), reverse.at()));
            now.put(length, v);
        }
        Block back = Rewrite.substitute(reverse.body(), now);
        stmts.addAll(back.stmts());
        Block body = new Block(stmts, Lists.plus(forward.body().yields(), back.yields()));
        List<Atom> operands = Lists.plus(List.of(forward.from(), forward.to()), inits);
        List<Var> bound = Lists.plus(forward.bound(), reverse.params());
        return forward.with(operands, results, bound, List.of(body));
    }
}
