package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.External;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Unseen;
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

    /** What the functions are called that are made of one. */
    interface Variant {
        Activity activity();

        String tangent();

        String forward();

        String reverse();

        Type.Trace trace();

        /** What the adjoints of parameters are called, where the reverse sweep gives them. */
        default List<String> adjoints(List<Var> params) {
            return Names.distinct(Lists.map(params, Bars::name));
        }
    }

    /** A callee differentiated for one pattern of activity. */
    private record Own(Activity activity, int number) implements Variant {
        private String name(String kind) {
            return activity.func().name() + kind + (number == 1 ? "" : number);
        }

        @Override
        public String tangent() {
            return name("Jvp");
        }

        @Override
        public String forward() {
            return name("Forward");
        }

        @Override
        public String reverse() {
            return name("Reverse");
        }

        @Override
        public Type.Trace trace() {
            String name = name("Trace");
            return new Type.Trace(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        }

        private Stream<String> names() {
            return Stream.of(tangent(), forward(), reverse(), trace().name());
        }
    }

    /** A function of this class, differentiated for others. */
    private record Exported(Activity activity, External external) implements Variant {
        @Override
        public String tangent() {
            return external.tangent().function();
        }

        @Override
        public String forward() {
            return external.forward().function();
        }

        @Override
        public String reverse() {
            return external.reverse().function();
        }

        @Override
        public List<String> adjoints(List<Var> params) {
            return Signatures.adjoints(params.size());
        }

        @Override
        public Type.Trace trace() {
            return new Type.Trace(external.traceName());
        }
    }

    /** A function of another class, which has its derivatives. */
    private final class Imported implements Variant {
        private final Activity activity;

        private Imported(Activity activity) {
            this.activity = activity;
        }

        @Override
        public Activity activity() {
            return activity;
        }

        @Override
        public String tangent() {
            return named(Signatures.tangent(activity.func()));
        }

        @Override
        public String forward() {
            return named(Signatures.forward(activity.func()));
        }

        @Override
        public String reverse() {
            return named(Signatures.reverse(activity.func()));
        }

        @Override
        public Type.Trace trace() {
            return activity.func().external().orElseThrow().trace();
        }

        private String named(Func f) {
            if (imported.putIfAbsent(f.name(), f) == null) {
                Lists.plus(Lists.map(f.params(), Var::type), f.resultTypes()).forEach(Variants.this::declare);
            }
            return f.name();
        }
    }

    private final Program program;
    private final Set<String> taken = new HashSet<>();
    private final Map<Activity, Variant> known = new LinkedHashMap<>();
    private final Deque<Variant> asked = new ArrayDeque<>();
    private final List<Exported> exported = new ArrayList<>();
    private final List<Func> written = new ArrayList<>();
    private final Map<Layout, String> adders = new HashMap<>();
    private final Map<String, Func> imported = new LinkedHashMap<>();
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
        for (Exported e : exported) {
            if (e.activity.func().name().equals(callee.func().name()) && e.activity.isCalledLike(callee)) {
                return e;
            }
        }
        return known.computeIfAbsent(callee, this::add);
    }

    /** Makes a function for others to call. */
    void export(Activity activity, External external) {
        Exported variant = new Exported(activity, external);
        exported.add(variant);
        asked.add(variant);
    }

    private Variant add(Activity callee) {
        if (callee.func().isExternal()) {
            return new Imported(callee);
        }
        int n = 1;
        while (new Own(callee, n).names().anyMatch(taken::contains)) {
            n++;
        }
        Own variant = new Own(callee, n);
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

    /** The trace of a call into another class. */
    private void declare(Type type) {
        if (type instanceof Type.Trace trace && trace.isExternal()) {
            traces.putAll(Unseen.traces(trace));
        }
    }

    /** A variant that was asked for and is not yet written. */
    Optional<Variant> next() {
        return Optional.ofNullable(asked.poll());
    }

    /** The entry, all that was written, and those functions of the old program that are still called. */
    Program program(Func entry) {
        return program(List.of(entry));
    }

    /** All that was written, and those functions of the old program that are still called. */
    Program program() {
        return program(List.of());
    }

    private Program program(List<Func> first) {
        List<Func> all = Lists.plus(Lists.plus(first, written), List.copyOf(imported.values()));
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
