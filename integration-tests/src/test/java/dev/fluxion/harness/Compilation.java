package dev.fluxion.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Classes compiled together by the real compiler with the real processor.
 *
 * @param errors what was said of each class that did not compile, or whose companion did not
 * @param classes loads the others
 */
public record Compilation(Map<String, String> errors, ClassLoader classes) {
    /**
     * Compiles sources, given by the path of the file without its ending; those with errors are left out, and the others
     * compiled without them.
     */
    public static Compilation of(Map<String, String> sources, Path output, String... options) {
        List<String> all = new ArrayList<>(List.of("-Xlint:none", "-Xmaxerrs", "10000"));
        all.addAll(List.of(options));
        return of(ToolProvider.getSystemJavaCompiler(), sources, output, all.toArray(String[]::new));
    }

    /** Likewise, by another compiler. */
    public static Compilation of(JavaCompiler compiler, Map<String, String> sources, Path output, String... options) {
        Map<String, String> errors = new TreeMap<>();
        Map<String, String> left = new LinkedHashMap<>(sources);
        while (!left.isEmpty()) {
            Map<String, String> found = compile(compiler, left, output, options);
            if (found.isEmpty()) {
                break;
            }
            errors.putAll(found);
            left.keySet().removeAll(found.keySet());
        }
        return new Compilation(errors, loader(output));
    }

    private static Map<String, String> compile(
            JavaCompiler compiler, Map<String, String> sources, Path output, String... more) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            List<Path> paths = new ArrayList<>();
            for (Map.Entry<String, String> source : sources.entrySet()) {
                paths.add(write(source.getValue(), output.resolve(source.getKey() + ".java")));
            }
            List<String> options = new ArrayList<>(List.of("--release", "17"));
            options.addAll(List.of(more));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(paths));
            task.setProcessors(List.of(processor()));
            boolean compiled = task.call();
            return compiled ? Map.of() : errors(diagnostics, sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Eclipse's compiler reads nothing but files. */
    private static Path write(String text, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** As javac finds it. */
    private static Processor processor() {
        return ServiceLoader.load(Processor.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(processor -> processor.getClass().getSimpleName().equals("FluxionProcessor"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> errors(
            DiagnosticCollector<JavaFileObject> diagnostics, Map<String, String> sources) {
        Map<String, String> errors = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                String owner = owner(diagnostic)
                        .filter(sources::containsKey)
                        .orElseThrow(() -> new AssertionError(diagnostic));
                errors.merge(owner, diagnostic.toString(), (all, one) -> all + "\n" + one);
            }
        }
        return errors;
    }

    /** The class that a diagnostic speaks of, or whose companion it speaks of. */
    private static Optional<String> owner(Diagnostic<? extends JavaFileObject> diagnostic) {
        return Optional.ofNullable(diagnostic.getSource())
                .map(source -> Path.of(source.toUri().getPath()).getFileName().toString())
                .map(file -> file.replaceFirst("(_Grad)?\\.java$", ""));
    }

    private static ClassLoader loader(Path output) {
        try {
            return new URLClassLoader(new URL[] {output.toUri().toURL()}, Compilation.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Class<?> load(String name) throws ClassNotFoundException {
        return classes.loadClass(name);
    }
}
