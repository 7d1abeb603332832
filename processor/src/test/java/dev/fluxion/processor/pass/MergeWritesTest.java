package dev.fluxion.processor.pass;

import static dev.fluxion.processor.pass.Goldens.keeps;
import static dev.fluxion.processor.pass.Goldens.turns;

import org.junit.jupiter.api.Test;

final class MergeWritesTest {
    private final MergeWrites pass = new MergeWrites();

    @Test
    void whatIsAddedTwiceIsAddedOnce() {
        turns(pass, """
                func f(xBar: real[], i: int, j: int, u: real, v: real) {
                  # reverse
                  xBar[i] += u
                  xBar[j] += v
                  xBar[i] += v
                }
                """, """
                func f(xBar: real[], i: int, j: int, u: real, v: real) {
                  xBar[j] += v
                  v.2: real = add u, v
                  xBar[i] += v.2
                }
                """);
    }

    @Test
    void anElementThatIsCarriedOnIsOnlyLoaded() {
        turns(pass, """
                func f(xBar: real[], yBar: real[], i: int) {
                  # reverse
                  b: real = xBar[i]
                  xBar[i] = 0.0
                  c: real = mul b, 2.0
                  xBar[i] += b
                  return c
                }
                """, """
                func f(xBar: real[], yBar: real[], i: int) {
                  b: real = xBar[i]
                  c: real = mul b, 2.0
                  return c
                }
                """);
    }

    @Test
    void whatIsSetToZeroAndAddedToIsSet() {
        turns(pass, """
                func f(xBar: real[], i: int) {
                  # reverse
                  b: real = xBar[i]
                  xBar[i] = 0.0
                  c: real = mul b, 2.0
                  xBar[i] += c
                }
                """, """
                func f(xBar: real[], i: int) {
                  b: real = xBar[i]
                  c: real = mul b, 2.0
                  xBar[i] = c
                }
                """);
    }

    @Test
    void whatIsAddedBeforeTheElementIsTakenOverIsNotWritten() {
        turns(pass, """
                func f(xBar: real[], i: int, u: real) {
                  # reverse
                  xBar[i] += u
                  b: real = xBar[i]
                  xBar[i] = 0.0
                  return b
                }
                """, """
                func f(xBar: real[], i: int, u: real) {
                  b: real = xBar[i]
                  b.2: real = add b, u
                  xBar[i] = 0.0
                  return b.2
                }
                """);
    }

    @Test
    void anElementThatMayBeTheSameIsInTheWay() {
        keeps(pass, """
                func f(xBar: real[], i: int, j: int, u: real) {
                  # reverse
                  xBar[i] += u
                  b: real = xBar[j]
                  xBar[i] += b
                }
                """);
    }

    @Test
    void theUsersOwnWritesStay() {
        keeps(pass, """
                func f(x: real[], i: int, u: real) {
                  # primal
                  x[i] += u
                  x[i] += u
                }
                """);
    }
}
