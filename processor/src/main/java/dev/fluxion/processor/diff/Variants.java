package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The functions that a differentiated program needs beside its entry: which, under which names, and their texts. */
final class Variants {

    /** A callee differentiated for one pattern of activity. */
    record Variant(Activity activity, int number) {
        String name(String kind) {
            return activity.func().name() + kind + (number == 1 ? "" : number);
        }

        Type.Trace trace() {
            String name = name("Trace");
            return new Type.Trace(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        }

        private Stream<String> names() {
            return Stream.of(name("Jvp"), name("Forward"), name("Reverse"), trace().name());
        }
    }

    private final Program program;
    private final Set<String> taken = new HashSet<>();
    private final Map<Activity, Variant> known = new LinkedHashMap<>();
    private final Deque<Variant> asked = new ArrayDeque<>();
    private final List<Func> written = new ArrayList<>();
    private final Map<Layout, String> adders = new HashMap<>();
    private final Map<String, List<Type>> traces = new LinkedHashMap<>();

    Variants(Program program) {
        this.program = program;
        program.funcs().forEach(f -> taken.add(f.name()));
        taken.addAll(program.traces().keySet());
    }

    /** The entry's new name: its old one and this, and a number if another function has that name. */
    String entry(String kind) {
        return free(program.entry().name() + kind);
    }

    private String free(String name) {
        String free = name;
        for (int n = 2; !taken.add(free); n++) {
            free = name + n;
        }
        return free;
    }

    /** The variant for a callee; from now on it will be needed. */
    Variant of(Activity callee) {
        return known.computeIfAbsent(callee, this::add);
    }

    private Variant add(Activity callee) {
        int n = 1;
        while (new Variant(callee, n).names().anyMatch(taken::contains)) {
            n++;
        }
        Variant variant = new Variant(callee, n);
        variant.names().forEach(taken::add);
        asked.add(variant);
        return variant;
    }

    void write(Func f) {
        written.add(f);
    }

    /** The function that adds objects of this layout to others: made once. */
    String adder(Layout layout, BiFunction<String, Layout, Func> make) {
        String known = adders.get(layout);
        if (known == null) {
            known = free("add" + layout.name());
            adders.put(layout, known);
            write(make.apply(known, layout));
        }
        return known;
    }

    void declare(Type.Trace trace, List<Type> fields) {
        traces.put(trace.name(), fields);
    }

    /** A variant that was asked for and is not yet written. */
    Optional<Variant> next() {
        return Optional.ofNullable(asked.poll());
    }

    /** The entry, all that was written, and those functions of the old program that are still called. */
    Program program(Func entry) {
        List<Func> all = Lists.plus(List.of(entry), written);
        Set<String> called = new LinkedHashSet<>();
        all.forEach(f -> calls(f.body(), called));
        List<Func> kept = new ArrayList<>(all);
        program.funcs().stream().filter(f -> called.contains(f.name())).forEach(kept::add);
        return new Program(kept, program.traces()).withTraces(traces);
    }

    private void calls(Block block, Set<String> called) {
        for (Stmt stmt : block.stmts()) {
            if (stmt instanceof Stmt.Call call) {
                call(call.callee(), called);
            }
            stmt.blocks().forEach(b -> calls(b, called));
        }
    }

    private void call(String callee, Set<String> called) {
        if (called.add(callee) && isOld(callee)) {
            Func f = program.func(callee);
            calls(f.body(), called);
            f.rule().ifPresent(rule -> rule.callees().forEach(name -> call(name, called)));
        }
    }

    private boolean isOld(String callee) {
        return program.funcs().stream().anyMatch(f -> f.name().equals(callee));
    }
}
