package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * A call, split: the forward sweep calls the callee's, which returns also the shadows of new memory and a trace; the reverse
 * sweep calls the callee's reverse sweep with that trace.
 */
record Calls(Frame frame, Stmt.Call call, Activity callee) {

    Back sweep(Builder out) {
        Variants.Variant variant = frame.variants().of(callee);
        Var trace = new Var(call.callee() + "Trace", variant.trace());
        List<Var> results = new ArrayList<>(call.results());
        List<Atom> yields = callee.func().body().yields();
        for (int i = 0; i < yields.size(); i++) {
            if (callee.isActiveMemory(yields.get(i))) {
                results.add(frame.shadows().declare(call.results().get(i)));
            }
        }
        results.add(trace);
        out.add(new Stmt.Call(results, variant.name("Forward"), args(), call.at()));
        return (o, bars) -> reverse(trace, variant, o, bars);
    }

    private List<Atom> args() {
        List<Atom> args = new ArrayList<>(call.args());
        List<Var> params = callee.func().params();
        for (int i = 0; i < params.size(); i++) {
            if (callee.isActiveMemory(params.get(i))) {
                args.add(frame.shadows().of(call.args().get(i)));
            }
        }
        return args;
    }

    private void reverse(Var trace, Variants.Variant variant, Builder out, Bars bars) {
        List<Atom> args = new ArrayList<>(List.of(trace));
        List<Atom> yields = callee.func().body().yields();
        for (int i = 0; i < yields.size(); i++) {
            if (callee.isActiveReal(yields.get(i))) {
                args.add(bars.takeOrZero(call.results().get(i)));
            }
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
        out.add(new Stmt.Call(results, variant.name("Reverse"), args, out.at()));
        for (int i = 0; i < to.size(); i++) {
            bars.add(to.get(i), results.get(i), out);
        }
    }
}
