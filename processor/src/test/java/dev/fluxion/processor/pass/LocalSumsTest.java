package dev.fluxion.processor.pass;

import static dev.fluxion.processor.pass.Goldens.keeps;
import static dev.fluxion.processor.pass.Goldens.turns;

import org.junit.jupiter.api.Test;

final class LocalSumsTest {
    private final LocalSums pass = new LocalSums();

    @Test
    void whatALoopAddsToOneElementIsSummedUpInALocal() {
        turns(pass, """
                func f(xBar: real[], s: int, n: int, u: real) {
                  # reverse
                  for i down 0..n {
                    v: real = mul u, 2.0
                    xBar[s] += v
                  }
                }
                """, """
                func f(xBar: real[], s: int, n: int, u: real) {
                  v.2: real = for i down 0..n with v = 0.0 {
                    v.3: real = mul u, 2.0
                    v.4: real = add v, v.3
                    yield v.4
                  }
                  test: bool = lt 0, n
                  if test {
                    xBar[s] += v.2
                  }
                }
                """);
    }

    @Test
    void aLoopThatIsAlwaysEnteredNeedsNoTest() {
        turns(pass, """
                func f(xBar: real[], u: real) {
                  # reverse
                  for i down 0..3 {
                    xBar[0] += u
                  }
                }
                """, """
                func f(xBar: real[], u: real) {
                  u.3: real = for i down 0..3 with u.2 = 0.0 {
                    u.4: real = add u.2, u
                    yield u.4
                  }
                  xBar[0] += u.3
                }
                """);
    }

    @Test
    void anElementThatTheLoopLooksAtStaysInMemory() {
        keeps(pass, """
                func f(xBar: real[], s: int, n: int) {
                  # reverse
                  for i down 0..n {
                    v: real = xBar[i]
                    xBar[s] += v
                  }
                }
                """);
    }

    @Test
    void anElementThatChangesStaysInMemory() {
        keeps(pass, """
                func f(xBar: real[], n: int, u: real) {
                  # reverse
                  for i down 0..n {
                    xBar[i] += u
                  }
                }
                """);
    }
}
