package dev.fluxion.processor;

import com.github.javaparser.ast.Node;
import dev.fluxion.processor.compiler.CompilerTexts;
import dev.fluxion.processor.compiler.Messages;
import dev.fluxion.processor.compiler.Suppressions;
import dev.fluxion.processor.lower.Layouts;
import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.report.Result;
import dev.fluxion.processor.report.Unsupported;
import dev.fluxion.processor.source.Declarations;
import dev.fluxion.processor.source.SourceFile;
import dev.fluxion.processor.source.SourceParser;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;

/** From a class with annotated methods to its companion's source file, or to messages that say why not. */
final class CompanionCompiler {
    private final ProcessingEnvironment env;
    private final CompilerTexts texts;
    private final Messages messages;
    private final Pipeline pipeline;
    private final Report report;
    private final Map<String, Result<SourceFile>> files = new HashMap<>();

    CompanionCompiler(ProcessingEnvironment env, Options options) {
        this.env = env;
        this.texts = new CompilerTexts(env);
        this.messages = new Messages(env);
        this.report = new Report(options);
        Stages dump = stages(env, options);
        this.pipeline = new Pipeline(
                env.getTypeUtils(),
                env.getElementUtils(),
                options,
                dump.and(report),
                type -> texts.text(type).isPresent());
    }

    private static Stages stages(ProcessingEnvironment env, Options options) {
        return (method, stage, text) -> {
            if (options.dumps(method)) {
                env.getMessager().printMessage(Kind.NOTE, "fluxion.dump " + method + ": " + stage + "\n" + text.get());
            }
        };
    }

    /** What became of one method. */
    private record Attempt(ExecutableElement method, Result<Differentiated> result) {}

    /** False if something could not be resolved that a later round may bring; then nothing was reported nor written. */
    boolean compile(TypeElement type, boolean lastRound) {
        Result<SourceFile> file = file(type);
        List<Attempt> attempts = new ArrayList<>();
        Optional<Layouts> layouts = file.value().map(f -> new Layouts(f, type, annotated(type), env.getElementUtils()));
        for (ExecutableElement method : annotated(type)) {
            Attempt attempt = new Attempt(method, differentiate(method, type, file, layouts));
            attempts.add(attempt);
            report.add(type, method, attempt.result());
        }
        if (!lastRound && attempts.stream().anyMatch(CompanionCompiler::isUnresolved)) {
            return false;
        }
        attempts.forEach(a -> report(a, file));
        List<Differentiated> done =
                attempts.stream().flatMap(a -> a.result().value().stream()).toList();
        if (done.isEmpty()) {
            explain(type, "");
        } else {
            write(type, done, file.value().orElseThrow());
        }
        return true;
    }

    private Result<Differentiated> differentiate(
            ExecutableElement method, TypeElement type, Result<SourceFile> file, Optional<Layouts> layouts) {
        try {
            return nameIsFree(type)
                    .then(t -> file)
                    .then(f -> Requests.of(method, layouts.orElseThrow())
                            .then(r -> pipeline.differentiate(r, f, layouts.orElseThrow())));
        } catch (Exception | StackOverflowError | AssertionError e) {
            return Result.failed(List.of(Finding.ofMethod(Problem.INTERNAL, Failures.describe(e))));
        }
    }

    private Result<TypeElement> nameIsFree(TypeElement type) {
        String name = Naming.companion(type).toString();
        TypeElement taken = env.getElementUtils().getTypeElement(name);
        boolean free = taken == null || Annotations.has(taken, Annotations.GENERATED);
        return free ? Result.of(type) : Result.failed(List.of(Finding.ofMethod(Problem.COMPANION_NAME_TAKEN, name)));
    }

    private Result<SourceFile> file(TypeElement type) {
        TypeElement top = Naming.outermost(type);
        return files.computeIfAbsent(top.getQualifiedName().toString(), n -> parse(top));
    }

    private Result<SourceFile> parse(TypeElement top) {
        try {
            Optional<String> text = texts.text(top);
            return text.isPresent()
                    ? Result.of(SourceParser.parse(text.get()))
                    : Result.failed(List.of(Finding.ofMethod(
                            Problem.NO_SOURCE, top.getSimpleName().toString())));
        } catch (Unsupported e) {
            return Result.failed(List.of(e.finding()));
        }
    }

    private static List<ExecutableElement> annotated(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(m -> Annotations.has(m, Annotations.DIFFERENTIABLE))
                .toList();
    }

    private static boolean isUnresolved(Attempt attempt) {
        return attempt.result().findings().stream().anyMatch(f -> f.problem() == Problem.UNTYPABLE);
    }

    private void report(Attempt attempt, Result<SourceFile> file) {
        Optional<String> text = file.value().map(SourceFile::text);
        for (Finding finding : attempt.result().findings()) {
            if (!isSuppressed(finding, attempt.method(), file)) {
                messages.report(finding, attempt.method(), text);
            }
        }
    }

    private static boolean isSuppressed(Finding finding, ExecutableElement method, Result<SourceFile> file) {
        boolean warning = finding.problem().severity() == Problem.Severity.WARNING;
        Optional<? extends Node> node = file.value().flatMap(f -> Declarations.method(f.unit(), method));
        return warning
                && node.isPresent()
                && Suppressions.covers(finding, node.get(), file.value().orElseThrow());
    }

    /** Writes the record in which all companions give and get derivatives of this class. */
    boolean tangent(TypeElement type) {
        Result<Tangents.Source> source = file(type).then(f -> Tangents.of(type, f, env.getElementUtils()));
        source.findings().forEach(f -> messages.report(f, type, Optional.empty()));
        source.value().ifPresent(s -> write(s.name(), s.text(), type));
        return source.value().isPresent();
    }

    private void write(TypeElement type, List<Differentiated> methods, SourceFile file) {
        Companions.Source source = Companions.of(type, methods, annotated(type), env.getElementUtils(), file);
        write(source.name(), source.text(), type);
        explain(type, source.text());
    }

    private void write(String name, String text, TypeElement type) {
        Element origin = Naming.outermost(type);
        try (Writer writer = env.getFiler().createSourceFile(name, origin).openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            messages.report(Finding.ofMethod(Problem.INTERNAL, Failures.describe(e)), type, Optional.empty());
        }
    }

    private void explain(TypeElement type, String companion) {
        try {
            report.write(type, companion);
        } catch (IOException e) {
            env.getMessager().printMessage(Kind.WARNING, "fluxion.report: " + Failures.describe(e));
        }
    }
}
