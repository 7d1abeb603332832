package dev.fluxion.processor.typing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What generated code looks like: long and deep. */
final class DeepExpressionsTest {

    @Test
    void aSumOfEightThousandTermsIsTyped() throws Exception {
        assertThat(typeOfReturned("x" + " + x".repeat(7_999))).isEqualTo("double");
    }

    @Test
    void aConjunctionOfManyPatternsIsTyped() throws Exception {
        StringBuilder text = new StringBuilder("o instanceof Double d0");
        for (int i = 1; i < 500; i++) {
            text.append(" && o instanceof Double d")
                    .append(i)
                    .append(" && d")
                    .append(i - 1)
                    .append(" > 0");
        }
        assertThat(typeOfReturned(text + " ? 1.0 : 0.0")).isEqualTo("double");
    }

    @Test
    void twoThousandNestedCallsAreTyped() throws Exception {
        assertThat(typeOfReturned("Math.sin(".repeat(2_000) + "x" + ")".repeat(2_000)))
                .isEqualTo("double");
    }

    @Test
    void aChainOfAThousandConditionalsIsTyped() throws Exception {
        assertThat(typeOfReturned("x > 1 ? x : ".repeat(1_000) + "0")).isEqualTo("double");
    }

    @Test
    void aLongChainOfCallsIsTyped() throws Exception {
        assertThat(typeOfReturned("new StringBuilder()" + ".append(x)".repeat(1_000) + ".length()"))
                .isEqualTo("int");
    }

    private static String typeOfReturned(String expression) throws Exception {
        String members = "double m(double x, Object o) { return " + expression + "; }";
        FutureTask<String> task = new FutureTask<>(() -> Bodies.ask("", members, b -> {
            Expression returned = b.method("m")
                    .findFirst(ReturnStmt.class)
                    .flatMap(ReturnStmt::getExpression)
                    .orElseThrow();
            return b.attribution("m").type(returned).toString();
        }));
        new Thread(null, task, "deep", 1L << 30).start();
        return task.get(Duration.ofMinutes(2).toSeconds(), TimeUnit.SECONDS);
    }
}
