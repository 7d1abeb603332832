package dev.fluxion.processor.lower;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Program;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Long methods and deep expressions are lowered, in time that grows with their size. */
final class ScaleTest {
    private static final long STACK = 512L << 20;

    @Test
    void threeThousandStatementsWithBranchesLoopsAndEarlyReturns() {
        Program program = lowered(statements(3000));
        assertThat(program.entry().body().stmts()).isNotEmpty();
    }

    @Test
    void aSumOfEightThousandTerms() {
        Program program = lowered("return " + repeated(8000, i -> "x * " + i, " + ") + ";");
        assertThat(program.entry().body().stmts()).hasSizeGreaterThan(8000);
    }

    @Test
    void aConcatenationOfThreeThousandStrings() {
        Program program = lowered("System.out.println(" + repeated(3000, i -> "\"a\" + x", " + ") + "); return x;");
        assertThat(program.entry().body().stmts()).hasSize(2);
    }

    @Test
    void twoThousandNestedCalls() {
        Program program = lowered("return " + "Math.sin(".repeat(2000) + "x" + ")".repeat(2000) + ";");
        assertThat(program.entry().body().stmts()).hasSize(2000);
    }

    @Test
    void aThousandCasesAndAThousandElseIfs() {
        String cases = repeated(1000, i -> "case " + i + ": y += " + i + "; break;", "\n");
        String branches = repeated(1000, i -> "if (y == " + i + ") y *= 2;", " else ");
        Program program = lowered("double y = x; switch ((int) x) {" + cases + "} " + branches + " return y;");
        assertThat(program.entry().body().stmts()).isNotEmpty();
    }

    @Test
    void timeGrowsWithTheNumberOfStatements() {
        lowered(statements(1000));
        long small = nanoseconds(() -> lowered(statements(1000)));
        long large = nanoseconds(() -> lowered(statements(4000)));
        assertThat(large).isLessThan(12 * small);
    }

    private static long nanoseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static String statements(int n) {
        return "double y = x, z = 1; int k = 3;\n" + repeated(n, ScaleTest::statement, "\n") + "\nreturn y + z;";
    }

    private static String statement(int i) {
        return switch (i % 6) {
            case 0 -> "y = y * 1.01 + " + i + ";";
            case 1 -> "if (y > " + i + ") { y -= x; z++; } else y += z;";
            case 2 -> "for (int i = 0; i < k; i++) { z += y; if (z > 5) continue; y *= 0.5; }";
            case 3 -> "double t" + i + " = y * z;";
            case 4 -> "if (y < -1e9) return z + t" + (i - 1) + ";";
            default -> "while (z > 100) z = z / 2;";
        };
    }

    private static String repeated(int n, IntFunction<String> part, String separator) {
        return IntStream.range(0, n).mapToObj(part).collect(Collectors.joining(separator));
    }

    private static Program lowered(String body) {
        String text = "class Big { static double f(double x) { " + body + " } }";
        AtomicReference<Program> program = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread =
                new Thread(null, () -> program.set(Specimen.lowered("Big", text).program("f")), "lower", STACK);
        thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
        thread.start();
        join(thread);
        assertThat(failure.get()).isNull();
        return Objects.requireNonNull(program.get());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
