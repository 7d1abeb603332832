package dev.fluxion.processor.pass;

import static dev.fluxion.processor.pass.Goldens.keeps;
import static dev.fluxion.processor.pass.Goldens.turns;

import org.junit.jupiter.api.Test;

final class TidyTest {
    private final Tidy pass = new Tidy();

    @Test
    void theUsersOwnExpressionsKeepTheirShape() {
        keeps(pass, """
                func f(x: real) {
                  a: real = mul x, 1.0
                  b: real = sin a
                  c: real = sin a
                  d: real = c
                  return d
                }
                """);
    }

    @Test
    void whatTransformsWroteIsSimplifiedAndSharesTheUsersValues() {
        turns(pass, """
                func f(x: real) {
                  s: real = sin x
                  # reverse
                  a: real = mul x, 1.0
                  b: real = sin a
                  c: real = mul b, a
                  d: real = mul b, x
                  e: real = add c, d
                  return e
                }
                """, """
                func f(x: real) {
                  s: real = sin x
                  c: real = mul s, x
                  e: real = mul 2.0, c
                  return e
                }
                """);
    }

    @Test
    void aValueAtHandOutsideIsAtHandInside() {
        turns(pass, """
                func f(x: real, c: bool) {
                  s: real = sin x
                  # reverse
                  r: real = if c {
                    a: real = sin x
                    b: real = exp a
                    yield b
                  } else {
                    d: real = exp s
                    yield d
                  }
                  return r
                }
                """, """
                func f(x: real, c: bool) {
                  s: real = sin x
                  r: real = if c {
                    b: real = exp s
                    yield b
                  } else {
                    d: real = exp s
                    yield d
                  }
                  return r
                }
                """);
    }

    @Test
    void whatWasLoadedIsNotLoadedAgainUntilItMayHaveBeenWritten() {
        turns(pass, """
                func f(x: real[], y: real[], yBar: real[]) {
                  a: real = x[0]
                  # reverse
                  yBar[0] += a
                  b: real = x[0]
                  yBar[1] += b
                  # primal
                  y[0] = 1.0
                  # reverse
                  c: real = x[0]
                  yBar[2] += c
                }
                """, """
                func f(x: real[], y: real[], yBar: real[]) {
                  a: real = x[0]
                  yBar[0] += a
                  yBar[1] += a
                  y[0] = 1.0
                  c: real = x[0]
                  yBar[2] += c
                }
                """);
    }

    @Test
    void whatALoopWritesIsLoadedAgainInIt() {
        keeps(pass, """
                func f(x: real[]) {
                  a: real = x[0]
                  # reverse
                  for i in 0..9 {
                    b: real = x[0]
                    c: real = add b, a
                    x[i] = c
                  }
                  d: real = x[0]
                  return d
                }
                """);
    }

    @Test
    void afterACallItIsKnownWhatItCannotHaveWritten() {
        turns(pass, """
                func f(x: real[], y: real[]) {
                  a: real = x[0]
                  b: real = call get(x)
                  # reverse
                  c: real = x[0]
                  # primal
                  call set(y)
                  # reverse
                  d: real = x[0]
                  return a, b, c, d
                }

                func get(x: real[]) {
                  v: real = x[0]
                  return v
                }

                func set(x: real[]) {
                  x[0] = 1.0
                }
                """, """
                func f(x: real[], y: real[]) {
                  a: real = x[0]
                  b: real = call get(x)
                  call set(y)
                  d: real = x[0]
                  return a, b, a, d
                }

                func get(x: real[]) {
                  v: real = x[0]
                  return v
                }

                func set(x: real[]) {
                  x[0] = 1.0
                }
                """);
    }

    @Test
    void resultsThatAreTheSameEitherWayNeedNoBranch() {
        turns(pass, """
                func f(x: real, c: bool) {
                  # reverse
                  r: real, s: real = if c {
                    a: real = mul x, 1.0
                    b: real = sin x
                    yield a, b
                  } else {
                    yield x, x
                  }
                  t: real = add r, s
                  return t
                }
                """, """
                func f(x: real, c: bool) {
                  s: real = if c {
                    b: real = sin x
                    yield b
                  } else {
                    yield x
                  }
                  t: real = add x, s
                  return t
                }
                """);
    }

    @Test
    void aBranchThatOnlySaysWhichWayIsItsCondition() {
        turns(pass, """
                func f(x: real, c: bool) {
                  # forward
                  taken: bool = if c {
                    yield true
                  } else {
                    yield false
                  }
                  r: real = if taken {
                    yield x
                  } else {
                    yield 0.0
                  }
                  return r
                }
                """, """
                func f(x: real, c: bool) {
                  r: real = if c {
                    yield x
                  } else {
                    yield 0.0
                  }
                  return r
                }
                """);
    }

    @Test
    void aBranchThatIsAlwaysTakenIsNone() {
        turns(pass, """
                func f(x: real) {
                  # reverse
                  r: real = if true {
                    a: real = sin x
                    yield a
                  } else {
                    yield 0.0
                  }
                  s: real = exp r
                  return s
                }
                """, """
                func f(x: real) {
                  a: real = sin x
                  s: real = exp a
                  return s
                }
                """);
    }

    @Test
    void aCarriedVariableThatNeverChangesIsItsStart() {
        turns(pass, """
                func f(x: real, n: int, m: int) {
                  # reverse
                  r: real, s: real = for i down 0..n with rBar = 1.0, sBar = 0.0 {
                    t: real, u: real = for j down 0..m with tBar = rBar, uBar = sBar {
                      v: real = mul tBar, x
                      w: real = add uBar, v
                      yield tBar, w
                    }
                    yield t, u
                  }
                  y: real = add r, s
                  return y
                }
                """, """
                func f(x: real, n: int, m: int) {
                  r: real, s: real = for i down 0..n with rBar = 1.0, sBar = 0.0 {
                    t: real, u: real = for j down 0..m with tBar = 1.0, uBar = sBar {
                      w: real = add uBar, x
                      yield 1.0, w
                    }
                    yield 1.0, u
                  }
                  y: real = add 1.0, s
                  return y
                }
                """);
    }

    @Test
    void twoShadowsInACalleeMayBeTheSame() {
        keeps(pass, """
                func f(xBar: real[], yBar: real[]) {
                  # reverse
                  a: real = yBar[0]
                  yBar[1] += a
                  # primal
                  call g(xBar)
                  # reverse
                  b: real = yBar[0]
                  yBar[2] += b
                }

                func g(x: real[]) {
                  x[0] = 1.0
                }
                """);
    }

    @Test
    void whatWasStoredIsNotLoaded() {
        turns(pass, """
                func f(x: real[], i: int, u: real) {
                  x[i] = u
                  v: real = x[i]
                  return v
                }
                """, """
                func f(x: real[], i: int, u: real) {
                  x[i] = u
                  return u
                }
                """);
    }

    @Test
    void anotherElementThatIsStoredMayBeTheSame() {
        keeps(pass, """
                func f(x: real[], y: real[], i: int, u: real) {
                  x[i] = u
                  y[i] = 0.0
                  v: real = x[i]
                  return v
                }
                """);
    }

    @Test
    void rowsStayWhereTheyAreWhenTheirNumbersChange() {
        turns(pass, """
                func f(x: real[][], i: int, u: real) {
                  # reverse
                  r: real[] = x[i]
                  r[0] += u
                  s: real[] = x[i]
                  s[1] += u
                }
                """, """
                func f(x: real[][], i: int, u: real) {
                  r: real[] = x[i]
                  r[0] += u
                  r[1] += u
                }
                """);
    }
}
