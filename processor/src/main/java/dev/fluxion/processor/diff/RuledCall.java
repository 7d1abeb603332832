package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Rule;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call whose partial derivatives the user's own functions give. They are called where they are needed; but before the call
 * itself if an argument is an object, which could be another later.
 *
 * @param active the positions of the arguments that contribute through a rule
 */
record RuledCall(Activity activity, Stmt.Call call, Rule rule, List<Integer> active, Map<Integer, Atom> early) {

    /** @param out where the call is about to be written */
    static RuledCall of(Activity activity, Stmt.Call call, Rule rule, Builder out) {
        List<Integer> active = new ArrayList<>();
        for (int i : rule.covered()) {
            if (activity.isActiveReal(call.args().get(i))
                    && activity.isActive(call.results().get(0))) {
                active.add(i);
            }
        }
        RuledCall ruled = new RuledCall(activity, call, rule, active, new HashMap<>());
        if (call.args().stream().anyMatch(Facts::isPlace)) {
            active.forEach(i -> ruled.early.put(i, ruled.partial(i, out)));
        }
        return ruled;
    }

    Var result() {
        return call.results().get(0);
    }

    /** What {@code d} contributes through the {@code i}-th argument, see {@link dev.fluxion.processor.rules.Row#contribution}. */
    Atom contribution(String name, int i, Atom d, Builder out) {
        Atom partial = Optional.ofNullable(early.get(i)).orElseGet(() -> partial(i, out));
        return Contributions.of(name, partial, d, out);
    }

    private Atom partial(int i, Builder out) {
        String function = rule.partials().get(i).orElseThrow();
        Var partial = new Var("partial", activity.resultType(function));
        out.add(new Stmt.Call(List.of(partial), function, call.args(), out.at()));
        return partial.type() == Type.REAL
                ? partial
                : out.apply("partial", Primitives.cast(Type.Scalar.REAL), Type.REAL, partial);
    }

    /** The contributions to the arguments' adjoints, and then what the body says. */
    Back back(Back body) {
        return (out, bars) -> {
            bars.take(result()).ifPresent(bar -> {
                contribute(bar, out, bars);
                if (body != Back.NONE) {
                    bars.put(result(), bar);
                }
            });
            body.emit(out, bars);
        };
    }

    private void contribute(Atom bar, Builder out, Bars bars) {
        for (int i : active) {
            Atom arg = call.args().get(i);
            bars.add(arg, contribution(Bars.name(arg), i, bar, out), out);
        }
    }

    /** The result's tangent, of which {@code sum} is known. */
    Atom tangent(Atom sum, Companions dots, Builder out) {
        Atom total = sum;
        for (int i : active) {
            Atom dot = dots.of(call.args().get(i));
            if (!Sums.isZero(dot)) {
                total = Sums.add(dots.name(result()), total, contribution(dots.name(result()), i, dot, out), out);
            }
        }
        return total;
    }
}
