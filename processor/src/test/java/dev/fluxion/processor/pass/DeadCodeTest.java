package dev.fluxion.processor.pass;

import static dev.fluxion.processor.pass.Goldens.keeps;
import static dev.fluxion.processor.pass.Goldens.turns;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Program;
import org.junit.jupiter.api.Test;

final class DeadCodeTest {
    private final DeadCode pass = new DeadCode();

    @Test
    void valuesThatNobodyNeedsGo() {
        turns(pass, """
                func f(x: real) {
                  a: real = sin x
                  b: real = sin a
                  return a
                }
                """, """
                func f(x: real) {
                  a: real = sin x
                  return a
                }
                """);
    }

    @Test
    void theUsersOwnExceptionsStay() {
        keeps(pass, """
                func f(x: real[], n: int) {
                  k: int = length x
                  v: real = x[n]
                  q: int = div n, k
                  y: real[] = new real[](n)
                  y[q] = v
                  return 1.0
                }
                """);
    }

    @Test
    void derivativesThatNobodyNeedsGoEvenIfTheyMayFail() {
        turns(pass, """
                func f(x: real[], n: int) {
                  # reverse
                  k: int = length x
                  v: real = x[n]
                  q: int = div n, k
                  y: real[] = new real[](n)
                  y[q] = v
                  return 1.0
                }
                """, """
                func f(x: real[], n: int) {
                  return 1.0
                }
                """);
    }

    @Test
    void carriedVariablesThatOnlyFeedThemselvesGo() {
        turns(pass, """
                func f(x: real, n: int) {
                  r: real, s: real = for i in 0..n with a = x, b = x {
                    c: real = sin a
                    d: real = add b, a
                    yield c, d
                  }
                  return r
                }
                """, """
                func f(x: real, n: int) {
                  r: real = for i in 0..n with a = x {
                    c: real = sin a
                    yield c
                  }
                  return r
                }
                """);
    }

    @Test
    void aVariableThatFeedsANeededOneStays() {
        keeps(pass, """
                func f(x: real, n: int) {
                  r: real, s: real = for i in 0..n with a = x, b = x {
                    c: real = sin b
                    d: real = add b, 1.0
                    yield c, d
                  }
                  return r
                }
                """);
    }

    @Test
    void resultsOfBranchesThatNobodyNeedsGo() {
        turns(pass, """
                func f(x: real, c: bool) {
                  r: real, s: real = if c {
                    a: real = sin x
                    b: real = exp x
                    yield a, b
                  } else {
                    yield x, 1.0
                  }
                  return s
                }
                """, """
                func f(x: real, c: bool) {
                  s: real = if c {
                    b: real = exp x
                    yield b
                  } else {
                    yield 1.0
                  }
                  return s
                }
                """);
    }

    @Test
    void branchesAndCountedLoopsThatDoNothingGo() {
        turns(pass, """
                func f(x: real, n: int, c: bool) {
                  s: real = for i in 0..n with a = x {
                    r: real = if c {
                      yield x
                    } else {
                      yield a
                    }
                    yield r
                  }
                  return x
                }
                """, """
                func f(x: real, n: int, c: bool) {
                  return x
                }
                """);
    }

    @Test
    void aLoopThatMayNeverEndStays() {
        turns(pass, """
                func f(x: real) {
                  r: real, s: real = while with a = x, b = x test {
                    t: bool = lt a, 9.0
                    yield t
                  } do {
                    c: real = sin a
                    d: real = sin b
                    yield c, d
                  }
                  return x
                }
                """, """
                func f(x: real) {
                  r: real = while with a = x test {
                    t: bool = lt a, 9.0
                    yield t
                  } do {
                    c: real = sin a
                    yield c
                  }
                  return x
                }
                """);
    }

    @Test
    void aTapeThatIsNeverPoppedGoesWithAllItsPushes() {
        turns(pass, """
                func f(x: real, n: int) {
                  # forward
                  t: tape<real> = new tape<real>
                  # primal
                  r: real = for i in 0..n with a = x {
                    c: real = sin a
                    # forward
                    push t, a
                    # primal
                    yield c
                  }
                  # reverse
                  for j down 0..n {
                    p: real = pop t
                  }
                  return r
                }
                """, """
                func f(x: real, n: int) {
                  r: real = for i in 0..n with a = x {
                    c: real = sin a
                    yield c
                  }
                  return r
                }
                """);
    }

    @Test
    void ofATapeThatIsNeededEveryPopStays() {
        keeps(pass, """
                func f(x: real, n: int) {
                  # forward
                  t: tape<real> = new tape<real>
                  push t, x
                  push t, 1.0
                  # reverse
                  p: real = pop t
                  q: real = pop t
                  return q
                }
                """);
    }

    @Test
    void shadowsThatAreWrittenAndNeverReadGo() {
        turns(pass, """
                func f(x: real[], y: real[], yBar: real[]) {
                  # forward
                  a: real[] = zeros like x
                  b: real[] = zeros like x
                  # reverse
                  a[0] += 1.0
                  v: real = a[0]
                  b[0] += v
                  yBar[0] += v
                  w: real = b[0]
                  b[1] += w
                  return 1.0
                }
                """, """
                func f(x: real[], y: real[], yBar: real[]) {
                  a: real[] = zeros like x
                  a[0] += 1.0
                  v: real = a[0]
                  yBar[0] += v
                  return 1.0
                }
                """);
    }

    @Test
    void whatIsWrittenThroughAnotherNameIsRead() {
        keeps(pass, """
                func f(x: real[], c: bool) {
                  # forward
                  a: real[] = zeros like x
                  b: real[] = zeros like x
                  r: real[] = if c {
                    yield a
                  } else {
                    yield b
                  }
                  # reverse
                  r[0] = 1.0
                  v: real = a[0]
                  return v
                }
                """);
    }

    @Test
    void rowsBelongToTheirArray() {
        keeps(pass, """
                func f(x: real[][]) {
                  # forward
                  a: real[][] = zeros like x
                  row: real[] = a[0]
                  # reverse
                  row[1] = 1.0
                  again: real[] = a[0]
                  v: real = again[1]
                  return v
                }
                """);
    }

    @Test
    void whatIsThrownPrintedOrCalledStays() {
        keeps(pass, """
                func f(x: real, e: Exception, c: bool) {
                  if c {
                    throw e
                  }
                  do `print({0});`(x)
                  # reverse
                  xBar: real = call g(x)
                  return x
                }

                func g(x: real) {
                  return x
                }
                """);
    }

    @Test
    void anAttemptStaysForWhatMayFailInIt() {
        turns(pass, """
                func f(x: real[], n: int) {
                  caught: Throwable, v: real, w: real = attempt {
                    a: real = x[n]
                    b: real = sin a
                    yield a, b
                  }
                  return v
                }
                """, """
                func f(x: real[], n: int) {
                  caught: Throwable, v: real = attempt {
                    a: real = x[n]
                    yield a
                  }
                  return v
                }
                """);
    }

    @Test
    void threeThousandStatementsTakeNoTime() {
        StringBuilder text = new StringBuilder("func f(v0: real) {\n");
        for (int i = 1; i <= 3000; i++) {
            text.append("v" + i + ": real = sin v" + (i - 1) + "\n");
        }
        Program program = IrText.program(text + "return v3000\n}\n");
        long begin = System.nanoTime();
        Program after = pass.apply(program);
        assertThat(System.nanoTime() - begin).isLessThan(1_000_000_000L);
        assertThat(after).isEqualTo(program);
    }
}
