package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.External;
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
        for (int i = 0; i < call.results().size(); i++) {
            if (callee.givesMemory(i)) {
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
        Var trace = new Var(name() + "Trace", variant.trace());
        out.add(new Stmt.Call(Lists.plus(results, trace), variant.forward(), withShadows(args, out), out.at()));
        return trace;
    }

    private String name() {
        return callee.func().external().map(External::method).orElse(call.callee());
    }

    private List<Atom> withShadows(List<Atom> given, Builder out) {
        List<Atom> args = new ArrayList<>(given);
        for (int i = 0; i < given.size(); i++) {
            if (callee.takesMemory(i)) {
                args.add(frame.shadows().passed(call.args().get(i), out));
            }
        }
        return args;
    }

    void reverse(Var trace, Builder out, Bars bars) {
        List<Atom> args = new ArrayList<>(List.of(trace));
        for (int i = 0; i < call.results().size(); i++) {
            if (callee.givesReal(i)) {
                args.add(bars.takeOrZero(call.results().get(i)));
            }
        }
        for (int i : takenAdjoints(callee)) {
            args.add(bars.takeOrZero(call.args().get(i)));
        }
        List<Atom> to = new ArrayList<>();
        List<Var> results = new ArrayList<>();
        for (int i = 0; i < call.args().size(); i++) {
            if (callee.takesReal(i)) {
                to.add(call.args().get(i));
                results.add(Bars.declare(call.args().get(i)));
            }
        }
        out.add(new Stmt.Call(results, frame.variants().of(callee).reverse(), args, out.at()));
        for (int i = 0; i < to.size(); i++) {
            bars.add(to.get(i), results.get(i), out);
        }
    }
}
