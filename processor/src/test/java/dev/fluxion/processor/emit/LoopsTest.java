package dev.fluxion.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopsTest {
    private final Ir ir = new Ir();
    private final Var x = Ir.real("x");
    private final Var n = Ir.whole("n");
    private final Var a = Ir.reals("a");
    private final Var i = Ir.whole("i");

    private String loop(Atom from, Atom to, int step, boolean down) {
        Ir body = ir.inner();
        body.store(a, i, x);
        ir.add(new Stmt.For(List.of(), i, from, to, step, down, List.of(), List.of(), body.block(), Origin.NONE));
        String text = Ir.method(ir.func("f", List.of(x, a, n), List.of()));
        return text.lines()
                .filter(l -> l.contains("for"))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    @Test
    void aLoopUpToALength() {
        assertThat(loop(Atom.whole(0), ir.let("t", new Expr.Length(a)), 1, false))
                .isEqualTo("for (int i = 0; i < a.length; i++) {");
    }

    @Test
    void aLoopThatIncludesItsBound() {
        assertThat(loop(Atom.whole(1), ir.op("t", n, "+", Atom.whole(1)), 1, false))
                .isEqualTo("for (int i = 1; i <= n; i++) {");
    }

    @Test
    void theSameBackwards() {
        assertThat(loop(Atom.whole(1), ir.op("t", n, "+", Atom.whole(1)), 1, true))
                .isEqualTo("for (int i = n; i >= 1; i--) {");
    }

    @Test
    void aLoopBackwards() {
        assertThat(loop(Atom.whole(0), n, 1, true)).isEqualTo("for (int i = n - 1; i >= 0; i--) {");
    }

    @Test
    void oneIsTakenOffADifferenceAtOnce() {
        assertThat(loop(Atom.whole(0), ir.op("t", n, "-", Atom.whole(1)), 1, true))
                .isEqualTo("for (int i = n - 2; i >= 0; i--) {");
    }

    @Test
    void aSteppedLoopBackwardsBeginsAtTheLastNumberReached() {
        assertThat(loop(Atom.whole(2), n, 3, true))
                .isEqualTo("for (int i = 2 + Math.floorDiv(n - 1 - 2, 3) * 3; i >= 2; i -= 3) {");
    }

    @Test
    void loopsOfAllKindsVisitTheNumbersOfTheInterpreter() throws ReflectiveOperationException {
        Emitted emitted = new Emitted();
        for (int k = 0; k < 16; k++) {
            for (int bound = -2; bound < 7; bound++) {
                int count = bound;
                emitted.add("L" + k + "_" + (bound + 2), visits(k), () -> new Object[] {count});
            }
        }
        emitted.check();
    }

    private Program visits(int kind) {
        Ir outer = new Ir();
        Var index = Ir.whole("i");
        Var p = Ir.whole("s");
        Var r = Ir.whole("s");
        Ir body = outer.inner();
        Var next = body.op("s", body.op("t", p, "*", Atom.whole(10)), "+", index);
        Atom to = kind % 2 == 0 ? n : outer.op("t", n, "+", Atom.whole(1));
        int step = kind % 4 < 2 ? 1 : 3;
        Atom from = Atom.whole(kind < 8 ? 0 : -1);
        boolean down = kind % 8 >= 4;
        outer.add(new Stmt.For(
                List.of(r),
                index,
                from,
                to,
                step,
                down,
                List.of(p),
                List.of(Atom.whole(0)),
                body.block(next),
                Origin.NONE));
        return Program.of(outer.func("entry", List.of(n), List.of("value"), r));
    }

    @Test
    void aTestThatNeedsStatementsBreaksOutOfTheLoop() {
        Var p = Ir.real("v");
        Var r = Ir.real("v");
        Ir test = ir.inner();
        test.accumulate(a, Atom.whole(0), p);
        Var goesOn = test.op("t", p, "<", x);
        Ir body = ir.inner();
        Var next = body.op("v", p, "*", Atom.real(2));
        ir.add(new Stmt.While(
                List.of(r), List.of(p), List.of(Atom.real(1)), test.block(goesOn), body.block(next), Origin.NONE));
        assertThat(Ir.method(ir.func("f", List.of(x, a), List.of("value"), r))).isEqualTo("""
            private static double f(double x, double[] a) {
              double v = 1.0;
              while (true) {
                a[0] += v;
                if (!(v < x)) {
                  break;
                }
                v *= 2.0;
              }
              return v;
            }
            """);
    }

    @Test
    void javacIsNotToldThatALoopNeverEnds() throws ReflectiveOperationException {
        Var p = new Var("goesOn", Type.BOOL);
        Var r = new Var("goesOn", Type.BOOL);
        ir.add(new Stmt.While(
                List.of(r),
                List.of(p),
                List.of(Atom.truth(true)),
                ir.inner().block(Atom.truth(false)),
                ir.inner().block(p),
                Origin.NONE));
        Emitted emitted = new Emitted();
        emitted.add("Never", Program.of(ir.func("entry", List.of(), List.of("value"), r)), () -> new Object[0]);
        emitted.check();
    }
}
