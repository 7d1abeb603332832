package dev.fluxion.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of {@code float}s: their derivatives are kept in {@code double}, and are those of the same row of {@code double}s. */
class FloatTest {
    private static final float[] POINTS = {-2.6f, -0.4f, 0.35f, 1.41f, 3.3f};

    static Stream<Signature> overloads() {
        return Signature.all()
                .filter(s -> s.result() == Type.FLOAT && s.types().get(0) == Type.FLOAT)
                .filter(s -> s.row().isDifferentiable(0)
                        && !OperatorTable.isCast(s.row().name()));
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT", "REAL"})
    void aConversionBetweenFloatAndDoublePassesDThrough(Type.Scalar to) {
        Row cast = Primitives.cast(to);
        assertThat(RowPrograms.run(RowPrograms.contribution(cast, 0, List.of(Type.FLOAT), to), 0.1f, 1e300))
                .isEqualTo(1e300);
        assertThat(RowPrograms.run(RowPrograms.contribution(cast, 0, List.of(Type.REAL), to), 0.1, 1e300))
                .isEqualTo(1e300);
    }

    @ParameterizedTest
    @MethodSource("overloads")
    void aContributionIsThatOfTheRowOfDoubles(Signature s) {
        for (int i = 0; i < s.row().arity() && s.row().isDifferentiable(i); i++) {
            Program single = RowPrograms.contribution(s.row(), i, s.types(), s.result());
            Program exact = RowPrograms.contribution(s.row(), i, doubles(s), Type.REAL);
            for (int first = 0; first + s.row().arity() <= POINTS.length; first++) {
                double actual = RowPrograms.run(single, operands(s.types(), first));
                double expected = RowPrograms.run(exact, operands(doubles(s), first));
                assertThat(actual).isCloseTo(expected, Percentage.withPercentage(1e-4));
            }
        }
    }

    private static List<Type> doubles(Signature s) {
        return s.types().stream().map(Type::derivative).toList();
    }

    /** Floats, then {@code d}; ascending, so that they may be the bounds of a {@code clamp}. */
    private static Object[] operands(List<Type> types, int first) {
        Stream<Object> operands = IntStream.range(0, types.size()).mapToObj(i -> {
            float value = POINTS[first + i];
            return types.get(i) == Type.FLOAT
                    ? (Object) value
                    : types.get(i) == Type.INT ? (Object) 3 : (Object) (double) value;
        });
        return Stream.concat(operands, Stream.of(1.7)).toArray();
    }
}
