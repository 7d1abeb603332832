package dev.fluxion.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Type.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {
    private static String text(Object value, Type type) {
        return Literals.of(new Const(value, type)).text().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 1.0",
        "-0.0, -0.0",
        "NaN, java.lang.Double.NaN",
        "Infinity, java.lang.Double.POSITIVE_INFINITY",
        "-Infinity, java.lang.Double.NEGATIVE_INFINITY",
        "4.9E-324, java.lang.Double.MIN_VALUE",
        "1.7976931348623157E308, java.lang.Double.MAX_VALUE",
        "-1.7976931348623157E308, -java.lang.Double.MAX_VALUE"
    })
    void doublesAreWrittenToTheBit(double value, String expected) {
        assertThat(text(value, Type.REAL)).isEqualTo(expected);
    }

    @Test
    void eachTypeHasItsOwnForm() {
        assertThat(text(1.5f, Type.FLOAT)).isEqualTo("1.5f");
        assertThat(text(5L, Type.LONG)).isEqualTo("5L");
        assertThat(text((byte) -5, Scalar.BYTE)).isEqualTo("(byte) -5");
        assertThat(text((short) 5, Scalar.SHORT)).isEqualTo("(short) 5");
        assertThat(text(Integer.MIN_VALUE, Type.INT)).isEqualTo("java.lang.Integer.MIN_VALUE");
        assertThat(text(Long.MIN_VALUE, Type.LONG)).isEqualTo("java.lang.Long.MIN_VALUE");
        assertThat(text(true, Type.BOOL)).isEqualTo("true");
        assertThat(text(null, Ir.REALS)).isEqualTo("null");
    }

    @Test
    void whatIsNoPlainCharacterIsEscaped() {
        assertThat(text('a', Scalar.CHAR)).isEqualTo("'a'");
        assertThat(text('\'', Scalar.CHAR)).isEqualTo("'\\''");
        assertThat(text('\\', Scalar.CHAR)).isEqualTo("'\\\\'");
        assertThat(text('\n', Scalar.CHAR)).isEqualTo("'\\n'");
        assertThat(text('\u20ac', Scalar.CHAR)).isEqualTo("'\\u20ac'");
    }

    @Test
    void everyConstantComesBackFromJavac() throws ReflectiveOperationException {
        List<Const> constants = new ArrayList<>();
        for (double d :
                new double[] {-0.0, Double.NaN, Double.MIN_NORMAL, -Double.MIN_VALUE, 0.1, 1e22, 1e-7, -1.0 / 0.0}) {
            constants.add(new Const(d, Type.REAL));
            constants.add(new Const((float) d, Type.FLOAT));
        }
        for (long n : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, Integer.MIN_VALUE}) {
            constants.add(new Const(n, Type.LONG));
            constants.add(new Const((int) n, Type.INT));
            constants.add(new Const((short) n, Scalar.SHORT));
            constants.add(new Const((byte) n, Scalar.BYTE));
        }
        for (char c = 0; c < 300; c++) {
            constants.add(new Const(c, Scalar.CHAR));
        }
        Emitted emitted = new Emitted();
        for (int i = 0; i < constants.size(); i++) {
            Func func = new Ir().func("entry", List.of(), List.of("value"), constants.get(i));
            emitted.add("C" + i, Program.of(func), () -> new Object[0]);
        }
        emitted.check();
    }
}
