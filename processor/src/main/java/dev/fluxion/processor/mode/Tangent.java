package dev.fluxion.processor.mode;

import dev.fluxion.processor.diff.Forward;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import java.util.List;

/** Mode JVP: the derivative in one direction, given by a tangent for each differentiable parameter. */
final class Tangent {
    private final Subject subject;
    private final List<Var> args;
    private final List<Var> varied;

    private Tangent(Subject subject) {
        this.subject = subject;
        this.args = subject.entry().params();
        this.varied = args.stream()
                .filter(p -> subject.wrt().contains(p) || subject.outs().contains(p))
                .toList();
    }

    static Offer offer(Subject subject) {
        return new Tangent(subject).offer();
    }

    private Offer offer() {
        Program forward = Forward.of(subject.withOuts(), varied);
        Assembly a = new Assembly(forward);
        a.params(args);
        List<Atom> dots = Directions.given(subject, varied, a);
        List<Var> inner = forward.entry().params().subList(args.size(), args.size() + varied.size());
        a.give(inner, dots);
        results(a.splice(), dots, a);
        String name = subject.functionName("jvp");
        Product product = new Product("jvp", name, true, Docs.of("Value and derivative of", subject));
        return new Offer(List.of(product), a.finish(name));
    }

    /** The value and its tangent, which stands behind all results; then the tangents of the {@code @Out} arrays. */
    private void results(List<Atom> yields, List<Atom> dots, Assembly a) {
        List<Type> types = subject.entry().resultTypes();
        if (!types.isEmpty()) {
            a.result("value", yields.get(0));
            if (types.get(0).isDifferentiable()) {
                Atom dot = yields.get(1 + subject.outs().size());
                a.result("valueDot", Conversions.convert(dot, types.get(0).tangent(), "valueDot", a.out));
            }
        }
        for (Var y : subject.outs()) {
            Atom dot = dots.get(varied.indexOf(y));
            a.result(y.name() + "Dot", Conversions.convert(dot, y.type().tangent(), y.name() + "Dot", a.out));
        }
    }
}
