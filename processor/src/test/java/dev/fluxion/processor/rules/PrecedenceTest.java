package dev.fluxion.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.JavaText.Hole;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parentheses only where a hole asks for them: enough for every pair of operators. */
class PrecedenceTest {
    private static final int TRIALS = 40;
    private final Operands random = new Operands(1);

    /** {@code outer} with {@code inner} in one of its holes, over three operands. */
    private record Pair(Row outer, Row inner, int hole, int number) {}

    @ParameterizedTest
    @EnumSource(names = {"INT", "BOOL"})
    void everyOperatorInEveryOtherKeepsItsMeaning(Type.Scalar type) throws Exception {
        CompiledRows compiled = new CompiledRows();
        List<Pair> pairs = pairs(operators(type), type, compiled);
        compiled.compile();
        assertThat(pairs).isNotEmpty().allSatisfy(p -> check(p, type, compiled));
    }

    /** From operands of one type to the same. */
    private static List<Row> operators(Type type) {
        String truths = "not andThen orElse and or xor eq ne";
        String numbers = "add sub mul neg plus inv and or xor shl shr ushr toByte";
        return Lists.map(List.of((type == Type.BOOL ? truths : numbers).split(" ")), Primitives::named);
    }

    private static List<Pair> pairs(List<Row> operators, Type type, CompiledRows compiled) {
        List<Pair> pairs = new ArrayList<>();
        for (Row outer : operators) {
            for (Row inner : operators) {
                for (int hole = 0; hole < outer.arity(); hole++) {
                    int number = compiled.add(Collections.nCopies(3, type), type, nested(outer, inner, hole));
                    pairs.add(new Pair(outer, inner, hole, number));
                }
            }
        }
        return pairs;
    }

    private static String nested(Row outer, Row inner, int hole) {
        int wanted = outer.java().parts().stream()
                .filter(p -> p instanceof Hole h && h.index() == hole)
                .mapToInt(p -> ((Hole) p).precedence())
                .sum();
        String plain = CompiledRows.text(inner, i -> "x" + i);
        String text = inner.precedence() < wanted ? "(" + plain + ")" : plain;
        return CompiledRows.text(outer, i -> i == hole ? text : "x2");
    }

    private void check(Pair pair, Type type, CompiledRows compiled) {
        for (int i = 0; i < TRIALS; i++) {
            Object[] x = {random.of(type), random.of(type), random.of(type)};
            Object inner = run(pair.inner(), type, x[0], x[1]);
            Object expected =
                    pair.hole() == 0 ? run(pair.outer(), type, inner, x[2]) : run(pair.outer(), type, x[2], inner);
            assertThat(compiled.run(pair.number(), x)).isEqualTo(expected);
        }
    }

    private static Object run(Row row, Type type, Object first, Object second) {
        Type result = row == Primitives.named("toByte") ? Type.Scalar.BYTE : type;
        Object[] args = row.arity() == 1 ? new Object[] {first} : new Object[] {first, second};
        Program program = RowPrograms.value(row, Collections.nCopies(row.arity(), type), result);
        Object value = Interpreter.run(program, args).get(0);
        return value instanceof Byte narrow ? (Object) narrow.intValue() : value;
    }
}
