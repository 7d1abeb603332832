package dev.fluxion.processor.rules;

import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Type.Scalar;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Types that a row can have: an overload of a method, the promoted types of an operator.
 *
 * @param method of the JDK, if it is one
 */
record Signature(Row row, List<Type> types, Type result, Optional<Method> method) {
    private static final List<Type> WHOLE = List.of(Type.INT, Type.LONG);
    private static final List<Type> NUMBERS = List.of(Type.INT, Type.LONG, Type.FLOAT, Type.REAL);
    private static final List<Type> TRUTH = List.of(Type.BOOL);

    private static final Map<String, List<Type>> OPERATORS = Map.ofEntries(
            Map.entry("+ - * / % < <= > >=", NUMBERS),
            Map.entry("== !=", Lists.plus(NUMBERS, TRUTH)),
            Map.entry("& | ^", Lists.plus(WHOLE, TRUTH)),
            Map.entry("~", WHOLE),
            Map.entry(Form.STOP, NUMBERS),
            Map.entry("! && ||", TRUTH));

    static Stream<Signature> all() {
        return Primitives.all().stream().filter(RowPrograms::exists).flatMap(Signature::of);
    }

    static Stream<Signature> of(Row row) {
        String symbol = row.form().symbol();
        if (row.form().isMethod()) {
            return overloads(row);
        }
        if (OperatorTable.isCast(row.name())) {
            return casts(row);
        }
        return symbol.contains("<<") || symbol.contains(">>") ? shifts(row) : operators(row);
    }

    static Stream<Signature> overloads(Row row) {
        return methods(row.form().className())
                .filter(m -> m.getName().equals(row.form().symbol()) && m.getParameterCount() == row.arity())
                .filter(m -> Arrays.stream(m.getParameterTypes()).allMatch(Class::isPrimitive))
                .sorted(Comparator.comparing(Method::toString))
                .map(m -> new Signature(
                        row,
                        Lists.map(List.of(m.getParameterTypes()), Signature::type),
                        type(m.getReturnType()),
                        Optional.of(m)));
    }

    /** None of a library that is too old to test with. */
    private static Stream<Method> methods(String className) {
        try {
            return Arrays.stream(Class.forName(className).getMethods());
        } catch (ClassNotFoundException old) {
            return Stream.empty();
        }
    }

    private static Stream<Signature> operators(Row row) {
        List<Type> types = OPERATORS.entrySet().stream()
                .filter(e -> List.of(e.getKey().split(" ")).contains(row.form().symbol()))
                .findFirst()
                .orElseThrow()
                .getValue();
        return types.stream().map(t -> operator(row, t, Collections.nCopies(row.arity(), t)));
    }

    private static Stream<Signature> shifts(Row row) {
        return WHOLE.stream().flatMap(left -> WHOLE.stream().map(right -> operator(row, left, List.of(left, right))));
    }

    private static Stream<Signature> casts(Row row) {
        Type to = Arrays.stream(Scalar.values())
                .filter(t -> t != Type.BOOL && Primitives.cast(t) == row)
                .findFirst()
                .orElseThrow();
        return Arrays.stream(Scalar.values()).filter(t -> t != Type.BOOL).map(t -> operator(row, to, List.of(t)));
    }

    private static Signature operator(Row row, Type type, List<Type> types) {
        return new Signature(row, types, row.form().isTruth() ? Type.BOOL : type, Optional.empty());
    }

    private static Type type(Class<?> c) {
        return CompiledRows.CLASSES.entrySet().stream()
                .filter(e -> e.getValue() == c)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    @Override
    public String toString() {
        return row + " of " + types;
    }
}
