package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Rewrite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A public method in the making: its parameters, what it does first, the derived function in its middle, its results. */
final class Assembly {
    final Builder out = new Builder(null);
    private final Program derived;
    private final List<Var> params = new ArrayList<>();
    private final List<Atom> results = new ArrayList<>();
    private final List<String> resultNames = new ArrayList<>();
    private final Map<Var, Atom> given = new HashMap<>();

    Assembly(Program derived) {
        this.derived = derived;
    }

    Var param(Var p) {
        params.add(p);
        return p;
    }

    void params(List<Var> all) {
        params.addAll(all);
    }

    /** The derived function's parameter is this. */
    void give(Var parameter, Atom value) {
        given.put(parameter, value);
    }

    /** The derived function's parameters are these. */
    void give(List<Var> parameters, List<? extends Atom> values) {
        for (int i = 0; i < parameters.size(); i++) {
            give(parameters.get(i), values.get(i));
        }
    }

    /** Puts the derived function here; what it yields. */
    List<Atom> splice() {
        Block body = Rewrite.substitute(derived.entry().body(), given);
        out.addAll(body.stmts());
        return body.yields();
    }

    void result(String name, Atom value) {
        resultNames.add(name);
        results.add(value);
    }

    Program finish(String name) {
        Func f = new Func(name, params, out.yield(results), resultNames);
        List<Func> callees = derived.funcs().subList(1, derived.funcs().size());
        return Edges.complete(new Program(Lists.plus(List.of(f), callees), derived.traces()));
    }
}
