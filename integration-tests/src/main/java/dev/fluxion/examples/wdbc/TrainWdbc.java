package dev.fluxion.examples.wdbc;

import dev.fluxion.bench.Interleaved;
import dev.fluxion.bench.Interleaved.Spread;
import dev.fluxion.check.GradientCheck;
import dev.fluxion.examples.LogisticRegression_Grad;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The main job: learns to tell malignant from benign tumours, by a gradient that the compiler wrote. */
public final class TrainWdbc {
    private TrainWdbc() {}

    public static void main(String[] args) throws URISyntaxException {
        PrintStream out = System.out;
        Samples all = Wdbc.read();
        Samples training = new Fold(0).training(all);
        out.printf("Training on %d samples of %d features.%n", training.size(), training.features());
        out.println("iteration  loss        gradient norm");
        reportAccuracy(all, new Fold(0).accuracy(all, out), out);
        reportGradient(new Objective(training), out);
        out.printf("The gradient's source: %s%n", generatedSource());
    }

    /** One split says little of 569 samples: each of them is held out once, by five models. */
    private static void reportAccuracy(Samples all, double first, PrintStream out) {
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        double sum = first;
        out.printf("Held-out accuracy, fold by fold: %.1f", 100 * first);
        for (int fold = 1; fold < Fold.COUNT; fold++) {
            double accuracy = new Fold(fold).accuracy(all, silent);
            out.printf(", %.1f", 100 * accuracy);
            sum += accuracy;
        }
        out.printf(" %%%nHeld-out accuracy: %.1f %%, the mean of %d folds.%n", 100 * sum / Fold.COUNT, Fold.COUNT);
    }

    private static void reportGradient(Objective objective, PrintStream out) {
        double[] start = new double[1 + objective.samples().features()];
        out.println(GradientCheck.of(objective::loss, objective::gradient).at(start));
        List<Spread> times = Interleaved.time(
                () -> objective.loss(start),
                () -> objective.gradient(start)[0],
                () -> objective.differences(start)[0]);
        double loss = times.get(0).median();
        double gradient = times.get(1).median();
        double differences = times.get(2).median();
        out.printf(
                "The loss takes %.0f µs, its gradient %.0f µs: %.1f times faster than differences.%n",
                loss / 1e3, gradient / 1e3, differences / gradient);
    }

    private static Path generatedSource() throws URISyntaxException {
        Class<?> companion = LogisticRegression_Grad.class;
        Path classes = Path.of(
                companion.getProtectionDomain().getCodeSource().getLocation().toURI());
        return classes.resolveSibling("generated-sources/annotations")
                .resolve(companion.getName().replace('.', '/') + ".java");
    }
}
