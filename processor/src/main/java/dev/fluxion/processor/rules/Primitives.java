package dev.fluxion.processor.rules;

import dev.fluxion.processor.ir.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table: every operation the IR knows, one row each. What is not in it ({@link Math#random}) is mere Java. */
public final class Primitives {
    private static final Map<Form, Row> BY_FORM = new LinkedHashMap<>();
    private static final Map<String, Row> BY_NAME = new LinkedHashMap<>();

    static {
        OperatorTable.ENTRIES.forEach(Primitives::add);
        MathTable.ENTRIES.forEach(Primitives::add);
        MathTable.ENTRIES.forEach(e -> add(e.in("java.lang.StrictMath")));
        FastMathTable.ENTRIES.forEach(Primitives::add);
    }

    private Primitives() {}

    private static void add(Entry entry) {
        Row row = new Row(entry);
        if (BY_FORM.put(row.form(), row) != null || BY_NAME.put(row.name(), row) != null) {
            throw new IllegalStateException("twice in the table: " + row);
        }
    }

    /** All rows, in the order of the table. */
    public static List<Row> all() {
        return List.copyOf(BY_FORM.values());
    }

    /**
     * The row of an operator.
     *
     * @param symbol as in Java: {@code "+"}, {@code "&&"}, {@code "!"}, {@code ">>>"}
     */
    public static Row operator(String symbol, int arity) {
        return of(Form.operator(symbol, arity));
    }

    /** The row of a static method on numbers, if it is a primitive. */
    public static Optional<Row> method(String className, String name, int arity) {
        return Optional.ofNullable(BY_FORM.get(new Form(className, name, arity)));
    }

    /** The conversion to a numeric type, from any other. */
    public static Row cast(Type.Scalar to) {
        return operator("(" + OperatorTable.JAVA_NAMES.get(to) + ")", 1);
    }

    /** The row of this {@link Row#name}. */
    public static Row named(String name) {
        return require(BY_NAME.get(name), name);
    }

    static Row of(Form form) {
        return require(BY_FORM.get(form), form);
    }

    private static Row require(@Nullable Row row, Object what) {
        if (row == null) {
            throw new IllegalArgumentException("no primitive " + what);
        }
        return row;
    }
}
