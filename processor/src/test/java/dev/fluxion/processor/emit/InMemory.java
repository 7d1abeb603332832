package dev.fluxion.processor.emit;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles many classes at once, warnings being errors, and loads them. */
final class InMemory extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private InMemory() {
        super(InMemory.class.getClassLoader());
    }

    /**
     * A loader of these classes.
     *
     * @param sources by qualified name
     * @throws AssertionError with all that javac has to say, if it is anything
     */
    static ClassLoader compile(Map<String, String> sources) {
        InMemory loader = new InMemory();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Source(name, text)));
        List<String> options = List.of(
                "-Xlint:all",
                "-Xdoclint:all,-missing",
                "-Werror",
                "-proc:none",
                "-Xmaxwarns",
                "1000",
                "-Xmaxerrs",
                "1000");
        JavaFileManager files = loader.files(javac.getStandardFileManager(said, null, null));
        boolean isGood = javac.getTask(null, files, said, options, null, units).call();
        if (!isGood || !said.getDiagnostics().isEmpty()) {
            throw new AssertionError(report(said.getDiagnostics()));
        }
        return loader;
    }

    private static String report(List<Diagnostic<? extends JavaFileObject>> said) {
        StringBuilder report = new StringBuilder();
        for (Diagnostic<? extends JavaFileObject> d : said) {
            report.append(d).append('\n');
        }
        said.stream()
                .filter(d -> d.getSource() instanceof Source)
                .findFirst()
                .ifPresent(d -> report.append(((Source) d.getSource()).text));
        return report.toString();
    }

    private JavaFileManager files(JavaFileManager standard) {
        return new ForwardingJavaFileManager<>(standard) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                classes.put(name, bytes);
                return new SimpleJavaFileObject(URI.create("mem:///" + name + ".class"), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return bytes;
                    }
                };
            }
        };
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("mem:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
