package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.Set;
import java.util.function.Function;

/** All decisions about a method, one after the other. */
final class Planning {
    private final Preferences preferences = new Preferences();
    private final Function<Stmt.Call, Type> recordTypes;

    private Planning(Surroundings surroundings) {
        this.recordTypes = call -> surroundings.recordOf(call.callee());
    }

    static Plan of(Member member, Surroundings surroundings) {
        return new Planning(surroundings).plan(member);
    }

    private Plan plan(Member member) {
        Func func = Captures.protect(member.func(), preferences);
        preferences.users(UserNames.of(func));
        if (member.record().isPresent()) {
            Results.name(func, preferences);
        }
        func = Results.keep(func, nesting(func), preferences);
        Plan plan = plan(func);
        Set<Var> stuck = Carried.stuck(plan.nested(), plan.slots());
        if (!stuck.isEmpty()) {
            preferences.sink(stuck);
            plan = plan(func);
        }
        Naming.name(plan.slots(), plan.reserved());
        return plan;
    }

    private Plan plan(Func func) {
        Nested nested = nesting(func);
        Set<Step> tails = Tails.of(nested);
        return new Plan(nested, Coalescing.of(nested, preferences, tails), tails, ReservedNames.of(func));
    }

    private Nested nesting(Func func) {
        return Nesting.of(func, preferences, recordTypes);
    }
}
