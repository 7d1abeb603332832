package dev.fluxion.processor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The page of the documentation that lists the table. */
final class ReferencePage {
    private static final String INTRODUCTION = """
            # Primitives

            <!-- Generated from the table of primitives; `mvn test -Dbless` rewrites it. -->

            Every operator of Java and every method of `java.lang.Math` and `java.lang.StrictMath`, with what each contributes to a
            derivative. A *contribution* is linear in `d`. In reverse mode `d` is the adjoint of the result, and the contribution is
            added to the adjoint of the operand; in forward mode `d` is the tangent of the operand, and the contribution is added to
            the tangent of the result. `result` is what the operation gave. Derivatives are calculated in `double`, those of `float`s
            too. `isConstant(p)` says that `p` is a constant in the source; the choice is then made at compile time.

            - Where a one-sided limit of the derivative exists it is taken, infinite if it is infinite.
            - At a kink the choice is symmetric: it is what central differences give.
            - At a pole, a `d` of exactly zero contributes exactly zero.
            - The value itself is always the user's own expression, bit for bit.
            """;

    private static final String BEFORE_CONSTANT = """
            The same methods of `StrictMath` have the same contributions, calculated by `StrictMath`.

            ## Classes like `Math`

            These are known by their names, and need not be on the processor's path:

            OWNERS

            Their methods on numbers have the value that they have, and the contributions above, calculated by `Math`. These they
            have beyond those of `Math`:

            BEYOND
            `pow(x, n)` with a whole exponent is `pow(x, p)`. What makes an object, such as `sinCos(x)`, is no primitive.

            ## Without a derivative

            Their results are piecewise constant, or whole numbers, or truth values. A warning tells where this makes a result
            constant in a parameter.
            """;

    private static final String END = """
            `Math.random()` and `StrictMath.random()` are not primitives: they are executed once, in their place, like any other
            Java without a derivative.
            """;

    private ReferencePage() {}

    static String text() {
        return String.join(
                "\n",
                INTRODUCTION,
                "## Operators\n",
                differentiable(row -> !row.form().isMethod()),
                "## Methods of `Math`\n",
                differentiable(row -> row.form().className().equals("java.lang.Math")),
                BEFORE_CONSTANT.replace("OWNERS", owners()).replace("BEYOND", beyondMath()),
                constant(),
                END);
    }

    private static String differentiable(Predicate<Row> which) {
        List<String> lines = new ArrayList<>(List.of("| Java | contribution | |", "|---|---|---|"));
        Primitives.all().stream()
                .filter(which.and(ReferencePage::isDifferentiable))
                .forEach(row ->
                        lines.add("| " + code(row.toString()) + " | " + contributions(row) + " | " + note(row) + " |"));
        return String.join("\n", lines) + "\n";
    }

    private static String constant() {
        List<String> lines = new ArrayList<>(List.of("| Java | |", "|---|---|"));
        Primitives.all().stream()
                .filter(row -> !isDifferentiable(row))
                .filter(row -> List.of("", "java.lang.Math").contains(row.form().className()))
                .forEach(row -> lines.add("| " + code(row.toString()) + " | " + note(row) + " |"));
        return String.join("\n", lines) + "\n";
    }

    private static String owners() {
        return FastMathTable.OWNERS.stream().map(o -> "- `" + o + "`").collect(Collectors.joining("\n"));
    }

    private static String beyondMath() {
        String owner = FastMathTable.OWNERS.get(0);
        List<String> names =
                FastMathTable.BEYOND_MATH.stream().map(e -> e.of(owner).name()).toList();
        return differentiable(row -> names.contains(row.name())).replace(owner, "FastMath");
    }

    private static boolean isDifferentiable(Row row) {
        return IntStream.range(0, row.arity()).anyMatch(row::isDifferentiable);
    }

    private static String contributions(Row row) {
        return IntStream.range(0, row.arity())
                .mapToObj(i -> code(row.params().get(i)) + ": "
                        + (row.isDifferentiable(i)
                                ? code(row.entry().contributions().get(i))
                                : "none"))
                .collect(Collectors.joining("<br>"));
    }

    private static String note(Row row) {
        List<String> notes = new ArrayList<>();
        if (!row.entry().note().isEmpty()) {
            notes.add(row.entry().note());
        }
        switch (row.entry().failure()) {
            case ALWAYS -> notes.add("may throw");
            case WHOLE -> notes.add("may throw on whole numbers");
            case NEVER -> {}
        }
        if (row.entry().since() > 0) {
            notes.add("since Java " + row.entry().since());
        }
        return String.join("; ", notes);
    }

    private static String code(String java) {
        return "`" + java.replace("|", "\\|") + "`";
    }
}
