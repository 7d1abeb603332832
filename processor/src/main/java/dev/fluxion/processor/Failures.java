package dev.fluxion.processor;

/** What to say of a failure of our own: what and where, on one line, never a stack trace. */
final class Failures {
    private Failures() {}

    static String describe(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        String message = e.getMessage() == null
                ? ""
                : " " + e.getMessage().lines().findFirst().orElse("");
        return e.getClass().getSimpleName() + message + where;
    }
}
