package dev.fluxion.bench;

import dev.fluxion.bench.Interleaved.Spread;
import java.io.PrintStream;
import java.util.List;

/** Prints what gradients cost, as multiples of the function itself: medians, and half the distance of the quartiles. */
public final class Speed {
    private Speed() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        out.printf("%-32s %12s %18s %18s %18s%n", "", "primal", "Fluxion", "Hipparchus", "differences");
        List<Contest> contests = List.of(
                Regression.contest(1000, 20),
                LogisticMap.contest(1000),
                Rosenbrock.contest(1000),
                BlackScholes.contest(1000));
        for (Contest contest : contests) {
            report(contest, out);
        }
    }

    private static void report(Contest contest, PrintStream out) {
        List<Spread> times =
                Interleaved.time(contest.primal(), contest.gradient(), contest.hipparchus(), contest.differences());
        double primal = times.get(0).median();
        out.printf("%-32s %9.2f µs", contest.name(), primal / 1e3);
        for (Spread time : times.subList(1, times.size())) {
            double half = (time.upper() - time.lower()) / 2;
            out.printf(" %9.2f ± %4.2f x", time.median() / primal, half / primal);
        }
        out.println();
    }
}
