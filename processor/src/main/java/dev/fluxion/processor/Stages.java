package dev.fluxion.processor;

import java.util.function.Supplier;

/** Is shown each stage's result, for {@code -Afluxion.dump} and {@code -Afluxion.report}. */
interface Stages {
    void show(String method, String stage, Supplier<String> text);

    /** Shown to both. */
    default Stages and(Stages other) {
        return (method, stage, text) -> {
            show(method, stage, text);
            other.show(method, stage, text);
        };
    }
}
