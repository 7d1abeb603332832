package dev.fluxion.processor.pass;

import static dev.fluxion.processor.pass.Goldens.keeps;
import static dev.fluxion.processor.pass.Goldens.turns;

import org.junit.jupiter.api.Test;

final class ExactTapesTest {
    private final ExactTapes pass = new ExactTapes();

    @Test
    void aTapeOfACountedLoopBecomesAnArrayAtTheLoopsIndex() {
        turns(pass, """
                func f(v: real, n: int) {
                  # forward
                  vTape: tape<real> = new tape<real>
                  # primal
                  w: real = for i in 0..n with a = v {
                    # forward
                    push vTape, a
                    # primal
                    b: real = sin a
                    yield b
                  }
                  # reverse
                  vBar: real = for i down 0..n with wBar = 1.0 {
                    a: real = pop vTape
                    c: real = cos a
                    d: real = mul wBar, c
                    yield d
                  }
                  return w, vBar
                }
                """, """
                func f(v: real, n: int) {
                  n.2: int = max n, 0
                  vTape: real[] = new real[](n.2)
                  w: real = for i in 0..n with a = v {
                    vTape[i] = a
                    b: real = sin a
                    yield b
                  }
                  vBar: real = for i.2 down 0..n with wBar = 1.0 {
                    a.2: real = vTape[i.2]
                    c: real = cos a.2
                    d: real = mul wBar, c
                    yield d
                  }
                  return w, vBar
                }
                """);
    }

    @Test
    void anArraysLengthIsNeverNegative() {
        turns(pass, """
                func f(x: real[]) {
                  n: int = length x
                  # forward
                  t: tape<real> = new tape<real>
                  for i in 0..n {
                    push t, 1.0
                  }
                  # reverse
                  for i down 0..n {
                    a: real = pop t
                    x[i] = a
                  }
                }
                """, """
                func f(x: real[]) {
                  n: int = length x
                  t: real[] = new real[](n)
                  for i in 0..n {
                    t[i] = 1.0
                  }
                  for i.2 down 0..n {
                    a: real = t[i.2]
                    x[i.2] = a
                  }
                }
                """);
    }

    @Test
    void positionsCountFromTheFirstNumber() {
        turns(pass, """
                func f(x: real[], m: int, n: int) {
                  # forward
                  t: tape<real> = new tape<real>
                  for i in m..n {
                    push t, 1.0
                  }
                  # reverse
                  for i down m..n {
                    a: real = pop t
                    x[i] = a
                  }
                }
                """, """
                func f(x: real[], m: int, n: int) {
                  n.2: int = sub n, m
                  n.3: int = max n.2, 0
                  t: real[] = new real[](n.3)
                  for i in m..n {
                    k: int = sub i, m
                    t[k] = 1.0
                  }
                  for i.2 down m..n {
                    k.2: int = sub i.2, m
                    a: real = t[k.2]
                    x[i.2] = a
                  }
                }
                """);
    }

    @Test
    void inABranchOfTheLoopItIsAtTheSameIndex() {
        turns(pass, """
                func f(x: real[], c: bool) {
                  # forward
                  t: tape<real> = new tape<real>
                  for i in 0..9 {
                    if c {
                      push t, 1.0
                    }
                  }
                  # reverse
                  for i down 0..9 {
                    if c {
                      a: real = pop t
                      x[i] = a
                    }
                  }
                }
                """, """
                func f(x: real[], c: bool) {
                  t: real[] = new real[](9)
                  for i in 0..9 {
                    if c {
                      t[i] = 1.0
                    }
                  }
                  for i.2 down 0..9 {
                    if c {
                      a: real = t[i.2]
                      x[i.2] = a
                    }
                  }
                }
                """);
    }

    @Test
    void loopsInLoopsGetRowsHoistedBeforeTheInnerLoop() {
        turns(pass, """
                func f(x: real[], n: int, m: int) {
                  # forward
                  t: tape<real> = new tape<real>
                  for i in 0..n {
                    for j in 0..m {
                      push t, 1.0
                    }
                  }
                  # reverse
                  for i down 0..n {
                    for j down 0..m {
                      a: real = pop t
                      x[j] = a
                    }
                  }
                }
                """, """
                func f(x: real[], n: int, m: int) {
                  n.2: int = max n, 0
                  n.3: int = max m, 0
                  t: real[][] = new real[][](n.2, n.3)
                  for i in 0..n {
                    tRow: real[] = t[i]
                    for j in 0..m {
                      tRow[j] = 1.0
                    }
                  }
                  for i.2 down 0..n {
                    tRow.2: real[] = t[i.2]
                    for j.2 down 0..m {
                      a: real = tRow.2[j.2]
                      x[j.2] = a
                    }
                  }
                }
                """);
    }

    @Test
    void rowsOfDifferentLengthsAreMadeOneByOne() {
        turns(pass, """
                func f(x: real[], n: int) {
                  # forward
                  t: tape<real> = new tape<real>
                  for i in 0..n {
                    for j in 0..i {
                      push t, 1.0
                    }
                  }
                  # reverse
                  for i down 0..n {
                    for j down 0..i {
                      a: real = pop t
                      x[j] = a
                    }
                  }
                }
                """, """
                func f(x: real[], n: int) {
                  n.2: int = max n, 0
                  t: real[][] = new real[][](n.2)
                  for i in 0..n {
                    n.3: int = max i, 0
                    tRow: real[] = new real[](n.3)
                    t[i] = tRow
                    for j in 0..i {
                      tRow[j] = 1.0
                    }
                  }
                  for i.2 down 0..n {
                    tRow.2: real[] = t[i.2]
                    for j.2 down 0..i.2 {
                      a: real = tRow.2[j.2]
                      x[j.2] = a
                    }
                  }
                }
                """);
    }

    @Test
    void inALoopThatIsNotCountedTheTapeHoldsRows() {
        turns(pass, """
                func f(x: real[], n: int) {
                  # forward
                  t: tape<real> = new tape<real>
                  count: int = while with k = 0 test {
                    c: bool = lt k, n
                    yield c
                  } do {
                    for j in 0..n {
                      push t, 1.0
                    }
                    next: int = add k, 1
                    yield next
                  }
                  # reverse
                  for k down 0..count {
                    for j down 0..n {
                      a: real = pop t
                      x[j] = a
                    }
                  }
                }
                """, """
                func f(x: real[], n: int) {
                  t: tape<real[]> = new tape<real[]>
                  count: int = while with k = 0 test {
                    c: bool = lt k, n
                    yield c
                  } do {
                    n.2: int = max n, 0
                    tRow: real[] = new real[](n.2)
                    push t, tRow
                    for j in 0..n {
                      tRow[j] = 1.0
                    }
                    next: int = add k, 1
                    yield next
                  }
                  for k.2 down 0..count {
                    tRow.2: real[] = pop t
                    for j.2 down 0..n {
                      a: real = tRow.2[j.2]
                      x[j.2] = a
                    }
                  }
                }
                """);
    }

    @Test
    void whatIsNotInALoopNeedsNoTape() {
        turns(new DirectValues(), """
                func f(x: real, c: bool) {
                  # forward
                  t: tape<real> = new tape<real>
                  y: real = if c {
                    s: real = sin x
                    push t, s
                    yield s
                  } else {
                    yield x
                  }
                  # reverse
                  z: real = if c {
                    p: real = pop t
                    q: real = mul p, x
                    yield q
                  } else {
                    yield 1.0
                  }
                  return y, z
                }
                """, """
                func f(x: real, c: bool) {
                  y: real, p: real = if c {
                    s: real = sin x
                    yield s, s
                  } else {
                    yield x, 0.0
                  }
                  z: real = if c {
                    q: real = mul p, x
                    yield q
                  } else {
                    yield 1.0
                  }
                  return y, z
                }
                """);
    }

    @Test
    void anArrayMadeInABranchIsLedOutOfIt() {
        turns(pass, """
                func f(x: real[], c: bool, n: int) {
                  # forward
                  t: tape<real> = new tape<real>
                  if c {
                    for i in 0..n {
                      push t, 1.0
                    }
                  }
                  # reverse
                  if c {
                    for i down 0..n {
                      a: real = pop t
                      x[i] = a
                    }
                  }
                }
                """, """
                func f(x: real[], c: bool, n: int) {
                  t: real[] = if c {
                    n.2: int = max n, 0
                    t.2: real[] = new real[](n.2)
                    for i in 0..n {
                      t.2[i] = 1.0
                    }
                    yield t.2
                  } else {
                    yield null
                  }
                  if c {
                    for i.2 down 0..n {
                      a: real = t[i.2]
                      x[i.2] = a
                    }
                  }
                }
                """);
    }

    @Test
    void bothSweepsInOneIterationShareAnArrayForAllIterations() {
        turns(pass, """
                func f(x: real[], n: int, m: int) {
                  # forward
                  t: tape<real> = new tape<real>
                  for i in 0..n {
                    for j in 0..m {
                      push t, 1.0
                    }
                    # reverse
                    for j down 0..m {
                      a: real = pop t
                      x[j] = a
                    }
                  }
                }
                """, """
                func f(x: real[], n: int, m: int) {
                  n.2: int = max m, 0
                  t: real[] = new real[](n.2)
                  for i in 0..n {
                    for j in 0..m {
                      t[j] = 1.0
                    }
                    for j.2 down 0..m {
                      a: real = t[j.2]
                      x[j.2] = a
                    }
                  }
                }
                """);
    }

    @Test
    void loopsWithOtherStepsKeepTheirTape() {
        keeps(pass, """
                func f(x: real[], n: int) {
                  # forward
                  t: tape<real> = new tape<real>
                  for i in 0..n step 2 {
                    push t, 1.0
                  }
                  # reverse
                  for i.2 down 0..n step 2 {
                    a: real = pop t
                    x[i.2] = a
                  }
                }
                """);
    }

    @Test
    void aTapeThatIsPushedInTwoPlacesStays() {
        keeps(pass, """
                func f(x: real[], n: int) {
                  # forward
                  t: tape<real> = new tape<real>
                  push t, 0.0
                  for i in 0..n {
                    push t, 1.0
                  }
                  # reverse
                  for i.2 down 0..n {
                    a: real = pop t
                    x[i.2] = a
                  }
                }
                """);
    }
}
