package dev.fluxion.builds;

import dev.fluxion.Differentiable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Runs of javac that build on each other.
 *
 * @param output where class files and generated sources go
 * @param classpath where class files of earlier runs are found
 */
record Javac(Path output, Path... classpath) {

    /** Compiles sources, given by class name, with the processor; what was said, one line for each message. */
    List<String> compile(Map<String, String> sources) {
        return run(sources, List.of(processor()));
    }

    /** Likewise, without any processor. */
    List<String> compileAlone(Map<String, String> sources) {
        return run(sources, List.of());
    }

    private List<String> run(Map<String, String> sources, List<Processor> processors) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, path());
            List<String> options = List.of("-Xlint:all,-processing,-path", "--release", "17");
            List<Source> units = sources.entrySet().stream()
                    .map(e -> new Source(e.getKey(), e.getValue()))
                    .toList();
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, diagnostics, options, null, units);
            task.setProcessors(processors);
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream().map(Javac::text).toList();
    }

    private List<Path> path() {
        try {
            List<Path> path = new ArrayList<>(List.of(classpath));
            path.add(output);
            path.add(Path.of(Differentiable.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
            return path;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Processor processor() {
        return ServiceLoader.load(Processor.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(p -> p.getClass().getSimpleName().equals("FluxionProcessor"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Diagnostic<? extends JavaFileObject> d) {
        return d.getKind() + " " + d.getLineNumber() + ": " + d.getMessage(null);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
