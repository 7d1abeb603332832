package dev.fluxion.processor.lower;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The classes in {@code resources/lower}. */
final class Sources {
    private Sources() {}

    static String text(String className) {
        try (InputStream in = Sources.class.getResourceAsStream("/lower/" + className + ".java")) {
            return new String(Objects.requireNonNull(in, className).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
