package dev.fluxion.check;

import dev.fluxion.check.Gradient.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One check at one point. */
final class Run {
    private final Call call;
    private final double tolerance;
    private final List<String> problems = new ArrayList<>();

    Run(Call call, double tolerance) {
        this.call = call;
        this.tolerance = tolerance;
    }

    GradientReport report() {
        double value = call.copy().value();
        Call used = call.copy();
        Gradient gradient = used.gradient();
        compareValue(value, gradient);
        compareArguments(used, gradient);
        List<CheckedEntry> entries = gradient.parts().stream()
                .flatMap(this::entries)
                .map(this::check)
                .toList();
        call.further(gradient).forEach(this::further);
        return new GradientReport(call.subject().name(), problems, entries);
    }

    /** Where differences of the gradient decide nothing, nothing is said: the function need not have second derivatives. */
    private void further(Call product) {
        GradientReport report = new Run(product, tolerance).report();
        problems.addAll(report.problems());
        report.entries().stream()
                .filter(e -> e.verdict() == Verdict.DIFFERS)
                .forEach(e -> problems.add(product.subject().name() + ", " + e.name() + ": " + e.gradient()
                        + ", but differences of the gradient say " + e.difference()));
    }

    private void compareValue(double value, Gradient gradient) {
        Double claimed = gradient.value();
        // Double.equals compares bits: -0.0 is not 0.0, and NaN is NaN.
        if (claimed != null && !claimed.equals(value)) {
            problems.add("the value is " + value + ", but beside the gradient " + claimed);
        }
    }

    private void compareArguments(Call used, Gradient gradient) {
        for (int i = 0; i < used.arguments().length; i++) {
            boolean same = Arrays.deepEquals(new Object[] {call.arguments()[i]}, new Object[] {used.arguments()[i]});
            if (!same && !call.subject().writesTo(i)) {
                problems.add(name(i, gradient) + " was changed by computing the gradient");
            }
        }
    }

    private static String name(int argument, Gradient gradient) {
        return gradient.parts().stream()
                .filter(part -> part.argument() == argument)
                .map(Part::name)
                .findFirst()
                .orElse("argument " + argument);
    }

    private Stream<Entry> entries(Part part) {
        try {
            return Entry.of(part, call.arguments()[part.argument()]);
        } catch (IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
            return Stream.empty();
        }
    }

    private CheckedEntry check(Entry entry) {
        Estimate estimate = Differences.of(new Probe(call, entry));
        Verdict verdict = Verdict.of(entry.partial(), estimate, tolerance);
        return new CheckedEntry(entry.name(), entry.partial(), estimate.slope(), estimate.error(), verdict);
    }
}
