package dev.fluxion.processor.testing;

import dev.fluxion.processor.FluxionProcessor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * One run of javac with the processor, all in memory.
 *
 * @param sources what was generated, by file name ({@code Foo_Grad.java})
 */
public record Compiled(
        boolean success,
        List<Diagnostic<? extends JavaFileObject>> diagnostics,
        Map<String, String> sources,
        Map<String, byte[]> classes) {

    /** Compiles sources given by their class's simple name, with {@code -Xlint:all} and these further options. */
    public static Compiled of(Map<String, String> sources, String... options) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Files files = new Files(javac.getStandardFileManager(diagnostics, Locale.ROOT, null));
        List<String> all = new ArrayList<>(List.of("-Xlint:all"));
        all.addAll(List.of(options));
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Text(name + ".java", text)));
        JavaCompiler.CompilationTask task =
                javac.getTask(new StringWriter(), files, diagnostics, all, List.of(), units);
        task.setProcessors(List.of(new FluxionProcessor()));
        boolean success = task.call();
        return new Compiled(success, diagnostics.getDiagnostics(), files.sources(), files.classes());
    }

    /** A class of this compilation, by its binary name. */
    public Class<?> load(String name) {
        try {
            return new Loader(classes).loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + " was not compiled:\n" + this, e);
        }
    }

    /** A loader of all classes of this compilation. */
    public ClassLoader loader() {
        return new Loader(classes);
    }

    /** What the compiler said, and what was generated. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        diagnostics.forEach(d -> text.append(d).append('\n'));
        sources.forEach(
                (name, source) -> text.append(name).append('\n').append(source).append('\n'));
        return text.toString();
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String name, String text) {
            super(URI.create("mem:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String name, Kind kind) {
            super(URI.create("mem:///" + name.replace('.', '/') + kind.extension), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static final class Files extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, Output> outputs = new LinkedHashMap<>();

        Files(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) throws IOException {
            Output output = new Output(name, kind);
            outputs.put(name + kind.extension, output);
            return output;
        }

        Map<String, String> sources() {
            Map<String, String> sources = new TreeMap<>();
            outputs.forEach((name, o) -> {
                if (o.getKind() == JavaFileObject.Kind.SOURCE) {
                    sources.put(name, o.getCharContent(true).toString());
                }
            });
            return sources;
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new TreeMap<>();
            outputs.forEach((name, o) -> {
                if (o.getKind() == JavaFileObject.Kind.CLASS) {
                    classes.put(name.substring(0, name.length() - ".class".length()), o.bytes.toByteArray());
                }
            });
            return classes;
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Compiled.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
