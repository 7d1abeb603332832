package dev.fluxion.examples.wdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gradient of the logistic regression, against the one in the textbooks. */
class AnalyticGradientTest {
    private static final double PENALTY = 0.01;

    private final Samples all = Wdbc.read();
    private final Samples samples = all.normalised(Normalisation.of(all));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theGeneratedGradientIsTheAnalyticOne(long seed) {
        Random random = new Random(seed);
        double[] w = random.doubles(samples.features() + 1, -0.5, 0.5).toArray();
        double[] gradient = new Objective(samples).gradient(w);
        for (int j = 0; j < w.length; j++) {
            double expected = analytic(w, j);
            assertThat(gradient[j]).as("component %d", j).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
        }
    }

    /** The mean of -y s(-y w x) x, with s the logistic function, and the derivative of the penalty, which spares the bias. */
    private double analytic(double[] w, int j) {
        int bias = samples.features();
        double sum = 0;
        for (int i = 0; i < samples.size(); i++) {
            double[] x = samples.x()[i];
            double score = w[bias];
            for (int k = 0; k < bias; k++) {
                score += w[k] * x[k];
            }
            double y = samples.y()[i];
            sum -= y / (1 + Math.exp(y * score)) * (j == bias ? 1 : x[j]);
        }
        return sum / samples.size() + (j == bias ? 0 : PENALTY * w[j]);
    }
}
