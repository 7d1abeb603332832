package dev.fluxion.processor;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs work on a thread whose stack holds deeply nested expressions: parsers and lowering are recursive. */
final class BigStack {
    private static final long BYTES = 1L << 29;

    private BigStack() {}

    /**
     * The work's result.
     *
     * @throws RuntimeException | Error whatever the work throws
     */
    static <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "fluxion", BYTES);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw rethrow(Objects.requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static RuntimeException rethrow(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }
}
