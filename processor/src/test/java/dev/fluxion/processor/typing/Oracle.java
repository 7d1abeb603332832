package dev.fluxion.processor.typing;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compares the typer with javac's own attribution, expression by expression. */
final class Oracle {
    /** Wrong is what differs from javac; refused what is untypable; unmatched what javac has no tree for. */
    record Verdict(
            int expressions, List<String> wrong, List<String> refused, List<String> unmatched, long typerMillis) {}

    private final TyperProcessor processor = new TyperProcessor();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> unmatched = new ArrayList<>();

    static Verdict compare(Iterable<? extends JavaFileObject> sources, String... options) {
        return new Oracle().run(sources, List.of(options));
    }

    private Verdict run(Iterable<? extends JavaFileObject> sources, List<String> options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostics, options, null, sources);
        task.setProcessors(List.of(processor));
        Iterable<? extends CompilationUnitTree> units = analyzed(task);
        requireClean(diagnostics);
        Map<String, Map<Answer.Place, Answer>> answers = processor.answers.stream()
                .collect(Collectors.groupingBy(Answer::file, Collectors.toMap(Answer::place, a -> a)));
        TypeText text = new TypeText(new JavaTypes(task.getTypes(), task.getElements()));
        for (CompilationUnitTree unit : units) {
            Map<Answer.Place, Answer> open =
                    new HashMap<>(answers.getOrDefault(unit.getSourceFile().getName(), Map.of()));
            new Comparison(Trees.instance(task), unit, text, open).scan(unit, null);
            open.values().forEach(a -> unmatched.add(line(a)));
        }
        return new Verdict(processor.answers.size(), wrong, refused, unmatched, processor.nanos / 1_000_000);
    }

    private static Iterable<? extends CompilationUnitTree> analyzed(JavacTask task) {
        try {
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireClean(DiagnosticCollector<JavaFileObject> diagnostics) {
        diagnostics.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .ifPresent(d -> {
                    throw new AssertionError(d.toString());
                });
    }

    private static String line(Answer a) {
        String file = a.file().substring(a.file().lastIndexOf('/') + 1);
        return String.format(Locale.ROOT, "%s[%d] %s", file, a.start(), a.source());
    }

    /** Takes each answer off the list when javac's tree at its place has been compared. */
    private final class Comparison extends TreePathScanner<Void, Void> {
        private final Trees trees;
        private final CompilationUnitTree unit;
        private final TypeText text;
        private final Map<Answer.Place, Answer> open;

        Comparison(Trees trees, CompilationUnitTree unit, TypeText text, Map<Answer.Place, Answer> open) {
            this.trees = trees;
            this.unit = unit;
            this.text = text;
            this.open = open;
        }

        @Override
        public Void scan(Tree tree, Void unused) {
            if (tree instanceof ExpressionTree) {
                int start = (int) trees.getSourcePositions().getStartPosition(unit, tree);
                int end = (int) trees.getSourcePositions().getEndPosition(unit, tree);
                Answer answer = open.remove(new Answer.Place(start, end));
                if (answer != null) {
                    compare(
                            answer,
                            getCurrentPath() == null ? new TreePath(unit) : new TreePath(getCurrentPath(), tree));
                }
            }
            return super.scan(tree, null);
        }

        private void compare(Answer answer, TreePath path) {
            TypeMirror type = trees.getTypeMirror(path);
            String expected = type == null ? "nothing" : text.of(type);
            if (answer.refusal() != null) {
                refused.add(line(answer) + "\n      " + answer.refusal() + " (javac: " + expected + ")");
                return;
            }
            require(answer, answer.type(), expected);
            if (answer.meaning() != null) {
                Element element = trees.getElement(path);
                require(answer, answer.meaning(), element == null ? "nothing" : TypeText.of(element));
            }
            if (answer.method() != null) {
                require(answer, answer.method(), method(path, answer));
            }
        }

        private void require(Answer answer, @Nullable String found, String expected) {
            if (found != null && !found.equals(expected)) {
                wrong.add(line(answer) + "\n      found " + found + "\n      javac " + expected);
            }
        }

        /** The constructor's parameters in a creation are not shown by javac. */
        private String method(TreePath path, Answer answer) {
            if (!(trees.getElement(path) instanceof ExecutableElement method)) {
                return "nothing";
            }
            if (path.getLeaf() instanceof MethodInvocationTree call) {
                TypeMirror type = trees.getTypeMirror(new TreePath(path, call.getMethodSelect()));
                return text.of(method, ((ExecutableType) type).getParameterTypes());
            }
            String unapplied = text.of(method, List.of());
            String found = String.valueOf(answer.method());
            return found.startsWith(unapplied.substring(0, unapplied.length() - 1)) ? found : unapplied;
        }
    }
}
