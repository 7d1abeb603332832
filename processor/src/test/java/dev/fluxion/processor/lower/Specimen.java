package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Verifier;
import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.report.Result;
import dev.fluxion.processor.source.SourceFile;
import dev.fluxion.processor.source.SourceParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A class whose methods are lowered while javac compiles it, and then written as {@link PlainJava} into a class {@code Lowered}
 * beside it.
 */
final class Specimen {
    final Map<String, Result<Program>> results = new LinkedHashMap<>();
    private final String text;
    private final List<String> errors = new ArrayList<>();
    private final URLClassLoader loader;

    private Specimen(String className, String text, boolean writes) {
        this.text = text;
        try {
            Path classes = Files.createTempDirectory("specimen");
            JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
            JavaCompiler.CompilationTask task = javac.getTask(
                    new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                    null,
                    d -> errors.add(d.toString()),
                    List.of("-d", classes.toString(), writes ? "-nowarn" : "-proc:only"),
                    null,
                    List.of(source(className)));
            task.setProcessors(List.of(new Probe(className, writes)));
            if (!task.call()) {
                throw new AssertionError(String.join("\n", errors));
            }
            loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything in it can be lowered. */
    static Specimen of(String className, String text) {
        return new Specimen(className, text, true);
    }

    /** It need only be lowered, and may be refused. */
    static Specimen lowered(String className, String text) {
        return new Specimen(className, text, false);
    }

    Class<?> load(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    Program program(String method) {
        Result<Program> result = result(method);
        return result.value().orElseThrow(() -> new AssertionError(method + ": " + messages(result)));
    }

    /** {@code code at «the source it speaks of»}, for each finding. */
    List<String> findings(String method) {
        return messages(result(method));
    }

    private Result<Program> result(String method) {
        return Objects.requireNonNull(results.get(method), method);
    }

    private List<String> messages(Result<Program> result) {
        List<String> all = new ArrayList<>();
        for (Finding f : result.findings()) {
            all.add(f.problem().code() + " at "
                    + text.substring(f.begin(), f.end()).replaceAll("\\s+", " "));
        }
        return all;
    }

    private JavaFileObject source(String className) {
        return new SimpleJavaFileObject(URI.create("mem:///" + className + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignore) {
                return text;
            }
        };
    }

    private final class Probe extends AbstractProcessor {
        private final String className;
        private final boolean writes;

        private Probe(String className, boolean writes) {
            this.className = className;
            this.writes = writes;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (results.isEmpty()) {
                SourceFile file = SourceParser.parse(text);
                TypeElement type = processingEnv.getElementUtils().getTypeElement(className);
                ElementFilter.methodsIn(type.getEnclosedElements()).forEach(m -> lower(m, file));
                if (writes) {
                    write();
                }
            }
            return false;
        }

        private void lower(ExecutableElement m, SourceFile file) {
            MethodSource source =
                    new MethodSource(file, m, processingEnv.getTypeUtils(), processingEnv.getElementUtils());
            Result<Program> result = Lower.lower(source);
            result.value().ifPresent(Verifier::check);
            results.put(m.getSimpleName().toString(), result);
        }

        private void write() {
            StringBuilder java = new StringBuilder("class Lowered {\n");
            results.keySet().forEach(m -> java.append(PlainJava.of(program(m), m + "_")));
            try (var out = processingEnv.getFiler().createSourceFile("Lowered").openWriter()) {
                out.write(java.append("}\n").toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
