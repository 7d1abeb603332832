package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A call, split: the forward sweep calls the callee's, which returns also the shadows of new memory and a trace; the reverse
 * sweep calls the callee's reverse sweep with that trace.
 */
record Calls(Frame frame, Stmt.Call call, Activity callee) {

    Back sweep(Builder out) {
        Var trace = forward(call.args(), results(), out);
        return (o, bars) -> reverse(trace, o, bars);
    }

    /** The call's results, and behind them new shadows of those that are new memory. */
    List<Var> results() {
        List<Var> results = new ArrayList<>(call.results());
        List<Atom> yields = callee.func().body().yields();
        for (int i = 0; i < yields.size(); i++) {
            if (callee.isActiveMemory(yields.get(i))) {
                results.add(frame.shadows().declare(call.results().get(i)));
            }
        }
        return results;
    }

    /** The positions of the parameters whose adjoints the reverse sweep is given, to add to them. */
    static List<Integer> takenAdjoints(Activity callee) {
        List<Var> params = callee.func().params();
        return IntStream.range(0, params.size())
                .filter(i -> callee.isActiveReal(params.get(i)))
                .filter(i -> callee.func().rule().filter(r -> r.takesAdjoint(i)).isPresent())
                .boxed()
                .toList();
    }

    /** Calls the forward sweep. */
    Var forward(List<Atom> args, List<Var> results, Builder out) {
        Variants.Variant variant = frame.variants().of(callee);
        Var trace = new Var(call.callee() + "Trace", variant.trace());
        out.add(new Stmt.Call(Lists.plus(results, trace), variant.name("Forward"), withShadows(args), out.at()));
        return trace;
    }

    private List<Atom> withShadows(List<Atom> given) {
        List<Atom> args = new ArrayList<>(given);
        List<Var> params = callee.func().params();
        for (int i = 0; i < params.size(); i++) {
            if (callee.isActiveMemory(params.get(i))) {
                args.add(frame.shadows().of(call.args().get(i)));
            }
        }
        return args;
    }

    void reverse(Var trace, Builder out, Bars bars) {
        List<Atom> args = new ArrayList<>(List.of(trace));
        List<Atom> yields = callee.func().body().yields();
        for (int i = 0; i < yields.size(); i++) {
            if (callee.isActiveReal(yields.get(i))) {
                args.add(bars.takeOrZero(call.results().get(i)));
            }
        }
        for (int i : takenAdjoints(callee)) {
            args.add(bars.takeOrZero(call.args().get(i)));
        }
        List<Atom> to = new ArrayList<>();
        List<Var> results = new ArrayList<>();
        List<Var> params = callee.func().params();
        for (int i = 0; i < params.size(); i++) {
            if (callee.isActiveReal(params.get(i))) {
                to.add(call.args().get(i));
                results.add(Bars.declare(call.args().get(i)));
            }
        }
        out.add(new Stmt.Call(results, frame.variants().of(callee).name("Reverse"), args, out.at()));
        for (int i = 0; i < to.size(); i++) {
            bars.add(to.get(i), results.get(i), out);
        }
    }
}
