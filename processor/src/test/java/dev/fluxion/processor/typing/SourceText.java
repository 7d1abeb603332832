package dev.fluxion.processor.typing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory. */
final class SourceText extends SimpleJavaFileObject {
    private final String text;

    SourceText(String name, String text) {
        super(URI.create("mem:///" + name), Kind.SOURCE);
        this.text = text;
    }

    /** One that lies beside this class. */
    static SourceText resource(String name) {
        try (InputStream in = SourceText.class.getResourceAsStream(name)) {
            return new SourceText(name, new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
