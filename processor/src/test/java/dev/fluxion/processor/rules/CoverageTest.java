package dev.fluxion.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Lists;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.math4.core.jdkmath.AccurateMath;
import org.apache.commons.math4.core.jdkmath.JdkMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table against the JDK that runs the test. */
class CoverageTest {

    /** Those that draw a number are executed once, in their place, so they are mere Java to us; the others make objects. */
    private static final Set<String> NO_PRIMITIVES = Set.of("random", "sinCos", "sinhCosh", "main");

    @ParameterizedTest
    @ValueSource(
            classes = {
                Math.class,
                StrictMath.class,
                org.hipparchus.util.FastMath.class,
                org.apache.commons.math3.util.FastMath.class,
                AccurateMath.class,
                JdkMath.class
            })
    void everyMethodOnNumbersIsInTheTable(Class<?> owner) {
        List<Method> missing = publicMethods(owner)
                .filter(m -> !NO_PRIMITIVES.contains(m.getName()))
                .filter(m -> Arrays.stream(m.getParameterTypes()).allMatch(Class::isPrimitive))
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
