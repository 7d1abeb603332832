package dev.fluxion.bench;

import org.hipparchus.analysis.differentiation.Gradient;

/** Numbers as the independent variables of Hipparchus. */
final class Variables {
    private Variables() {}

    static Gradient[] of(double... x) {
        Gradient[] variables = new Gradient[x.length];
        for (int i = 0; i < x.length; i++) {
            variables[i] = Gradient.variable(x.length, i, x[i]);
        }
        return variables;
    }
}
