package dev.fluxion.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.testing.Compiled;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What no reader of generated code should ever see. */
class ReadableTest {
    @Test
    void noVariableIsAssignedToItself() {
        String generated = Compiled.of(Map.of("Norms", """
                import dev.fluxion.Differentiable;
                final class Norms {
                    static double norm(double x, double y) { return Math.sqrt(x * x + y * y); }
                    static double dot(double x, double y) { return x * 3 + y; }
                    @Differentiable static double scaled(double a, double b) {
                        double u = a;
                        for (int i = 0; i < 3; i++) u = (u + b) * (1 / norm(u, b));
                        return dot(u, b);
                    }
                }
                """)).sources().get("Norms_Grad.java");
        assertThat(generated).contains("double value = u * 3.0 + b;").doesNotContainPattern("(?m)^ *(\\w+) = \\1;");
    }
}
