package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Expr;
import java.util.ArrayList;
import java.util.List;

/** Something that generated code acts upon: how often it is called, with what, and in which order, can be seen. */
public final class Probe {
    private static final ThreadLocal<List<Object>> SEEN = ThreadLocal.withInitial(ArrayList::new);

    private Probe() {}

    public static double mark(double value) {
        SEEN.get().add(value);
        return value + SEEN.get().size();
    }

    /** Reads what {@link #mark} changes. */
    public static double last() {
        List<Object> seen = SEEN.get();
        return seen.isEmpty() ? 0.5 : seen.size();
    }

    public static RuntimeException failure(int code) {
        return new IllegalStateException("code " + code);
    }

    static Object evaluate(Expr.Java java, List<Object> args) {
        String text = java.text().toString();
        if (text.contains("== null")) {
            return args.get(0) == null;
        }
        if (text.contains("mark")) {
            return mark((Double) args.get(0));
        }
        return text.contains("last") ? (Object) last() : failure((Integer) args.get(0));
    }

    /** What was seen since the last time. */
    static List<Object> drain() {
        List<Object> seen = List.copyOf(SEEN.get());
        SEEN.get().clear();
        return seen;
    }
}
