package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Printer;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the products of a whole class together: functions that several of them call are kept once, and those that merely share
 * a name are told apart by a number.
 */
public final class Linker {
    private final Map<String, Func> funcs = new LinkedHashMap<>();
    private final Map<String, List<Type>> traces = new LinkedHashMap<>();
    private final Set<String> reserved;

    public Linker() {
        this(Set.of());
    }

    /** @param reserved the names of traces that others rely on */
    public Linker(Set<String> reserved) {
        this.reserved = Set.copyOf(reserved);
    }

    /** Adds what is offered for one mode of one method. */
    public void add(Offer offer) {
        Program program = offer.program();
        Set<String> kept = offer.products().stream().map(Product::function).collect(Collectors.toSet());
        kept.addAll(offer.traces());
        for (int n = 2; clashes(program, offer.traces()); n++) {
            program = Renaming.of(offer.program(), kept, "_" + n);
        }
        program.funcs().forEach(f -> funcs.put(f.name(), f));
        traces.putAll(program.traces());
    }

    /** All functions, in the order in which they were added. */
    public Program program() {
        return new Program(new ArrayList<>(funcs.values()), traces);
    }

    /** @param own traces whose names the program alone may use */
    private boolean clashes(Program program, Set<String> own) {
        return program.funcs().stream().anyMatch(this::clashes)
                || program.traces().entrySet().stream()
                        .filter(e -> !own.contains(e.getKey()))
                        .anyMatch(e -> clashes(e.getKey(), e.getValue()));
    }

    private boolean clashes(String trace, List<Type> fields) {
        return reserved.contains(trace) || !traces.getOrDefault(trace, fields).equals(fields);
    }

    private boolean clashes(Func f) {
        Func known = funcs.get(f.name());
        return known != null && !Printer.print(known).equals(Printer.print(f));
    }
}
