package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Structs;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what stands in the way of differentiation, before it is tried. */
public final class Obstacles {
    private final Set<Obstacle> found = new LinkedHashSet<>();
    private final Set<Activity> visited = new HashSet<>();

    private Obstacles() {}

    /** All obstacles in the program's functions, as they are called, in the order of the program; none: it can be done. */
    public static List<Obstacle> find(Program program, List<Var> wrt) {
        Obstacles obstacles = new Obstacles();
        obstacles.visit(Activities.solve(program, Context.entry(program.entry(), wrt)));
        return List.copyOf(obstacles.found);
    }

    private void visit(Activity activity) {
        if (visited.add(activity)) {
            visit(activity.func().body(), activity);
        }
    }

    private void visit(Block block, Activity activity) {
        for (Stmt stmt : block.stmts()) {
            if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Java java) {
                result(let, java, activity);
                escapes(stmt, java, activity);
            } else if (stmt instanceof Stmt.Do act) {
                escapes(stmt, act.java(), activity);
            } else if (stmt instanceof Stmt.Call call) {
                visit(activity.callee(call));
            }
            stmt.blocks().forEach(b -> visit(b, activity));
        }
    }

    private void result(Stmt.Let let, Expr.Java java, Activity activity) {
        if (let.v().type().isReal()
                && activity.isActive(let.v())
                && java.args().stream().anyMatch(activity.facts()::isVaried)) {
            add(Obstacle.Kind.UNKNOWN_DERIVATIVE, let, java);
        } else if (activity.isActiveMemory(let.v()) && !isConstant(let.v(), java, activity)) {
            add(Obstacle.Kind.FOREIGN_ARRAY, let, java);
        }
    }

    /** What nothing that varies went into, and nobody can change, has a derivative of zero. */
    private static boolean isConstant(Var v, Expr.Java java, Activity activity) {
        return Structs.isImmutable(v.type()) && java.args().stream().noneMatch(activity.facts()::isVaried);
    }

    /** To look at an array, or only at the reference, does no harm. */
    private void escapes(Stmt stmt, Expr.Java java, Activity activity) {
        boolean looks = java.effect() == Effect.PURE || java.effect() == Effect.READS;
        for (Atom a : java.args()) {
            if (activity.isActiveMemory(a) && !(looks && !java.type().isContainer())) {
                add(Obstacle.Kind.ARRAY_ESCAPES, stmt, java);
            }
        }
    }

    private void add(Obstacle.Kind kind, Stmt stmt, Expr.Java java) {
        found.add(new Obstacle(kind, stmt.at(), java.text().toString()));
    }
}
