package dev.fluxion.processor.typing;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.sun.source.util.JavacTask;
import dev.fluxion.processor.source.SourceParser;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.ToolProvider;

/** The methods of a class {@code Case}, while a processor sees them. The source may have errors. */
final class Bodies {
    private final ProcessingEnvironment environment;
    private final CompilationUnit unit;

    private Bodies(ProcessingEnvironment environment, CompilationUnit unit) {
        this.environment = environment;
        this.unit = unit;
    }

    /** What the question answers in the first round of compiling {@code class Case} with these members. */
    static <T> T ask(String imports, String members, Function<Bodies, T> question) {
        String text = imports + "\nclass Case {\n" + members + "\n}\n";
        AtomicReference<T> answer = new AtomicReference<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        new DiagnosticCollector<>(),
                        List.of("-proc:only"),
                        null,
                        List.of(new SourceText("Case.java", text)));
        task.setProcessors(List.of(new Asking<>(text, question, answer)));
        task.call();
        return answer.get();
    }

    MethodDeclaration method(String name) {
        return unit.getType(0).getMethodsByName(name).get(0);
    }

    TypeElement owner() {
        return environment.getElementUtils().getTypeElement("Case");
    }

    Attribution attribution(String method) {
        return new Typer(environment.getTypeUtils(), environment.getElementUtils()).attribute(owner(), method(method));
    }

    /** The first expression in the method that reads like this. */
    Expression expression(String method, String text) {
        return method(method)
                .findFirst(Expression.class, e -> e.toString().equals(text))
                .orElseThrow();
    }

    private static final class Asking<T> extends AbstractProcessor {
        private final String text;
        private final Function<Bodies, T> question;
        private final AtomicReference<T> answer;

        Asking(String text, Function<Bodies, T> question, AtomicReference<T> answer) {
            this.text = text;
            this.question = question;
            this.answer = answer;
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
            if (!round.processingOver()) {
                answer.set(question.apply(
                        new Bodies(processingEnv, SourceParser.parse(text).unit())));
            }
            return false;
        }
    }
}
