package dev.fluxion.processor.mode;

import dev.fluxion.processor.diff.Export;
import dev.fluxion.processor.diff.Obstacles;
import dev.fluxion.processor.ir.External;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.pass.Passes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a companion has for other companions, whatever modes are asked for: the tangent of the method, its two sweeps, and
 * their tangents.
 */
public final class Exports {
    private final External external;

    private Exports(External external) {
        this.external = external;
    }

    /**
     * Nothing if the method cannot be differentiated with respect to all of its parameters.
     *
     * @param between is applied to a derivative that is differentiated once more
     */
    public static List<Offer> of(Subject subject, External external, Passes between) {
        Program primal = subject.primal();
        if (!Obstacles.findForOthers(primal, external).isEmpty()) {
            return List.of();
        }
        Exports e = new Exports(external);
        Program sweeps = between.apply(Export.sweeps(primal, external));
        return List.of(
                e.offer(Export.tangent(primal, external), e.tangent()),
                Export.tangents(sweeps, external)
                        .map(t -> e.offer(together(sweeps, t), e.all()))
                        .orElseGet(() -> e.offer(sweeps, e.forward(), e.reverse())));
    }

    private Shared[] all() {
        return new Shared[] {forward(), reverse(), forwardTangent(), reverseTangent()};
    }

    /** The sweeps and their tangents pass the same traces on. */
    private static Program together(Program sweeps, Program tangents) {
        Map<String, Func> funcs = new LinkedHashMap<>();
        sweeps.funcs().forEach(f -> funcs.put(f.name(), f));
        tangents.funcs().forEach(f -> funcs.putIfAbsent(f.name(), f));
        return new Program(List.copyOf(funcs.values()), sweeps.traces()).withTraces(tangents.traces());
    }

    private Shared tangent() {
        return new Shared(external.tangent(), "the derivative of %s in one direction");
    }

    private Shared forward() {
        return new Shared(external.forward(), "the forward sweep of %s");
    }

    private Shared reverse() {
        return new Shared(external.reverse(), "the reverse sweep of %s");
    }

    private Shared forwardTangent() {
        return new Shared(external.forward().tangent(), "the derivative of its forward sweep, of %s");
    }

    private Shared reverseTangent() {
        return new Shared(external.reverse().tangent(), "the derivative of its reverse sweep, of %s");
    }

    /** One of the methods. */
    private record Shared(External external, String what) {
        Product product(Program program) {
            Func f = program.func(external.function());
            boolean returnsRecord = f.resultNames().size() > 1;
            return Product.shared(external, returnsRecord, "For other companions: " + what + ".");
        }
    }

    private Offer offer(Program program, Shared... shared) {
        List<Product> products =
                List.of(shared).stream().map(s -> s.product(program)).toList();
        return new Offer(products, program, Set.of(external.traceName(), external.traceName() + "Dot"));
    }
}
