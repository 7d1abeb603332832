package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.pass.Passes;
import dev.fluxion.processor.vector.VectorMode;
import java.util.List;

/** Mode HESSIAN: value, gradient, and the derivative of the gradient in all directions at once. */
final class Hessian {
    private Hessian() {}

    static Offer offer(Subject subject, Passes between) {
        SecondOrder second = SecondOrder.of(subject, between).inSeveralDirections();
        Assembly a = new Assembly(second.program());
        a.params(subject.entry().params());
        Atom count = Flattening.count("inputs", subject.wrt(), a.out);
        List<Atom> directions = Flattening.seeds(subject.wrt(), "Dot", count, a.out);
        List<Atom> barDots =
                Lists.map(second.arrays(), x -> a.out.let(x.name() + "BarDot", VectorMode.zerosLike(x, count)));
        SecondOrder.Values results = second.splice(directions, barDots, List.of(count), a);
        a.result("value", results.value());
        a.result("gradient", Flattening.vector("gradient", results.gradient(), count, a.out));
        a.result("hessian", Flattening.matrix("hessian", results.product(), count, a.out));
        String name = subject.functionName("hessian");
        Product product = new Product("hessian", name, true, Docs.of("Value, gradient and Hessian of", subject));
        return new Offer(List.of(product), a.finish(name));
    }
}
