package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.External;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Unseen;
import java.util.ArrayList;
import java.util.List;

/**
 * The derivatives of an external function, by their signatures: what its companion has, and what callers rely on, follows
 * from the types of its parameters and results alone.
 */
final class Signatures {
    private final Func primal;
    private final External external;

    private Signatures(Func primal) {
        this.primal = primal;
        this.external = primal.external().orElseThrow();
    }

    /** Parameters, then their tangents; results, then theirs. */
    static Func tangent(Func f) {
        Signatures s = new Signatures(f);
        List<Var> params = new ArrayList<>(f.params());
        s.taken().forEach(p -> params.add(companion(p, Companions.Kind.TANGENT)));
        List<Type> results = new ArrayList<>(f.resultTypes());
        List<String> names = new ArrayList<>(f.resultNames());
        for (int i = 0; i < f.resultNames().size(); i++) {
            if (f.resultTypes().get(i).isDifferentiable()) {
                results.add(Companions.Kind.TANGENT.type(f.resultTypes().get(i)));
                names.add(f.resultNames().get(i) + "Dot");
            }
        }
        return func(s.external.tangent(), params, results, names);
    }

    /** Parameters, then the shadows of memory; results, then the shadows of those that are memory, and the trace. */
    static Func forward(Func f) {
        Signatures s = new Signatures(f);
        List<Var> params = new ArrayList<>(f.params());
        s.taken().stream()
                .filter(p -> !p.type().isReal())
                .forEach(p -> params.add(companion(p, Companions.Kind.SHADOW)));
        List<Type> results = new ArrayList<>(f.resultTypes());
        List<String> names = new ArrayList<>(f.resultNames());
        for (int i = 0; i < f.resultNames().size(); i++) {
            Type type = f.resultTypes().get(i);
            if (type.isDifferentiable() && !type.isReal()) {
                results.add(Companions.Kind.SHADOW.type(type));
                names.add(f.resultNames().get(i) + "Bar");
            }
        }
        results.add(s.external.trace());
        names.add("trace");
        return func(s.external.forward(), params, results, names);
    }

    /** The trace, then the adjoints of numbers among the results; the adjoints of numbers among the parameters. */
    static Func reverse(Func f) {
        Signatures s = new Signatures(f);
        List<Var> params = new ArrayList<>(List.of(new Var("trace", s.external.trace())));
        for (int i = 0; i < f.resultNames().size(); i++) {
            Type type = f.resultTypes().get(i);
            if (type.isReal()) {
                params.add(new Var(f.resultNames().get(i) + "Bar", type.derivative()));
            }
        }
        List<Var> reals = s.taken().stream().filter(p -> p.type().isReal()).toList();
        return func(s.external.reverse(), params, Lists.map(reals, p -> p.type().derivative()), adjoints(reals.size()));
    }

    /** Names that do not depend on those of parameters, which a class file need not keep. */
    static List<String> adjoints(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            names.add("bar" + i);
        }
        return names;
    }

    /** The parameters that derivatives are taken of. */
    private List<Var> taken() {
        List<Var> taken = new ArrayList<>();
        for (int i = 0; i < primal.params().size(); i++) {
            if (takes(primal, i)) {
                taken.add(primal.params().get(i));
            }
        }
        return taken;
    }

    /** Whether derivatives are taken of a parameter of an external function. */
    static boolean takes(Func f, int param) {
        boolean constant = f.external().orElseThrow().constant().contains(param);
        return f.params().get(param).type().isDifferentiable() && !constant;
    }

    private static Var companion(Var v, Companions.Kind kind) {
        return new Var(v.name() + kind.suffix, kind.type(v.type()));
    }

    private static Func func(External external, List<Var> params, List<Type> results, List<String> names) {
        JavaText call =
                JavaText.call(params.size(), external.companion(), new JavaText.Code("." + external.javaName()));
        return Unseen.func(external, params, results, Names.distinct(names), call);
    }
}
