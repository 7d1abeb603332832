package dev.fluxion.processor.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be proved is refused at its place, and costs nothing else. */
final class UntypableTest {

    @Test
    void aCallOfAMissingMethodIsRefusedAndTheRestIsTyped() {
        String members = "double m(double x) { double y = missing(x * 2) + Math.sin(x); return y * x; }";
        assertThat(refusal(members, "missing(x * 2) + Math.sin(x)"))
                .isEqualTo("missing(x * 2): there is no method missing here");
        assertThat(types(members, "x * 2", "Math.sin(x)", "y", "y * x"))
                .containsExactly("double", "double", "double", "double");
    }

    @Test
    void aMissingClassIsRefusedWhereverItsValuesAreUsed() {
        String members = "Lost field; int m(Lost p, int i) { Lost v = p; return field.size() + v.size() + i * 2; }";
        assertThat(refusal(members, "field")).startsWith("field: the class Lost does not exist");
        assertThat(refusal(members, "v.size()")).contains("the declaration of v could not be typed");
        assertThat(types(members, "i * 2")).containsExactly("int");
    }

    @Test
    void anOverloadWithAnArgumentOfAMissingClassIsRefused() {
        String members =
                "void f(int a) {} void f(double a) {} Lost lost() { return null; } void m() { f(lost()); f(1); }";
        assertThat(refusal(members, "f(lost())")).startsWith("lost(): the class Lost does not exist");
        assertThat(types(members, "f(1)")).containsExactly("void");
    }

    @Test
    void aLocalClassIsRefusedByName() {
        String members = "int m(int x) { record P(int a) {} P p = new P(x); return p.a() + x; }";
        assertThat(refusal(members, "new P(x)")).contains("P is a local class");
        assertThat(types(members, "x")).containsExactly("int");
    }

    @Test
    void aTypeThatIsAnIntersectionIsRefused() {
        String members = "void m(boolean b) { var v = b ? 1 : \"one\"; Object o = b ? 1 : \"one\"; }";
        assertThat(refusal(members, "b ? 1 : \"one\""))
                .endsWith("the common type of its results cannot be written down");
    }

    @Test
    void aVariableOfUnknownTypeStillHidesAField() {
        String members = "int a; double m() { Lost a = null; return a + 1.0; }";
        assertThat(refusal(members, "a + 1.0")).contains("the declaration of a could not be typed");
    }

    @Test
    void aSumWithAnUntypableTermIsRefusedButAComparisonIsBoolean() {
        String members = "boolean m(int x) { return lost > x; } int n(int x) { return x + lost; }";
        assertThat(types(members, "lost > x")).containsExactly("boolean");
        assertThat(refusal(members, "lost")).isEqualTo("lost: there is no variable lost");
    }

    @Test
    void theBodyOfAnAnonymousClassIsNotTheMethodsOwn() {
        String members = "Object m() { return new Object() { int f(int q) { return q + 1; } }; }";
        assertThat(refusal(members, "q + 1")).contains("not an expression of this method's own code");
    }

    private static String refusal(String members, String expression) {
        return Bodies.ask("", members, b -> {
            Untypable refusal = catchThrowableOfType(
                    Untypable.class, () -> b.attribution("m").type(b.expression("m", expression)));
            return refusal.node() + ": " + refusal.reason();
        });
    }

    private static List<String> types(String members, String... expressions) {
        return Bodies.ask("", members, b -> {
            Attribution attribution = b.attribution("m");
            return List.of(expressions).stream()
                    .map(e -> attribution.type(b.expression("m", e)).toString())
                    .toList();
        });
    }
}
