package dev.fluxion.processor;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Writes {@code Foo_Grad} beside each class {@code Foo} that has {@code @Differentiable} methods. A class in which something
 * cannot be resolved waits for the next round, in which another processor may have generated it.
 */
@AutoService(Processor.class)
public final class FluxionProcessor extends AbstractProcessor {
    private final Set<String> waiting = new LinkedHashSet<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.fluxion.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return new TreeSet<>(Options.NAMES);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Map<String, TypeElement> classes = classes(round);
        ProcessingEnvironment env = processingEnv;
        CompanionCompiler compiler = new CompanionCompiler(env, Options.of(env.getOptions()));
        for (TypeElement type : classes.values()) {
            String name = type.getQualifiedName().toString();
            waiting.remove(name);
            if (!BigStack.call(() -> compiler.compile(type, round.processingOver()))) {
                waiting.add(name);
            }
        }
        RuleReports.of(processingEnv, round);
        ElementFilter.typesIn(annotated(round)).forEach(t -> BigStack.call(() -> compiler.tangent(t)));
        return true;
    }

    /** By qualified name, in the order of these: compilers differ in theirs. */
    private Map<String, TypeElement> classes(RoundEnvironment round) {
        Set<String> names = new TreeSet<>(waiting);
        Map<String, TypeElement> found = new LinkedHashMap<>();
        annotated(round).forEach(e -> addName(e, names));
        names.forEach(n -> put(n, found));
        return found;
    }

    private Set<? extends Element> annotated(RoundEnvironment round) {
        TypeElement annotation = processingEnv.getElementUtils().getTypeElement(Annotations.DIFFERENTIABLE);
        return annotation == null ? Set.of() : round.getElementsAnnotatedWith(annotation);
    }

    private static void addName(Element element, Set<String> names) {
        if (element instanceof ExecutableElement && element.getEnclosingElement() instanceof TypeElement type) {
            names.add(type.getQualifiedName().toString());
        }
    }

    private void put(String name, Map<String, TypeElement> found) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
        if (type != null) {
            found.put(name, type);
        }
    }
}
