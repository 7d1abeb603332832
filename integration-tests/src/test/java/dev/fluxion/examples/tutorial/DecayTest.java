package dev.fluxion.examples.tutorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fluxion.check.GradientCheck;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecayTest {
    @Test
    void misfitHasTheRightGradient() {
        GradientCheck.of(Decay.class, "misfit")
                .at(1.5, 0.3, FitDecay.TIMES, FitDecay.MEASURED)
                .assertPasses();
    }

    @Test
    void theTangentIsTheSlopeInOneDirection() {
        Decay_Grad.MisfitGrad gradient = Decay_Grad.grad(1.5, 0.3, FitDecay.TIMES, FitDecay.MEASURED);
        Decay_Grad.MisfitJvp tangent = Decay_Grad.jvp(1.5, 0.3, FitDecay.TIMES, FitDecay.MEASURED, 0.0, 1.0);
        assertThat(tangent.valueDot()).isCloseTo(gradient.drate(), within(1e-12));
    }

    @Test
    void theFitEndsWhereTheTutorialSays() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            FitDecay.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo(String.format("amplitude %.3f, rate %.3f%n", 1.999, 0.505));
    }
}
