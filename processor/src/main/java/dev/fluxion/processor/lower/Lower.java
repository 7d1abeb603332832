package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.report.Result;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/** A method, and those that it calls in its file → a program. */
public final class Lower {
    private final MethodSource source;
    private final Set<ExecutableElement> opaque = new HashSet<>();

    private Lower(MethodSource source) {
        this.source = source;
    }

    /** The program whose entry is the method; or all that is in the way of it, at once. */
    public static Result<Program> lower(MethodSource source) {
        Lower lower = new Lower(source);
        Optional<Result<Program>> result = Optional.empty();
        while (result.isEmpty()) {
            result = lower.attempt();
        }
        return result.get();
    }

    /** Nothing if it must be tried again: a method that it cannot read has turned out to be one that it need not read. */
    private Optional<Result<Program>> attempt() {
        Callees callees = new Callees(source, opaque);
        Session session = new Session(source, callees);
        List<Func> funcs = new ArrayList<>();
        boolean isRuled = source.rules().has(source.method());
        callees.name(new Callees.Wanted(source.method(), isRuled ? Callees.Form.RULED : Callees.Form.BODY));
        for (Optional<Callees.Wanted> w = callees.next(); w.isPresent(); w = callees.next()) {
            int before = session.findings().size();
            funcs.add(function(w.get(), session));
            Optional<ExecutableElement> called = called(w.get().method(), callees);
            if (session.findings().size() > before && called.isPresent()) {
                opaque.add(called.get());
                return Optional.empty();
            }
        }
        funcs.addAll(callees.made());
        Set<ExecutableElement> acting = callees.acting(funcs);
        opaque.addAll(acting);
        return acting.isEmpty() ? Optional.of(result(funcs, session)) : Optional.empty();
    }

    /** What need not be read if this method cannot be: the method itself, or the rule that calls it. */
    private Optional<ExecutableElement> called(ExecutableElement method, Callees callees) {
        return isPassive(method) || method.getKind() == ElementKind.CONSTRUCTOR
                ? Optional.of(method)
                : callees.forRule();
    }

    private Func function(Callees.Wanted wanted, Session session) {
        CalledMethods called = new CalledMethods(source.types(), source.layouts());
        ExecutableElement method = wanted.method();
        Callees callees = session.callees();
        Func f = switch (wanted.form()) {
            case BODY, CAUGHT ->
                method.getKind() == ElementKind.CONSTRUCTOR
                        ? Constructor.lower(method, session)
                        : Function.lower(wanted, session);
            case JAVA -> called.java(callees.name(wanted), method);
            case RULED -> called.function(callees.name(wanted), method, callees.ruled(method), origin(method, session));
        };
        return callees.rule(wanted).map(f::with).orElse(f);
    }

    private static Origin origin(ExecutableElement method, Session session) {
        Origins origins = new Origins(session.file(), session.checkedIn());
        return session.callees().declaration(method).map(origins::of).orElse(Origin.NONE);
    }

    private boolean isPassive(ExecutableElement method) {
        return !method.equals(source.method()) && Function.isPassive(method, source.layouts());
    }

    private static Result<Program> result(List<Func> funcs, Session session) {
        List<Finding> findings = session.findings();
        List<Func> all = Lists.plus(funcs, session.externals().called());
        return findings.isEmpty()
                ? new Result<>(Optional.of(new Program(all, Map.of())), session.warnings())
                : Result.failed(findings);
    }
}
