package dev.fluxion.processor.pass;

import static dev.fluxion.processor.pass.Goldens.keeps;
import static dev.fluxion.processor.pass.Goldens.turns;

import org.junit.jupiter.api.Test;

final class InductionsTest {
    private final Inductions pass = new Inductions();

    @Test
    void aCounterBesideTheLoopsOwnIsComputedFromIt() {
        turns(pass, """
                func f(x: real[], p: int, m: int, n: int) {
                  s: real, q: int = for i in m..n with s = 0.0, q = p {
                    v: real = x[q]
                    t: real = add s, v
                    next: int = add q, 1
                    yield t, next
                  }
                  return s, q
                }
                """, """
                func f(x: real[], p: int, m: int, n: int) {
                  s.2: real = for i in m..n with s = 0.0 {
                    k: int = sub i, m
                    k.2: int = add p, k
                    v: real = x[k.2]
                    t: real = add s, v
                    next: int = add k.2, 1
                    yield t
                  }
                  end: int = max n, m
                  k.3: int = sub end, m
                  q: int = add p, k.3
                  return s.2, q
                }
                """);
    }

    @Test
    void aCounterThatSometimesStaysIsCarried() {
        keeps(pass, """
                func f(c: bool, n: int) {
                  q.2: int = for i in 0..n with q = 0 {
                    r: int = if c {
                      next: int = add q, 1
                      yield next
                    } else {
                      yield q
                    }
                    yield r
                  }
                  return q.2
                }
                """);
    }
}
