package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where tapes are made, pushed and popped. */
final class TapeUses {

    /** The {@code block}-th block of a statement. */
    record Step(Stmt stmt, int block) {
        boolean is(Step other) {
            return stmt == other.stmt && block == other.block;
        }
    }

    /** A statement, and the blocks that it is in, outermost first. */
    record Site(List<Step> path, Stmt stmt) {}

    /** A tape that is pushed in one place and popped in one other, and used nowhere else. */
    record Single(Var tape, Site made, Site push, Site pop) {}

    private static final class Uses {
        private @Nullable Site made;
        private final List<Site> pushes = new ArrayList<>();
        private final List<Site> pops = new ArrayList<>();
        private int count;

        boolean isSingle() {
            return made != null && pushes.size() == 1 && pops.size() == 1 && count == 2;
        }
    }

    private final Map<Var, Uses> all = new LinkedHashMap<>();

    private TapeUses() {}

    /** In the order in which they are made. */
    static List<Single> singles(Block body) {
        TapeUses uses = new TapeUses();
        uses.block(body, List.of());
        List<Single> singles = new ArrayList<>();
        uses.all.forEach((tape, u) -> {
            if (u.made != null && u.isSingle()) {
                singles.add(new Single(tape, u.made, u.pushes.get(0), u.pops.get(0)));
            }
        });
        return singles;
    }

    private void block(Block block, List<Step> path) {
        for (Stmt stmt : block.stmts()) {
            count(stmt.operands());
            note(stmt, path);
            for (int i = 0; i < stmt.blocks().size(); i++) {
                block(stmt.blocks().get(i), dev.fluxion.processor.ir.Lists.plus(path, new Step(stmt, i)));
            }
        }
        count(block.yields());
    }

    private void note(Stmt stmt, List<Step> path) {
        if (stmt instanceof Stmt.Push push && push.tape() instanceof Var tape) {
            of(tape).pushes.add(new Site(path, stmt));
        } else if (stmt instanceof Stmt.Let let
                && let.rhs() instanceof Expr.Pop pop
                && pop.tape() instanceof Var tape) {
            of(tape).pops.add(new Site(path, stmt));
        } else if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.NewTape) {
            of(let.v()).made = new Site(path, stmt);
        }
    }

    private void count(List<Atom> atoms) {
        for (Atom atom : atoms) {
            if (atom instanceof Var v && v.type() instanceof Type.Tape) {
                of(v).count++;
            }
        }
    }

    private Uses of(Var tape) {
        return all.computeIfAbsent(tape, k -> new Uses());
    }
}
