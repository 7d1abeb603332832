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

    /** Adds what is offered for one mode of one method. */
    public void add(Offer offer) {
        Program program = offer.program();
        Set<String> offered = offer.products().stream().map(Product::function).collect(Collectors.toSet());
        for (int n = 2; clashes(program); n++) {
            program = Renaming.of(offer.program(), offered, "_" + n);
        }
        program.funcs().forEach(f -> funcs.put(f.name(), f));
        traces.putAll(program.traces());
    }

    /** All functions, in the order in which they were added. */
    public Program program() {
        return new Program(new ArrayList<>(funcs.values()), traces);
    }

    private boolean clashes(Program program) {
        return program.funcs().stream().anyMatch(this::clashes)
                || program.traces().entrySet().stream()
                        .anyMatch(e ->
                                !traces.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
    }

    private boolean clashes(Func f) {
        Func known = funcs.get(f.name());
        return known != null && !Printer.print(known).equals(Printer.print(f));
    }
}
