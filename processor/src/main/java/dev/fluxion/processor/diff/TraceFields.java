package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is known of the fields of traces, whoever packs and unpacks them. Only ever grows, and tells when it did. */
final class TraceFields {
    private record Field(String trace, int index) {}

    private final Program program;
    private final Set<Field> varied = new HashSet<>();
    private final Set<Field> useful = new HashSet<>();
    private final Runnable grown;

    TraceFields(Program program, Runnable grown) {
        this.program = program;
        this.grown = grown;
    }

    boolean isVaried(String trace, int field) {
        return varied.contains(new Field(trace, field));
    }

    boolean isUseful(String trace, int field) {
        return useful.contains(new Field(trace, field));
    }

    void vary(String trace, int field) {
        mark(varied, new Field(trace, field));
    }

    void use(String trace, int field) {
        mark(useful, new Field(trace, field));
    }

    private void mark(Set<Field> set, Field field) {
        if (set.add(field)) {
            grown.run();
        }
    }

    List<Type> types(String trace) {
        return program.traces().getOrDefault(trace, List.of());
    }

    /** The fields of a trace that take part in its derivative. */
    List<Integer> active(String trace) {
        List<Integer> active = new ArrayList<>();
        for (int i = 0; i < types(trace).size(); i++) {
            if (Structs.core(types(trace).get(i)) instanceof Type.Trace inner
                    ? isActive(inner.name())
                    : isActive(trace, i)) {
                active.add(i);
            }
        }
        return active;
    }

    /** Whether it takes part, or a trace within, which may be of its own kind. */
    boolean isActive(String trace) {
        return isActive(trace, new HashSet<>());
    }

    private boolean isActive(String trace, Set<String> asked) {
        asked.add(trace);
        boolean isActive = false;
        for (int i = 0; !isActive && i < types(trace).size(); i++) {
            isActive = Structs.core(types(trace).get(i)) instanceof Type.Trace inner
                    ? !asked.contains(inner.name()) && isActive(inner.name(), asked)
                    : isActive(trace, i);
        }
        return isActive;
    }

    private boolean isActive(String trace, int i) {
        return isVaried(trace, i) && isUseful(trace, i);
    }
}
