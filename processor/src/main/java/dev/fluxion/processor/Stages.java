package dev.fluxion.processor;

import java.util.function.Supplier;

/** Is shown each stage's result, for {@code -Afluxion.dump}. */
interface Stages {
    void show(String method, String stage, Supplier<String> text);
}
