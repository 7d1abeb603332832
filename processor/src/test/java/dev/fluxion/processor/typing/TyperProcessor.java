package dev.fluxion.processor.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;
import dev.fluxion.processor.source.SourceFile;
import dev.fluxion.processor.source.SourceParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Runs the typer on every method of every root, as a processor does: before javac has attributed anything. */
final class TyperProcessor extends AbstractProcessor {
    final List<Answer> answers = new ArrayList<>();
    long nanos;
    private Typer typer;

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
        Trees trees = Trees.instance(processingEnv);
        Set<CompilationUnitTree> units = new LinkedHashSet<>();
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement) {
                units.add(trees.getPath(root).getCompilationUnit());
            }
        }
        typer = new Typer(processingEnv.getTypeUtils(), processingEnv.getElementUtils());
        units.forEach(this::unit);
        return false;
    }

    private void unit(CompilationUnitTree unit) {
        SourceFile file = SourceParser.parse(text(unit));
        Answers collector = new Answers(unit.getSourceFile().getName(), file, new TypeText(types()));
        for (TypeDeclaration<?> type : file.unit().getTypes()) {
            String packageName = file.unit()
                    .getPackageDeclaration()
                    .map(p -> p.getNameAsString() + ".")
                    .orElse("");
            type(packageName + type.getNameAsString(), type, collector);
        }
        answers.addAll(collector.found());
    }

    private JavaTypes types() {
        return new JavaTypes(processingEnv.getTypeUtils(), processingEnv.getElementUtils());
    }

    private static String text(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void type(String name, TypeDeclaration<?> type, Answers collector) {
        TypeElement owner = processingEnv.getElementUtils().getTypeElement(name);
        for (Node member : type.getMembers()) {
            if (member instanceof CallableDeclaration<?> callable) {
                Attribution attribution = timed(() -> typer.attribute(owner, callable));
                callable.findFirst(BlockStmt.class).ifPresent(b -> collector.collect(b, attribution));
            } else if (member instanceof FieldDeclaration field) {
                field.getVariables().forEach(v -> initializer(owner, v, collector));
            } else if (member instanceof TypeDeclaration<?> nested) {
                type(name + "." + nested.getNameAsString(), nested, collector);
            }
        }
    }

    private void initializer(TypeElement owner, VariableDeclarator field, Answers collector) {
        Attribution attribution = timed(() -> typer.attribute(owner, field));
        field.getInitializer().ifPresent(i -> collector.collect(i, attribution));
    }

    private Attribution timed(Supplier<Attribution> action) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Attribution attribution = action.get();
        nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        return attribution;
    }
}
