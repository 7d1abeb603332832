package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.pass.Passes;
import java.util.List;

/** Mode HVP: value, gradient, and the derivative of the gradient in one direction. */
final class HessianVector {
    private HessianVector() {}

    static Offer offer(Subject subject, Passes between) {
        SecondOrder second = SecondOrder.of(subject, between);
        Assembly a = new Assembly(second.program());
        a.params(subject.entry().params());
        List<Atom> dots = Directions.given(subject, subject.wrt(), a);
        List<Atom> barDots = Lists.map(second.arrays(), x -> SecondOrder.zeros("h", "BarDot", x, a));
        SecondOrder.Values results = second.splice(dots, barDots, List.of(), a);
        a.result("value", results.value());
        for (int i = 0; i < dots.size(); i++) {
            OfThis.result(subject, "d", subject.wrt().get(i), results.gradient().get(i), a);
        }
        for (int i = 0; i < dots.size(); i++) {
            OfThis.result(subject, "h", subject.wrt().get(i), results.product().get(i), a);
        }
        String name = subject.functionName("hvp");
        String what = "Value, gradient, and Hessian times a direction, of";
        Product product = new Product("hvp", name, true, Docs.of(what, subject));
        return new Offer(List.of(product), a.finish(name));
    }
}
