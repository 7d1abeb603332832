package dev.fluxion.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Lists;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table against the JDK that runs the test. */
class CoverageTest {

    /** Draws a number: executed once, in its place, so it is mere Java to us. */
    private static final Set<String> NO_PRIMITIVES = Set.of("random");

    @ParameterizedTest
    @ValueSource(classes = {Math.class, StrictMath.class})
    void everyMethodOfTheJdkIsInTheTable(Class<?> owner) {
        List<Method> missing = publicMethods(owner)
                .filter(m -> !NO_PRIMITIVES.contains(m.getName()))
                .filter(m -> Primitives.method(owner.getName(), m.getName(), m.getParameterCount())
                        .isEmpty())
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void whatDrawsANumberIsNoPrimitive() {
        assertThat(Primitives.method("java.lang.Math", "random", 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {Math.class, StrictMath.class})
    void everyRowIsAMethodOfTheJdkSinceTheVersionItSays(Class<?> owner) {
        List<Row> rows = Primitives.all().stream()
                .filter(r -> r.form().className().equals(owner.getName()))
                .toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            boolean isThere = publicMethods(owner)
                    .anyMatch(m -> m.getName().equals(row.form().symbol()) && m.getParameterCount() == row.arity());
            assertThat(isThere)
                    .isEqualTo(Runtime.version().feature() >= row.entry().since());
        });
    }

    @Test
    void everyOperatorOfJavaIsInTheTable() {
        List<String> binary = List.of("+ - * / % << >> >>> < <= > >= == != & | ^ && ||".split(" "));
        List<String> unary = List.of("+ - ! ~ (byte) (short) (char) (int) (long) (float) (double)".split(" "));
        assertThat(Lists.map(binary, o -> Primitives.operator(o, 2).arity())).containsOnly(2);
        assertThat(Lists.map(unary, o -> Primitives.operator(o, 1).arity())).containsOnly(1);
    }

    @Test
    void everyRowIsFoundByItsName() {
        assertThat(Primitives.all())
                .allSatisfy(r -> assertThat(Primitives.named(r.name())).isSameAs(r));
    }

    private static Stream<Method> publicMethods(Class<?> owner) {
        return Arrays.stream(owner.getDeclaredMethods()).filter(m -> Modifier.isPublic(m.getModifiers()));
    }
}
