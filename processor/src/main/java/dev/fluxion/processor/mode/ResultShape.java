package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The adjoint that a user gives for an array that the method returns must have its shape, known once the method has run. */
final class ResultShape {
    private ResultShape() {}

    /**
     * The program, which asks so before it first looks at the adjoint.
     *
     * @param bar the entry's parameter that is the adjoint of its first result
     */
    static Program checked(Program reversed, Var bar) {
        Block body = reversed.entry().body();
        List<Stmt> stmts = new ArrayList<>(body.stmts());
        int first = 0;
        while (first < stmts.size() && !uses(stmts.get(first), bar)) {
            first++;
        }
        stmts.add(first, RuntimeCalls.sameShape(bar, body.yields().get(0), "value"));
        return reversed.withEntry(reversed.entry().withBody(new Block(stmts, body.yields())));
    }

    private static boolean uses(Stmt stmt, Var v) {
        Set<Var> used = new Block(List.of(stmt), List.<Atom>of()).free();
        return used.contains(v);
    }
}
