package dev.fluxion.processor.compiler;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * The text of the source file that declares a class, as the compiler sees it. No single way works under every compiler and
 * build tool (see docs/decisions), so each is tried in turn; one that fails in whatever way counts as not there.
 */
public final class CompilerTexts {

    /** One way to get at the text. */
    interface Way {
        Optional<CharSequence> text(TypeElement type) throws Exception;
    }

    private final List<Way> ways;

    public CompilerTexts(ProcessingEnvironment env) {
        ways = List.of(new TreesText(env), new FileObjectText(env), new EclipseText(), new SourcePathText(env));
    }

    /**
     * The text of the file that declares the class; empty if no way leads to it.
     *
     * @param type a class that is not nested
     */
    public Optional<String> text(TypeElement type) {
        return ways.stream().flatMap(way -> attempt(way, type).stream()).findFirst();
    }

    private static Optional<String> attempt(Way way, TypeElement type) {
        try {
            return way.text(type).map(CharSequence::toString);
        } catch (Exception | LinkageError e) {
            return Optional.empty();
        }
    }
}
