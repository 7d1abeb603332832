package dev.fluxion.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Printer;
import dev.fluxion.processor.ir.Program;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Programs as Java, compiled together, and compared with what the interpreter makes of them. */
final class Emitted {
    private final Map<String, Program> programs = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, Supplier<Object[]>> arguments = new LinkedHashMap<>();

    /** @param name says which one it is, if it fails */
    void add(String name, Program program, Supplier<Object[]> args) {
        programs.put(name, program);
        sources.put("test." + name, source(program, name));
        arguments.put(name, args);
    }

    /** Compiles them without a warning, and runs each on its arguments. */
    void check() throws ReflectiveOperationException {
        ClassLoader loader = InMemory.compile(sources);
        for (Map.Entry<String, Program> e : programs.entrySet()) {
            Class<?> type = loader.loadClass("test." + e.getKey());
            Supplier<Object[]> args = Objects.requireNonNull(arguments.get(e.getKey()));
            String seen = run(method(type, e.getValue().entry().name()), args.get());
            assertThat(seen).as(() -> describe(e.getKey())).isEqualTo(interpret(e.getValue(), args.get()));
        }
    }

    private String describe(String name) {
        return name + "\n" + Printer.print(Objects.requireNonNull(programs.get(name))) + "\n"
                + sources.get("test." + name);
    }

    static String source(Program program, String name) {
        String entry = program.entry().name();
        ClassRef ref = new ClassRef("test", List.of(name));
        List<Member> members =
                Lists.map(program.funcs(), f -> member(f, f.name().equals(entry)));
        return GradClass.write(new Companion(ref, ref, true, List.of("Random."), members, program.traces()));
    }

    private static Member member(Func f, boolean isEntry) {
        boolean isRecord = isEntry && f.resultNames().size() != 1;
        List<String> javadoc = isEntry ? List.of("Entry.") : List.of();
        return new Member(f, f.name(), isEntry, false, javadoc, isRecord ? Optional.of("Results") : Optional.empty());
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String run(Method entry, Object[] args) throws ReflectiveOperationException {
        Object outcome;
        try {
            outcome = Objects.requireNonNull(entry.invoke(null, args));
        } catch (InvocationTargetException e) {
            outcome = Objects.requireNonNull(e.getCause());
        }
        return seen(components(outcome), args);
    }

    private static List<Object> components(Object result) throws ReflectiveOperationException {
        if (!(result instanceof Record)) {
            return List.of(result);
        }
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : result.getClass().getRecordComponents()) {
            values.add(component.getAccessor().invoke(result));
        }
        return values;
    }

    private static String interpret(Program program, Object[] args) {
        List<Object> outcome;
        try {
            outcome = Interpreter.run(program, Probe::evaluate, args);
        } catch (RuntimeException e) {
            outcome = List.of(e);
        }
        return seen(outcome, args);
    }

    /** Everything that can be told from outside. */
    private static String seen(List<Object> results, Object[] args) {
        return bits(results) + bits(Arrays.asList(args)) + bits(Probe.drain());
    }

    private static String bits(List<Object> values) {
        return values.stream().map(Emitted::bits).toList().toString();
    }

    private static String bits(Object value) {
        if (value instanceof Double d) {
            return Long.toHexString(Double.doubleToLongBits(d));
        }
        if (value instanceof Throwable t) {
            return t.getClass() + ": " + t.getMessage();
        }
        if (value != null && value.getClass().isArray()) {
            List<Object> elements = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(Array.get(value, i));
            }
            return bits(elements);
        }
        return String.valueOf(value);
    }
}
