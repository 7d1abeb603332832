package dev.fluxion.processor.mode;

import dev.fluxion.processor.diff.Obstacle;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.pass.Passes;
import dev.fluxion.processor.vector.VectorMode;
import java.util.List;

/** From a mode to what a companion offers for it. */
public final class Modes {
    private Modes() {}

    /**
     * The methods of one mode.
     *
     * @param between is applied to a derivative that is differentiated once more
     */
    public static Offer offer(Mode mode, Subject subject, Passes between) {
        Subject safe = subject.protectedArguments();
        return switch (mode) {
            case GRAD -> Gradient.offer(safe);
            case JVP -> Tangent.offer(safe);
            case VJP -> Pullback.offer(safe);
            case HVP -> HessianVector.offer(safe, between);
            case HESSIAN -> Hessian.offer(safe, between);
            case JACOBIAN -> Jacobian.offer(safe);
        };
    }

    /** Whether it differentiates a derivative. */
    public static boolean isOfSecondOrder(Mode mode) {
        return mode == Mode.HVP || mode == Mode.HESSIAN;
    }

    /** What of a user's rules cannot be differentiated once more; what the table says always can. */
    public static List<Obstacle> secondOrderObstacles(Subject subject) {
        boolean rules = subject.primal().funcs().stream().anyMatch(f -> f.rule().isPresent());
        return rules ? SecondOrder.obstacles(subject) : List.of();
    }

    /** Whether the method can be differentiated in that mode. */
    public static boolean supports(Mode mode, Subject subject) {
        boolean isGradient = mode == Mode.JACOBIAN && new JacobianResults(subject).isOneNumber();
        boolean flattens = mode == Mode.JACOBIAN || mode == Mode.HESSIAN;
        List<Var> inputs = flattens ? subject.wrt() : List.of();
        return inputs.stream().noneMatch(x -> VectorMode.isObjects(x.type()))
                && (isGradient || !flattens || VectorMode.supports(subject.primal()));
    }

    /** Whether it is of a method that returns a number. */
    public static boolean isOfNumber(Mode mode) {
        return mode == Mode.GRAD || mode == Mode.HVP || mode == Mode.HESSIAN;
    }
}
