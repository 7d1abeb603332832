package dev.fluxion.processor.pass;

import static dev.fluxion.processor.pass.Goldens.keeps;
import static dev.fluxion.processor.pass.Goldens.turns;

import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Program;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

final class InlineTest {
    private final Inline pass = Inline.small();

    @Test
    void smallFunctionsGoIntoTheirCallersAndOutOfTheProgram() {
        turns(pass, """
                func f(x: real) {
                  a: real = call g(x)
                  b: real = call g(a)
                  return b
                }

                func g(x: real) {
                  y: real = call h(x)
                  z: real = mul x, y
                  return z
                }

                func h(x: real) {
                  y: real = sin x
                  return y
                }
                """, """
                func f(x: real) {
                  y: real = sin x
                  z: real = mul x, y
                  y.2: real = sin z
                  z.2: real = mul z, y.2
                  return z.2
                }
                """);
    }

    @Test
    void aFunctionThatIsCalledInOnePlaceGoesThereWhateverItsSize() {
        turns(new Inline(0, 400), """
                func f(x: real) {
                  a: real = call once(x)
                  b: real = call twice(a)
                  c: real = call twice(b)
                  return c
                }

                func once(x: real) {
                  y: real = sin x
                  return y
                }

                func twice(x: real) {
                  y: real = cos x
                  return y
                }
                """, """
                func f(x: real) {
                  y: real = sin x
                  b: real = call twice(y)
                  c: real = call twice(b)
                  return c
                }

                func twice(x: real) {
                  y: real = cos x
                  return y
                }
                """);
    }

    @Test
    void resultsAreKnownInsideLaterBlocks() {
        turns(pass, """
                func f(x: real, c: bool) {
                  a: real, b: real = call swap(x, 1.0)
                  r: real = if c {
                    s: real = add a, b
                    yield s
                  } else {
                    yield a
                  }
                  return r
                }

                func swap(x: real, y: real) {
                  return y, x
                }
                """, """
                func f(x: real, c: bool) {
                  r: real = if c {
                    s: real = add 1.0, x
                    yield s
                  } else {
                    yield 1.0
                  }
                  return r
                }
                """);
    }

    @Test
    void functionsThatCallThemselvesHoweverFarRoundStay() {
        keeps(pass, """
                func f(x: real) {
                  a: real = call g(x)
                  return a
                }

                func g(x: real) {
                  b: real = call h(x)
                  return b
                }

                func h(x: real) {
                  c: real = call g(x)
                  return c
                }
                """);
    }

    @Test
    void largeFunctionsAreCalledExceptInAnAttempt() {
        turns(new Inline(1, 100), """
                func f(x: real) {
                  a: real = call g(x)
                  caught: Throwable, v: real = attempt {
                    b: real = call g(a)
                    yield b
                  }
                  return v
                }

                func g(x: real) {
                  b: real = sin x
                  c: real = exp b
                  return c
                }
                """, """
                func f(x: real) {
                  a: real = call g(x)
                  caught: Throwable, v: real = attempt {
                    b: real = sin a
                    c: real = exp b
                    yield c
                  }
                  return v
                }
                func g(x: real) {
                  b: real = sin x
                  c: real = exp b
                  return c
                }
                """.replace("}\nfunc", "}\n\nfunc"));
    }

    @Test
    void nothingGoesIntoAnAttemptThatCouldThenFailHalfway() {
        keeps(pass, """
                func f(x: real[]) {
                  caught: Throwable, v: real = attempt {
                    b: real = call g(x)
                    yield b
                  }
                  return v
                }

                func g(x: real[]) {
                  x[0] = 1.0
                  v: real = x[1]
                  return v
                }
                """);
    }

    @Test
    void aFunctionThatAlwaysThrowsIsCalled() {
        String program = """
                func f(x: real, e: Exception) {
                  r: real = call g(e)
                  return r
                }

                func g(e: Exception) {
                  throw e
                  return 0.0
                }
                """;
        turns(pass, program, program.replace("  return 0.0\n", ""));
    }

    @Test
    void aPassiveFunctionThatJavaCanCallIsCalled() {
        Program program = IrText.program("""
                func f(n: int) {
                  m: int = call g(n)
                  return m
                }

                func g(n: int) {
                  m: int = div n, 2
                  return m
                }
                """);
        Assertions.assertThat(pass.apply(program).funcs()).hasSize(1);
        Assertions.assertThat(pass.apply(program.map(InlineTest::callable)).funcs())
                .hasSize(2);
    }

    private static Func callable(Func f) {
        return new Func(f.name(), f.params(), f.body(), f.resultNames(), Optional.of(JavaText.of("Foo.g({0})")));
    }

    @Test
    void whatIsInlinedKeepsItsOrigin() {
        Program program = IrText.program("""
                func f(x: real) {
                  m: real = call g(x)
                  return m
                }

                func g(x: real) {
                  # reverse
                  y: real = sin x
                  return y
                }
                """);
        Origin at = pass.apply(program).entry().body().stmts().get(0).at();
        Assertions.assertThat(at.sweep()).isEqualTo(Origin.Sweep.REVERSE);
    }

    @Test
    void aFunctionGrowsOnlySoFar() {
        turns(new Inline(40, 3), """
                func f(x: real) {
                  a: real = call g(x)
                  b: real = call g(a)
                  return b
                }

                func g(x: real) {
                  y: real = sin x
                  return y
                }
                """, """
                func f(x: real) {
                  y: real = sin x
                  b: real = call g(y)
                  return b
                }

                func g(x: real) {
                  y: real = sin x
                  return y
                }
                """);
    }
}
