package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results of a function that returns several: each under its own name. */
final class Results {
    private final Func func;
    private final Nested nested;
    private final Preferences preferences;

    private Results(Func func, Nested nested, Preferences preferences) {
        this.func = func;
        this.nested = nested;
        this.preferences = preferences;
    }

    /** What is computed for a result, and is no variable of the user's, takes the result's name. */
    static void name(Func func, Preferences preferences) {
        Map<Atom, Stmt> definitions = new HashMap<>();
        func.body().stmts().forEach(s -> s.results().forEach(r -> definitions.put(r, s)));
        List<Atom> yields = func.body().yields();
        for (int i = 0; i < yields.size(); i++) {
            Stmt definition = definitions.get(yields.get(i));
            if (definition != null
                    && yields.get(i) instanceof Var v
                    && isNameless(definition, v, preferences)
                    && !preferences.keeps(v)) {
                preferences.rename(v, func.resultNames().get(i));
            }
        }
    }

    private static boolean isNameless(Stmt s, Var v, Preferences preferences) {
        boolean isLoop = s instanceof Stmt.For || s instanceof Stmt.While || s instanceof Stmt.Unpack;
        return !isLoop && !v.type().isContainer() && !preferences.isUsers(v);
    }

    /** The function with a copy of each result that stays in a variable which is needed for something else later. */
    static Func keep(Func func, Nested nested, Preferences preferences) {
        return new Results(func, nested, preferences).keep();
    }

    private Func keep() {
        List<Stmt> stmts = new ArrayList<>(func.body().stmts());
        List<Atom> yields = new ArrayList<>(func.body().yields());
        for (int i = 0; i < yields.size(); i++) {
            if (yields.get(i) instanceof Var v && isOverwritten(v)) {
                Var copy = new Var(func.resultNames().get(i), v.type());
                preferences.rename(copy, copy.name());
                stmts.add(after(v, stmts), new Stmt.Let(copy, new Expr.Same(v), Origin.NONE));
                yields.set(i, copy);
            }
        }
        return func.withBody(new Block(stmts, yields));
    }

    /** Whether another value of that name is made while this one waits to be returned. */
    private boolean isOverwritten(Var v) {
        Step made = nested.outline().definer(v);
        int position = made == null ? 0 : made.end();
        return nested.outline().defined().anyMatch(w -> isRival(w, v, position));
    }

    private boolean isRival(Var w, Var v, int position) {
        Optional<Step> step = Optional.ofNullable(nested.outline().definer(w));
        return w != v
                && step.isPresent()
                && step.get().at > position
                && preferences.name(w).equals(preferences.name(v))
                && w.type().equals(v.type())
                && nested.isNamed(w);
    }

    private static int after(Var v, List<Stmt> stmts) {
        for (int i = 0; i < stmts.size(); i++) {
            if (stmts.get(i).results().contains(v)) {
                return i + 1;
            }
        }
        return 0;
    }
}
