package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.report.Result;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        callees.name(new Callees.Wanted(source.method(), false));
        for (Optional<Callees.Wanted> w = callees.next(); w.isPresent(); w = callees.next()) {
            ExecutableElement method = w.get().method();
            int before = session.findings().size();
            funcs.add(Function.lower(w.get(), session));
            if (session.findings().size() > before && isPassive(method)) {
                opaque.add(method);
                return Optional.empty();
            }
        }
        return Optional.of(result(funcs, session));
    }

    private boolean isPassive(ExecutableElement method) {
        return !method.equals(source.method()) && Function.isPassive(method);
    }

    private static Result<Program> result(List<Func> funcs, Session session) {
        List<Finding> findings = session.findings();
        return findings.isEmpty() ? Result.of(new Program(funcs, Map.of())) : Result.failed(findings);
    }
}
