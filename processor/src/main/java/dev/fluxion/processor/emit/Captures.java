package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** What a lambda captures is put into a variable of its own, which is never assigned again. */
final class Captures {
    private final Preferences preferences;

    private Captures(Preferences preferences) {
        this.preferences = preferences;
    }

    static Func protect(Func func, Preferences preferences) {
        return func.withBody(new Captures(preferences).block(func.body()));
    }

    private Block block(Block block) {
        List<Stmt> stmts = new ArrayList<>();
        block.stmts()
                .forEach(s -> protect(
                        s.with(s.operands(), s.results(), s.bound(), Lists.map(s.blocks(), this::block)), stmts));
        return new Block(stmts, block.yields());
    }

    private void protect(Stmt stmt, List<Stmt> out) {
        List<Atom> operands = stmt.operands();
        for (JavaText.Part part : text(stmt).parts()) {
            if (part instanceof JavaText.Capture capture
                    && operands.get(capture.index()) instanceof Var v
                    && !preferences.isFinal(v)) {
                operands = replace(operands, capture.index(), copy(v, stmt.at(), out));
            }
        }
        out.add(operands == stmt.operands() ? stmt : stmt.with(operands, stmt.results(), stmt.bound(), stmt.blocks()));
    }

    private Var copy(Var v, Origin at, List<Stmt> out) {
        Var copy = v.again();
        preferences.makeFinal(copy);
        out.add(new Stmt.Let(copy, new Expr.Same(v), at));
        return copy;
    }

    private static List<Atom> replace(List<Atom> atoms, int index, Atom other) {
        List<Atom> replaced = new ArrayList<>(atoms);
        replaced.set(index, other);
        return replaced;
    }

    private static JavaText text(Stmt stmt) {
        if (stmt instanceof Stmt.Do act) {
            return act.java().text();
        }
        boolean isJava = stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Java;
        return isJava ? ((Expr.Java) ((Stmt.Let) stmt).rhs()).text() : JavaText.of("");
    }
}
