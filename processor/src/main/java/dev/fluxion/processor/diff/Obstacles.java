package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.External;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what stands in the way of differentiation, before it is tried. */
public final class Obstacles {
    private final Set<Obstacle> found = new LinkedHashSet<>();
    private final Set<List<Object>> visited = new HashSet<>();

    private Obstacles() {}

    /** All obstacles in the program's functions, as they are called, in the order of the program; none: it can be done. */
    public static List<Obstacle> find(Program program, List<Var> wrt) {
        Obstacles obstacles = new Obstacles();
        obstacles.visit(Activities.solve(program, Context.entry(program.entry(), wrt)), Origin.NONE);
        return List.copyOf(obstacles.found);
    }

    /** Likewise, for callers in other classes. */
    public static List<Obstacle> findForOthers(Program program, External external) {
        return findForOthers(program, List.of(external));
    }

    /** Likewise, of as many functions, in the order of the program. */
    public static List<Obstacle> findForOthers(Program program, List<External> externals) {
        List<Context> contexts = new ArrayList<>();
        for (int i = 0; i < externals.size(); i++) {
            contexts.add(Context.export(program.funcs().get(i), externals.get(i)));
        }
        Activities activities = Activities.solve(program, contexts);
        Obstacles obstacles = new Obstacles();
        contexts.forEach(c -> obstacles.visit(activities.of(c), Origin.NONE));
        return List.copyOf(obstacles.found);
    }

    /** @param site the call in the method's own file that led here; what is in no place of that file is said to be there */
    private void visit(Activity activity, Origin site) {
        if (visited.add(List.of(activity, site)) && !activity.func().isExternal()) {
            visit(activity.func().body(), activity, site);
        }
    }

    private void visit(Block block, Activity activity, Origin site) {
        for (Stmt stmt : block.stmts()) {
            if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Java java) {
                result(let, java, activity, site);
                arguments(stmt, java, activity, site);
            } else if (stmt instanceof Stmt.Do act) {
                arguments(stmt, act.java(), activity, site);
            } else if (stmt instanceof Stmt.Call call) {
                visit(activity.callee(call), place(stmt, site));
                stopped(call, activity, place(stmt, site));
            }
            stmt.blocks().forEach(b -> visit(b, activity, site));
        }
    }

    private static Origin place(Stmt stmt, Origin site) {
        return stmt.at().begin() < 0 && site.begin() >= 0 ? site : stmt.at();
    }

    private void result(Stmt.Let let, Expr.Java java, Activity activity, Origin site) {
        if (let.v().type().isReal()
                && activity.isActive(let.v())
                && java.args().stream().anyMatch(activity.facts()::isVaried)) {
            add(Obstacle.Kind.UNKNOWN_DERIVATIVE, place(let, site), java);
        } else if (activity.isActiveMemory(let.v()) && !isConstant(let.v(), java, activity)) {
            add(Obstacle.Kind.FOREIGN_ARRAY, place(let, site), java);
        }
    }

    /** What nothing that varies went into, and nobody can change, has a derivative of zero. */
    private static boolean isConstant(Var v, Expr.Java java, Activity activity) {
        return Structs.isImmutable(v.type()) && java.args().stream().noneMatch(activity.facts()::isVaried);
    }

    private void arguments(Stmt stmt, Expr.Java java, Activity activity, Origin site) {
        if (carries(java, activity)) {
            add(Obstacle.Kind.CAPTURED, place(stmt, site), java);
        } else {
            escapes(stmt, java, activity, site);
        }
    }

    /** Whether a function in it captures what varies, and memory that it may write to. */
    private static boolean carries(Expr.Java java, Activity activity) {
        List<Atom> captured = java.text().parts().stream()
                .filter(JavaText.Capture.class::isInstance)
                .map(p -> java.args().get(((JavaText.Capture) p).index()))
                .toList();
        return captured.stream().anyMatch(activity.facts()::isVaried)
                && captured.stream().anyMatch(a -> a.type().isContainer());
    }

    /** To look at an array, or only at the reference, does no harm. */
    private void escapes(Stmt stmt, Expr.Java java, Activity activity, Origin site) {
        boolean looks = java.effect() == Effect.PURE || java.effect() == Effect.READS;
        for (Atom a : java.args()) {
            if (activity.isActiveMemory(a) && !(looks && !java.type().isContainer())) {
                add(Obstacle.Kind.ARRAY_ESCAPES, place(stmt, site), java);
            }
        }
    }

    /** What varies in objects, or would have to be forgotten in arrays, is not seen by a function of another class. */
    private void stopped(Stmt.Call call, Activity activity, Origin at) {
        Activity callee = activity.callee(call);
        for (int i = 0; callee.func().isExternal() && i < call.args().size(); i++) {
            Atom a = call.args().get(i);
            if (Facts.isPlace(a) && !callee.takes(i) && activity.facts().isVaried(a)) {
                boolean isArray = a.type() instanceof Type.Array;
                Obstacle.Kind kind = isArray ? Obstacle.Kind.ARRAY_ESCAPES : Obstacle.Kind.UNKNOWN_DERIVATIVE;
                found.add(new Obstacle(kind, at, call.callee()));
            }
        }
    }

    private void add(Obstacle.Kind kind, Origin at, Expr.Java java) {
        found.add(new Obstacle(kind, at, java.text().toString()));
    }
}
