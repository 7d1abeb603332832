package dev.fluxion.processor;

import dev.fluxion.processor.custom.RuleSet;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Printer;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Verifier;
import dev.fluxion.processor.lower.ExternalMethods;
import dev.fluxion.processor.lower.Layouts;
import dev.fluxion.processor.lower.Lower;
import dev.fluxion.processor.lower.MethodSource;
import dev.fluxion.processor.mode.Exports;
import dev.fluxion.processor.mode.Mode;
import dev.fluxion.processor.mode.Modes;
import dev.fluxion.processor.mode.Offer;
import dev.fluxion.processor.mode.Repeatable;
import dev.fluxion.processor.mode.Subject;
import dev.fluxion.processor.pass.Passes;
import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.report.Problem.Severity;
import dev.fluxion.processor.report.Result;
import dev.fluxion.processor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The stages in their order, each a function from a value to a value: the only place where that order can be seen or changed. */
final class Pipeline {
    private final Types types;
    private final Elements elements;
    private final Passes before;
    private final Passes between;
    private final Passes after;
    private final Stages stages;
    private final Predicate<TypeElement> isSource;

    /** @param isSource whether an outermost class is compiled from source */
    Pipeline(Types types, Elements elements, Options options, Stages stages, Predicate<TypeElement> isSource) {
        this.isSource = isSource;
        this.types = types;
        this.elements = elements;
        this.before = Passes.beforeDiff().without(options.withoutPasses());
        this.between = Passes.betweenDiffs().without(options.withoutPasses());
        this.after = Passes.afterDiff().without(options.withoutPasses());
        this.stages = stages;
    }

    Result<Differentiated> differentiate(Request request, SourceFile file, Layouts layouts) {
        MethodSource source = new MethodSource(
                file, request.method(), rules(request), request.checkedIn(), types, elements, layouts, isSource);
        return Lower.lower(source)
                .then(primal -> repeatable(primal, file))
                .then(primal -> shown(request, "primal", primal))
                .then(primal -> shown(request, "simplified", before.apply(primal)))
                .then(primal -> checked(request, primal, file))
                .then(subject -> Result.of(differentiated(request, subject)));
    }

    /** What cannot be run again is remembered after all. */
    private static Result<Program> repeatable(Program primal, SourceFile file) {
        Map<String, Origin> obstacles = Repeatable.obstacles(primal);
        List<Finding> findings = new ArrayList<>();
        obstacles.values().forEach(at -> findings.add(Objections.notRepeatable(at, file)));
        return new Result<>(Optional.of(Repeatable.without(obstacles.keySet(), primal)), findings);
    }

    private RuleSet rules(Request request) {
        return RuleSet.of(Lists.plus(List.of(request.owner()), request.rules()), types, elements);
    }

    private Result<Subject> checked(Request request, Program primal, SourceFile file) {
        Subject subject = subject(request, primal);
        List<Finding> findings = Objections.to(subject, request.modes(), file);
        boolean fatal = findings.stream().anyMatch(f -> f.problem().severity() == Severity.ERROR);
        return fatal ? Result.failed(findings) : new Result<>(Optional.of(subject), findings);
    }

    private static Subject subject(Request request, Program primal) {
        List<Var> wrt = named(primal, request, request.wrt());
        List<Var> all = request.isOfThis() ? Lists.plus(primal.entry().params().subList(0, 1), wrt) : wrt;
        return new Subject(
                request.name(),
                request.suffix(),
                primal,
                all,
                request.fields(),
                named(primal, request, request.outs()));
    }

    private static List<Var> named(Program primal, Request request, List<String> names) {
        return primal.entry().params().stream()
                .skip(request.isInstance() ? 1 : 0)
                .filter(p -> names.contains(p.name()))
                .toList();
    }

    private Differentiated differentiated(Request request, Subject subject) {
        return new Differentiated(request, subject, offers(request, subject), exports(request, subject));
    }

    private List<Offer> exports(Request request, Subject subject) {
        return ExternalMethods.of(request.method()).stream()
                .flatMap(e -> Exports.of(subject, e, between).stream())
                .map(o -> o.with(after.apply(Verifier.check(o.program()))))
                .toList();
    }

    private List<Offer> offers(Request request, Subject subject) {
        List<Offer> offers = new ArrayList<>();
        for (Mode mode : request.modes()) {
            offers.add(finished(request, mode, Modes.offer(mode, subject, between)));
        }
        return offers;
    }

    private Offer finished(Request request, Mode mode, Offer offer) {
        show(request, mode + ", differentiated", offer.program());
        Program simple = after.apply(Verifier.check(offer.program()));
        show(request, mode + ", simplified", simple);
        return offer.with(simple);
    }

    private Result<Program> shown(Request request, String stage, Program program) {
        show(request, stage, program);
        return Result.of(Verifier.check(program));
    }

    private void show(Request request, String stage, Program program) {
        stages.show(request.name(), stage, () -> Printer.print(program));
    }
}
