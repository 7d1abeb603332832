package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.rules.Primitives;
import dev.fluxion.processor.rules.Row;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** What is known of methods of the JDK. */
final class KnownMethods {
    private static final String MATH = "java.lang.Math";

    /** Methods that {@link Math} has under the same name. */
    private static final Set<String> LIKE_MATH =
            Set.of("java.lang.Double.max", "java.lang.Double.min", "java.lang.Float.max", "java.lang.Float.min");

    private static final Set<String> SUMS = Set.of("java.lang.Double.sum", "java.lang.Float.sum");

    /** Classes whose methods depend on their operands alone. */
    private static final Set<String> VALUES = Set.of(
            "java.lang.String",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Boolean",
            "java.lang.Enum",
            "java.lang.Math",
            "java.lang.StrictMath",
            "java.util.Objects");

    private static final Map<String, Effect> OTHERS = Map.of(
            "java.lang.Math.random", Effect.ACTS,
            "java.lang.StrictMath.random", Effect.ACTS,
            "java.lang.String.format", Effect.READS,
            "java.util.Objects.requireNonNullElseGet", Effect.ACTS,
            "java.util.Arrays.toString", Effect.READS,
            "java.util.Arrays.deepToString", Effect.READS,
            "java.util.Arrays.hashCode", Effect.READS,
            "java.util.Arrays.equals", Effect.READS,
            "java.util.Arrays.deepEquals", Effect.READS);

    private KnownMethods() {}

    /** The row of the table that a method is. */
    static Optional<Row> row(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        String owner = owner(method);
        if (SUMS.contains(owner + "." + name)) {
            return Optional.of(Primitives.operator("+", 2));
        }
        String table = LIKE_MATH.contains(owner + "." + name) ? MATH : owner;
        return takesNumbers(method)
                ? Primitives.method(table, name, method.getParameters().size())
                : Optional.empty();
    }

    /** Classes like {@link Math} have methods of the same names on objects, too. */
    private static boolean takesNumbers(ExecutableElement method) {
        return method.getParameters().stream()
                .allMatch(p -> p.asType().getKind().isPrimitive());
    }

    /** What a call of it may do. */
    static Effect effect(ExecutableElement method) {
        String owner = owner(method);
        Effect other = OTHERS.get(owner + "." + method.getSimpleName());
        return other != null ? other : VALUES.contains(owner) ? Effect.FAILS : Effect.ACTS;
    }

    /** {@code @NoDerivative}: its value is constant. */
    static boolean isConstant(ExecutableElement method) {
        return Annotated.isConstant(method);
    }

    static String owner(ExecutableElement method) {
        return Nodes.owner(method).getQualifiedName().toString();
    }
}
