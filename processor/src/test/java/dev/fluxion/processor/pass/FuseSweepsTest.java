package dev.fluxion.processor.pass;

import static dev.fluxion.processor.pass.Goldens.keeps;
import static dev.fluxion.processor.pass.Goldens.turns;

import org.junit.jupiter.api.Test;

final class FuseSweepsTest {
    private final FuseSweeps pass = new FuseSweeps();

    @Test
    void aLoopAndItsReverseBecomeOneIfOnlySumsGoThrough() {
        turns(pass, """
                func f(x: real[], t: real, xBar: real[]) {
                  # forward
                  dTape: tape<real> = new tape<real>
                  # primal
                  n: int = length x
                  s: real = for i in 0..n with a = 0.0 {
                    v: real = x[i]
                    d: real = sub v, t
                    e: real = exp d
                    b: real = add a, e
                    # forward
                    push dTape, e
                    # primal
                    yield b
                  }
                  # reverse
                  tBar: real = for i.2 down 0..n with sum = 0.0 {
                    e.2: real = pop dTape
                    xBar[i.2] += e.2
                    next: real = sub sum, e.2
                    yield next
                  }
                  return s, tBar
                }
                """, """
                func f(x: real[], t: real, xBar: real[]) {
                  dTape: tape<real> = new tape<real>
                  n: int = length x
                  s: real, tBar: real = for i in 0..n with a = 0.0, sum = 0.0 {
                    v: real = x[i]
                    d: real = sub v, t
                    e: real = exp d
                    b: real = add a, e
                    push dTape, e
                    e.2: real = pop dTape
                    xBar[i] += e.2
                    next: real = sub sum, e.2
                    yield b, next
                  }
                  return s, tBar
                }
                """);
    }

    @Test
    void whatIsKnownBeforehandIsComputedBeforehand() {
        turns(pass, """
                func f(x: real[], xBar: real[], sBar: real) {
                  n: int = length x
                  s: real = for i in 0..n with a = 0.0 {
                    v: real = x[i]
                    b: real = add a, v
                    yield b
                  }
                  m: real = toReal n
                  mean: real = div s, m
                  # reverse
                  q: real = div sBar, m
                  p: real = mul mean, sBar
                  r: real = for i.2 down 0..n with sum = p {
                    xBar[i.2] += q
                    next: real = add q, sum
                    yield next
                  }
                  return mean, r
                }
                """, """
                func f(x: real[], xBar: real[], sBar: real) {
                  n: int = length x
                  m: real = toReal n
                  q: real = div sBar, m
                  s: real, r: real = for i in 0..n with a = 0.0, sum = 0.0 {
                    v: real = x[i]
                    b: real = add a, v
                    xBar[i] += q
                    next: real = add q, sum
                    yield b, next
                  }
                  mean: real = div s, m
                  p: real = mul mean, sBar
                  r.2: real = add p, r
                  return mean, r.2
                }
                """);
    }

    @Test
    void sumsMayGoThroughBranchesAndInnerLoops() {
        turns(pass, """
                func f(x: real[], c: bool) {
                  for i in 0..9 {
                    v: real = x[i]
                  }
                  # reverse
                  r: real = for i.2 down 0..9 with sum = 0.0 {
                    s: real = if c {
                      a: real = add sum, 1.0
                      yield a
                    } else {
                      yield sum
                    }
                    t: real = for j in 0..9 with inner = s {
                      b: real = sub inner, 2.0
                      yield b
                    }
                    yield t
                  }
                  return r
                }
                """, """
                func f(x: real[], c: bool) {
                  r: real = for i in 0..9 with sum = 0.0 {
                    v: real = x[i]
                    s: real = if c {
                      a: real = add sum, 1.0
                      yield a
                    } else {
                      yield sum
                    }
                    t: real = for j in 0..9 with inner = s {
                      b: real = sub inner, 2.0
                      yield b
                    }
                    yield t
                  }
                  return r
                }
                """);
    }

    @Test
    void lengthsOfArraysAreAskedForAgain() {
        turns(pass, """
                func f(x: real[], xBar: real[]) {
                  for i in 0..9 {
                    v: real = x[i]
                  }
                  n: int = length x
                  # reverse
                  for i.2 down 0..9 {
                    for j in 0..n {
                      xBar[j] += 1.0
                    }
                  }
                }
                """, """
                func f(x: real[], xBar: real[]) {
                  for i in 0..9 {
                    v: real = x[i]
                    n: int = length x
                    for j in 0..n {
                      xBar[j] += 1.0
                    }
                  }
                  n.2: int = length x
                }
                """);
    }

    @Test
    void aBranchAndItsReverseBecomeOne() {
        turns(pass, """
                func f(x: real, c: bool) {
                  r: real, s: real = if c {
                    e: real = exp x
                    yield e, e
                  } else {
                    yield x, 0.0
                  }
                  y: real = sin r
                  # reverse
                  k: real = mul 2.0, x
                  xBar: real = if c {
                    p: real = mul s, k
                    yield p
                  } else {
                    yield 1.0
                  }
                  return y, xBar
                }
                """, """
                func f(x: real, c: bool) {
                  k: real = mul 2.0, x
                  r: real, s: real, xBar: real = if c {
                    e: real = exp x
                    p: real = mul e, k
                    yield e, e, p
                  } else {
                    yield x, 0.0, 1.0
                  }
                  y: real = sin r
                  return y, xBar
                }
                """);
    }

    @Test
    void afterABranchThatThrowsThereIsNoReverse() {
        turns(pass, """
                func f(x: real, c: bool, e: Exception) {
                  r: real = if c {
                    throw e
                    yield 0.0
                  } else {
                    yield x
                  }
                  # reverse
                  xBar: real = if c {
                    yield 0.0
                  } else {
                    yield x
                  }
                  return r, xBar
                }
                """, """
                func f(x: real, c: bool, e: Exception) {
                  r: real, xBar: real = if c {
                    throw e
                  } else {
                    yield x, x
                  }
                  return r, xBar
                }
                """);
    }

    @Test
    void aBranchThatNeedsWhatCameInBetweenStays() {
        keeps(pass, """
                func f(x: real, c: bool) {
                  r: real = if c {
                    yield x
                  } else {
                    yield 1.0
                  }
                  y: real = sin r
                  # reverse
                  xBar: real = if c {
                    yield y
                  } else {
                    yield 1.0
                  }
                  return xBar
                }
                """);
    }

    @Test
    void aRecurrenceStays() {
        keeps(pass, """
                func f(x: real) {
                  # forward
                  tape: tape<real> = new tape<real>
                  # primal
                  s: real = for i in 0..9 with a = x {
                    # forward
                    push tape, a
                    # primal
                    b: real = sin a
                    yield b
                  }
                  # reverse
                  xBar: real = for i.2 down 0..9 with bar = 1.0 {
                    a.2: real = pop tape
                    c: real = cos a.2
                    d: real = mul bar, c
                    yield d
                  }
                  return s, xBar
                }
                """);
    }

    @Test
    void anAdjointThatIsKnownOnlyAfterTheLoopComesAfterTheLoop() {
        keeps(pass, """
                func f(x: real[], xBar: real[]) {
                  s: real = for i in 0..9 with a = 0.0 {
                    v: real = x[i]
                    b: real = add a, v
                    yield b
                  }
                  y: real = exp s
                  # reverse
                  for i.2 down 0..9 {
                    xBar[i.2] += y
                  }
                  return y
                }
                """);
    }

    @Test
    void adjointsThatAreMovedFromPlaceToPlaceKeepTheirOrder() {
        keeps(pass, """
                func f(y: real[], yBar: real[]) {
                  for i in 1..9 {
                    k: int = sub i, 1
                    v: real = y[k]
                    y[i] = v
                  }
                  # reverse
                  for i.2 down 1..9 {
                    k.2: int = sub i.2, 1
                    bar: real = yBar[i.2]
                    yBar[i.2] = 0.0
                    yBar[k.2] += bar
                  }
                }
                """);
    }

    @Test
    void whatIsReadInBetweenIsNotWrittenBefore() {
        keeps(pass, """
                func f(x: real[], xBar: real[]) {
                  for i in 0..9 {
                    v: real = x[i]
                  }
                  # reverse
                  w: real = xBar[0]
                  xBar[1] += w
                  for i.2 down 0..9 {
                    xBar[i.2] += 1.0
                  }
                }
                """);
    }

    @Test
    void aSumThatIsAlsoUsedOtherwiseKeepsItsOrder() {
        keeps(pass, """
                func f(x: real[], xBar: real[]) {
                  for i in 0..9 {
                    v: real = x[i]
                  }
                  # reverse
                  r: real = for i.2 down 0..9 with sum = 0.0 {
                    xBar[i.2] += sum
                    next: real = add sum, 1.0
                    yield next
                  }
                  return r
                }
                """);
    }

    @Test
    void arraysMadeAndForgottenInOneIterationDoNotHinder() {
        turns(pass, """
                func f(x: real[], xBar: real[]) {
                  # forward
                  tape: tape<real[]> = new tape<real[]>
                  # primal
                  for i in 0..9 {
                    w: real[] = new real[](3)
                    v: real = x[i]
                    w[0] = v
                    # forward
                    wBar: real[] = new real[](3)
                    push tape, wBar
                    # primal
                  }
                  # reverse
                  for i.2 down 0..9 {
                    bars: real[] = pop tape
                    bars[0] += 1.0
                    bar: real = bars[0]
                    bars[0] = 0.0
                    xBar[i.2] += bar
                  }
                }
                """, """
                func f(x: real[], xBar: real[]) {
                  tape: tape<real[]> = new tape<real[]>
                  for i in 0..9 {
                    w: real[] = new real[](3)
                    v: real = x[i]
                    w[0] = v
                    wBar: real[] = new real[](3)
                    push tape, wBar
                    bars: real[] = pop tape
                    bars[0] += 1.0
                    bar: real = bars[0]
                    bars[0] = 0.0
                    xBar[i] += bar
                  }
                }
                """);
    }

    @Test
    void callsThatSeeOnlyNumbersDoNotHinder() {
        turns(pass, """
                func f(x: real[], xBar: real[]) {
                  # forward
                  tape: tape<GTrace> = new tape<GTrace>
                  for i in 0..9 {
                    # primal
                    v: real = x[i]
                    # forward
                    y: real, trace: GTrace = call gForward(v)
                    push tape, trace
                  }
                  # reverse
                  for i.2 down 0..9 {
                    trace.2: GTrace = pop tape
                    bar: real = call gReverse(trace.2, 1.0)
                    xBar[i.2] += bar
                  }
                }

                func gForward(v: real) {
                  t: GTrace = pack GTrace(v)
                  return v, t
                }

                func gReverse(t: GTrace, bar: real) {
                  v: real = unpack t
                  w: real = mul v, bar
                  return w
                }
                """, """
                func f(x: real[], xBar: real[]) {
                  tape: tape<GTrace> = new tape<GTrace>
                  for i in 0..9 {
                    v: real = x[i]
                    y: real, trace: GTrace = call gForward(v)
                    push tape, trace
                    trace.2: GTrace = pop tape
                    bar: real = call gReverse(trace.2, 1.0)
                    xBar[i] += bar
                  }
                }

                func gForward(v: real) {
                  t: GTrace = pack GTrace(v)
                  return v, t
                }

                func gReverse(t: GTrace, bar: real) {
                  v: real = unpack t
                  w: real = mul v, bar
                  return w
                }
                """);
    }
}
