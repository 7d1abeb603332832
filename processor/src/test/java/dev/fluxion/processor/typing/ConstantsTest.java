package dev.fluxion.processor.typing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;

/** Constant expressions against javac's own folding, which the elements of constant fields show. */
final class ConstantsTest {
    private static final String OTHERS = """
            static final int K = 3; static final long L = 1L << 40; static final char C = 'c'; static final byte B = -7;
            static final double D = 0.1; static final float F = 1e10f; static final String S = "s\\t" + K; static int variable = 4;
            """;

    @Test
    void constantsHaveJavacsValues() {
        agree(
                "int",
                "1 + 2 * 3",
                "7 / 2",
                "-7 % 3",
                "1 << 33",
                "-1 >>> 28",
                "-1 >> 1",
                "~5 & 0xff | 2 ^ 1",
                "0b1010",
                "0_17",
                "0xFFFF_FFFF");
        agree(
                "int",
                "K * K",
                "Case.K + C",
                "(int) 1e20",
                "(int) Double.NaN",
                "(byte) 300",
                "(char) -1",
                "'a' + 1",
                "-2147483648",
                "K > 2 ? K : 0");
        agree(
                "int",
                "Integer.MAX_VALUE + 1",
                "(short) 70000 * 2",
                "+C",
                "-B",
                "B",
                "C",
                "true ? 'a' : 0",
                "(int) L",
                "Character.MAX_VALUE");
        agree(
                "long",
                "1L << 63",
                "-9223372036854775808L",
                "L >>> 3",
                "1 << 31",
                "L + K",
                "0x7fff_ffff_ffff_ffffL",
                "(long) 1e30",
                "L % 7");
        agree(
                "double",
                "0.1 + 0.2",
                "1 / 3.0",
                "1 / 0.0",
                "0.0 / 0.0",
                "-0.0",
                "0x1.8p-3",
                "5.5 % 2",
                "1e308 * 10",
                "D * F",
                "1 / 2",
                "Math.PI * 2");
        agree("float", "0.1f + 0.2f", "1 / 3f", "0x1p-149f", "F * F", "16777217", "(float) 0.1");
        agree(
                "boolean",
                "1 < 2",
                "K == 3 && !false",
                "'a' > 98 || 1.0 == 1",
                "true ^ true",
                "\"a\" + 1 == \"a1\"",
                "0.0 == -0.0");
        agree("char", "'x'", "(char) ('a' + 1)", "'\\\\'", "'\\''", "'\\101'", "'\\n'", "'\\u0041'", "'\\s'");
        agree(
                "String",
                "\"a\" + 'b' + 1 + 2L + 3.0f + 1e-5 + true",
                "1 + 2 + \"x\" + 1 + 2",
                "S + null instanceof String ? S : S",
                "(String) \"q\"");
        agree(
                "String",
                "\"tab\\t quote\\\" octal\\377 space\\s\"",
                "K > 1 ? \"yes\" : \"no\"",
                "\"\" + (char) 65",
                "\"\\u0041 \\\\u0041\"",
                "\"\"\"\n   a\n     b\\n\\\n   c\n   \"\"\"");
    }

    @Test
    void whatIsNoConstantHasNoValue() {
        agree("int", "1 / 0", "5 % 0", "variable", "Integer.valueOf(3)", "new int[] {1}.length", "K + variable");
        agree("String", "null", "\"a\" + null", "String.valueOf(1)", "\"a\" + new Object()");
        agree("long", "1L / 0", "(Long) 3L");
    }

    @Test
    void aFinalLocalVariableIsAConstantIfItsInitializerIs() {
        String members =
                "int m() { final int a = 2; final byte b = a + 1; int c = 4; final int d = c; return a + b; } int n() { int c = 4; return c; }";
        assertThat(Bodies.<Object>ask(
                        "",
                        members,
                        b -> b.attribution("m")
                                .constant(b.expression("m", "a + b"))
                                .orElseThrow()))
                .isEqualTo(5);
        assertThat(Bodies.<Boolean>ask(
                        "",
                        members,
                        b -> b.attribution("n").constant(b.expression("n", "c")).isPresent()))
                .isFalse();
    }

    /** The value of each expression is that of a constant field of that type which it initializes, before the assignment widens it. */
    private static void agree(String type, String... expressions) {
        StringBuilder members = new StringBuilder(OTHERS);
        for (int i = 0; i < expressions.length; i++) {
            String value =
                    type.equals("String") ? "(" + expressions[i] + ")" : "(" + type + ") (" + expressions[i] + ")";
            members.append("static final ")
                    .append(type)
                    .append(" F")
                    .append(i)
                    .append(" = ")
                    .append(value)
                    .append(";\n");
            members.append(type)
                    .append(" m")
                    .append(i)
                    .append("() { return ")
                    .append(value)
                    .append("; }\n");
        }
        List<Object> found = new ArrayList<>();
        List<Object> expected = new ArrayList<>();
        Bodies.ask("", members.toString(), b -> {
            for (int i = 0; i < expressions.length; i++) {
                ReturnStmt statement =
                        b.method("m" + i).findFirst(ReturnStmt.class).orElseThrow();
                Attribution attribution = b.attribution("m" + i);
                found.add(attribution
                        .constant(statement.getExpression().orElseThrow())
                        .map(c -> c + " " + c.getClass())
                        .orElse("none"));
                expected.add(shown(field(b, "F" + i).getConstantValue()));
            }
            return b;
        });
        assertThat(found).isEqualTo(expected);
    }

    private static Object shown(Object constant) {
        return constant == null ? "none" : constant + " " + constant.getClass();
    }

    private static VariableElement field(Bodies b, String name) {
        return ElementFilter.fieldsIn(b.owner().getEnclosedElements()).stream()
                .filter(f -> f.getSimpleName().contentEquals(name))
                .findFirst()
                .orElseThrow();
    }
}
