package dev.fluxion.processor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a stage has made, if it could, and all that it found on the way. */
public record Result<T>(Optional<T> value, List<Finding> findings) {
    public Result {
        findings = List.copyOf(findings);
    }

    public static <T> Result<T> of(T value) {
        return new Result<>(Optional.of(value), List.of());
    }

    public static <T> Result<T> failed(List<Finding> findings) {
        return new Result<>(Optional.empty(), findings);
    }

    /** Runs a stage, turning a refusal into a finding. */
    public <R> Result<R> then(Function<T, Result<R>> stage) {
        if (value.isEmpty()) {
            return failed(findings);
        }
        Result<R> next = guarded(stage, value.get());
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(next.findings);
        return new Result<>(next.value, all);
    }

    private static <T, R> Result<R> guarded(Function<T, Result<R>> stage, T value) {
        try {
            return stage.apply(value);
        } catch (Unsupported e) {
            return failed(List.of(e.finding()));
        }
    }
}
