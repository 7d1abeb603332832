package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the user may not have meant: derivatives that are zero because of a conversion, and comparisons for equality. */
public final class Warnings {
    private static final Set<String> EQUALITIES = Set.of("eq", "ne");

    private Warnings() {}

    /** Parameters on which every result depends only through {@code at}, which cuts the derivative. */
    public record Cut(Var parameter, Origin at) {}

    public static List<Cut> cuts(Subject subject) {
        List<Cut> cuts = new ArrayList<>();
        for (Var x : subject.wrt()) {
            cut(subject, x).ifPresent(at -> cuts.add(new Cut(x, at)));
        }
        return cuts;
    }

    private static Optional<Origin> cut(Subject subject, Var x) {
        Func f = subject.entry();
        Influence smooth = Influence.of(f, x, false);
        Influence any = Influence.of(f, x, true);
        boolean isCut = results(subject, any) && !results(subject, smooth);
        return isCut
                ? first(f.body(), e -> smooth.onAny(e.operands()) && smooth.cuts(e) && !isEquality(e))
                : Optional.empty();
    }

    private static boolean results(Subject subject, Influence influence) {
        return influence.onAny(subject.entry().body().yields())
                || subject.outs().stream().anyMatch(influence::on);
    }

    private static boolean isEquality(Expr e) {
        return e instanceof Expr.Apply apply && EQUALITIES.contains(apply.op().name());
    }

    /** Where two values that both vary are compared by {@code ==} or {@code !=}. */
    public static List<Origin> equalities(Subject subject) {
        List<Origin> found = new ArrayList<>();
        List<Influence> influences = subject.wrt().stream()
                .map(x -> Influence.of(subject.entry(), x, false))
                .toList();
        Predicate<Atom> varies = a -> influences.stream().anyMatch(i -> i.on(a));
        all(subject.entry().body(), (e, at) -> {
            if (isEquality(e) && e.operands().stream().allMatch(varies)) {
                found.add(at);
            }
        });
        return found;
    }

    private interface Visit {
        void expression(Expr e, Origin at);
    }

    private static void all(Block block, Visit visit) {
        for (Stmt stmt : block.stmts()) {
            if (stmt instanceof Stmt.Let let) {
                visit.expression(let.rhs(), stmt.at());
            }
            stmt.blocks().forEach(b -> all(b, visit));
        }
    }

    private static Optional<Origin> first(Block block, Predicate<Expr> condition) {
        List<Origin> found = new ArrayList<>();
        all(block, (e, at) -> {
            if (found.isEmpty() && condition.test(e)) {
                found.add(at);
            }
        });
        return found.stream().findFirst();
    }
}
