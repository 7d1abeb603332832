package dev.fluxion.processor.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Functions that call each other; the first one is what was asked for.
 *
 * @param traces the fields of each kind of trace
 */
public record Program(List<Func> funcs, Map<String, List<Type>> traces) {
    public Program {
        funcs = List.copyOf(funcs);
        traces = Map.copyOf(traces);
    }

    public static Program of(Func... funcs) {
        return new Program(List.of(funcs), Map.of());
    }

    public Func entry() {
        return funcs.get(0);
    }

    /**
     * The function of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Func func(String name) {
        return funcs.stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no function " + name));
    }

    /** The program with another entry. */
    public Program withEntry(Func entry) {
        return new Program(Lists.plus(List.of(entry), funcs.subList(1, funcs.size())), traces);
    }

    /** The program in which this is done to each of its own functions. */
    public Program map(UnaryOperator<Func> f) {
        List<Func> mapped = new ArrayList<>();
        funcs.forEach(func -> mapped.add(func.isExternal() ? func : f.apply(func)));
        return new Program(mapped, traces);
    }

    public Program withTraces(Map<String, List<Type>> more) {
        Map<String, List<Type>> all = new HashMap<>(traces);
        all.putAll(more);
        return new Program(funcs, all);
    }
}
