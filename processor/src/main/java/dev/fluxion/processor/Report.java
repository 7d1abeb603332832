package dev.fluxion.processor;

import dev.fluxion.processor.diff.Explanation;
import dev.fluxion.processor.page.ClassPage;
import dev.fluxion.processor.page.MethodPage;
import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.report.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The pages of {@code -Afluxion.report}: one for each class, {@code DIR/package.Class.html}. */
final class Report implements Stages {
    private final Optional<Path> directory;
    private final Map<String, Map<String, String>> stages = new HashMap<>();
    private final Map<TypeElement, List<MethodPage>> methods = new HashMap<>();

    Report(Options options) {
        directory = options.report().isEmpty() ? Optional.empty() : Optional.of(Path.of(options.report()));
    }

    @Override
    public void show(String method, String stage, Supplier<String> text) {
        if (directory.isPresent()) {
            stages.computeIfAbsent(method, m -> new LinkedHashMap<>()).put(stage, text.get());
        }
    }

    /** A method's stages have all been shown, and this is what became of it. */
    void add(TypeElement type, ExecutableElement method, Result<Differentiated> result) {
        Map<String, String> shown = Optional.ofNullable(
                        stages.remove(method.getSimpleName().toString()))
                .orElse(Map.of());
        if (directory.isPresent()) {
            methods.computeIfAbsent(type, t -> new ArrayList<>())
                    .add(new MethodPage(method.toString(), wrt(result), parts(result), findings(result), shown));
        }
    }

    private static List<String> wrt(Result<Differentiated> result) {
        return result.value().map(d -> d.request().wrt()).orElse(List.of());
    }

    private static List<Explanation.Part> parts(Result<Differentiated> result) {
        return result.value()
                .map(Differentiated::subject)
                .map(s -> Explanation.of(s.primal(), s.wrt()))
                .orElse(List.of());
    }

    private static List<String> findings(Result<Differentiated> result) {
        return result.findings().stream().map(Finding::message).toList();
    }

    /**
     * Writes the page of a class all of whose methods were added.
     *
     * @throws IOException if the file cannot be written
     */
    void write(TypeElement type, String companion) throws IOException {
        if (directory.isPresent()) {
            String name = type.getQualifiedName().toString();
            List<MethodPage> pages = Optional.ofNullable(methods.remove(type)).orElse(List.of());
            Files.createDirectories(directory.get());
            Files.writeString(directory.get().resolve(name + ".html"), new ClassPage(name, pages, companion).html());
        }
    }
}
