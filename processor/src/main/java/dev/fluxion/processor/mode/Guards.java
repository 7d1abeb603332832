package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;

/** What is asked of the tangents and adjoints that a user gives, before anything is written. */
final class Guards {
    private Guards() {}

    /** Each of {@code given} has the shape of its parameter, and is none of the arrays that the method writes to. */
    static List<Stmt> of(Subject subject, List<Var> given, List<Var> parameters) {
        List<Stmt> checks = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).type() instanceof Type.Array) {
                checks.add(RuntimeCalls.sameShape(given.get(i), parameters.get(i)));
            }
        }
        for (Var g : given) {
            subject.touched().stream()
                    .filter(p -> RuntimeCalls.mayMeet(p, g))
                    .forEach(p -> checks.add(RuntimeCalls.distinct(p, g)));
        }
        return checks;
    }
}
