package dev.fluxion.examples.wdbc;

import java.io.PrintStream;
import org.hipparchus.optim.ConvergenceChecker;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;
import org.hipparchus.util.MathArrays;

/** Finds the weights of least loss with conjugate gradients, and says how it goes. */
record Training(Objective objective, PrintStream out) {
    private static final double SMALL_GRADIENT = 1e-7;
    private static final double LINE_SEARCH_TOLERANCE = 1e-12;

    double[] run() {
        ConvergenceChecker<PointValuePair> checker = this::converged;
        double[] start = new double[objective.samples().features() + 1];
        return new NonLinearConjugateGradientOptimizer(
                        Formula.POLAK_RIBIERE, checker, LINE_SEARCH_TOLERANCE, LINE_SEARCH_TOLERANCE, 1)
                .optimize(
                        GoalType.MINIMIZE,
                        objective.function(),
                        objective.gradientFunction(),
                        new InitialGuess(start),
                        MaxEval.unlimited())
                .getPoint();
    }

    /** At a small gradient, or where rounding hides any further descent. */
    private boolean converged(int iteration, PointValuePair previous, PointValuePair current) {
        double norm = MathArrays.safeNorm(objective.gradient(current.getPoint()));
        out.printf("%9d  %.10f  %.2e%n", iteration, current.getValue(), norm);
        return norm < SMALL_GRADIENT || current.getValue() >= previous.getValue();
    }
}
