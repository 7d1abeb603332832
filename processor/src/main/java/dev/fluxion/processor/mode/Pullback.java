package dev.fluxion.processor.mode;

import dev.fluxion.processor.diff.Reverse;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Mode VJP: the gradient of a weighted sum of the results, weighted by an adjoint for each. */
final class Pullback {
    private final Subject subject;
    private final List<Var> args;
    private final Map<Var, Atom> bars = new HashMap<>();

    private Pullback(Subject subject) {
        this.subject = subject;
        this.args = subject.entry().params();
    }

    static Offer offer(Subject subject) {
        return new Pullback(subject).offer();
    }

    private Offer offer() {
        List<Var> active = args.stream()
                .filter(p -> subject.wrt().contains(p) || subject.outs().contains(p))
                .toList();
        Program reversed = Reverse.of(subject.withOuts(), active, false);
        if (returnsArray()) {
            reversed = ResultShape.checked(
                    reversed,
                    reversed.entry().params().get(args.size() + arrays(active).size()));
        }
        Assembly a = new Assembly(reversed);
        a.params(args);
        List<Atom> seeds = seeds(a);
        List<Atom> shadows = Lists.map(arrays(active), x -> shadow(x, a));
        List<Var> all = reversed.entry().params();
        a.give(all.subList(args.size(), all.size()), Lists.plus(shadows, seeds));
        results(a.splice(), a);
        String name = subject.functionName("vjp");
        Product product = new Product("vjp", name, true, Docs.of("Value and vector-Jacobian product of", subject));
        return new Offer(List.of(product), a.finish(name));
    }

    private boolean returnsArray() {
        List<Type> types = subject.entry().resultTypes();
        return !types.isEmpty()
                && types.get(0) instanceof Type.Array
                && types.get(0).isDifferentiable()
                && !(Structs.core(types.get(0)) instanceof Type.Struct);
    }

    private static List<Var> arrays(List<Var> params) {
        return params.stream().filter(p -> p.type().isContainer()).toList();
    }

    /** An adjoint for the value, if it can have one, and for each {@code @Out} array. */
    private List<Atom> seeds(Assembly a) {
        List<Var> given = new ArrayList<>();
        for (Type type : subject.entry().resultTypes()) {
            if (type.isDifferentiable()) {
                given.add(a.param(new Var("valueBar", type.tangent())));
            }
        }
        List<Var> ofOuts = Lists.map(
                subject.outs(), y -> a.param(new Var(y.name() + "Bar", y.type().tangent())));
        a.out.addAll(Guards.of(subject, ofOuts, subject.outs()));
        List<Var> all = Lists.plus(given, ofOuts);
        return Lists.map(all, g -> Conversions.convert(g, g.type().derivative(), g.name(), a.out));
    }

    private Atom shadow(Var x, Assembly a) {
        Atom bar = a.out.let(zeroName(x), new Expr.ZerosLike(x));
        bars.put(x, bar);
        return bar;
    }

    private static String zeroName(Var x) {
        return Conversions.isExact(x.type()) ? "d" + x.name() : x.name() + "Bar";
    }

    private void results(List<Atom> yields, Assembly a) {
        int values = subject.entry().resultTypes().size() + subject.outs().size();
        if (!subject.entry().resultTypes().isEmpty()) {
            a.result("value", yields.get(0));
        }
        Iterator<Atom> scalars = new ArrayList<>(yields.subList(values, yields.size())).iterator();
        for (Var x : subject.wrt()) {
            Atom bar = x.type().isContainer() ? Objects.requireNonNull(bars.get(x)) : scalars.next();
            OfThis.result(subject, "d", x, bar, a);
        }
    }
}
