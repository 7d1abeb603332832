package dev.fluxion.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Origin.Sweep;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private final Ir ir = new Ir();
    private final Var x = Ir.real("x");
    private final Var n = Ir.whole("n");

    @Test
    void theCubeReadsAsAMathematicianWritesIt() {
        Var t = ir.from("double t = x * x;", Sweep.PRIMAL).op("t", x, "*", x);
        Var product = ir.from("return x * t;", Sweep.PRIMAL).op("t", x, "*", t);
        Var dx = ir.from("double t = x * x;", Sweep.REVERSE).op("xBar", Atom.real(3), "*", t);
        Func cube = ir.func("cubeGrad", List.of(x), List.of("value", "dx"), product, dx);
        assertThat(Ir.method(cube, Optional.of("CubeGrad"))).isEqualTo("""
        static CubeGrad cubeGrad(double x) {
          double t = x * x;
          double value = x * t;
          double dx = 3.0 * t;
          return new CubeGrad(value, dx);
        }
        """);
    }

    @Test
    void theLogisticMapReadsAsInTheDesign() {
        Var v = Ir.real("v");
        String statement = "v = 4 * v * (1 - v);";
        Var tape = ir.let("vTape", new Expr.NewArray(Ir.REALS, List.of(ir.math("length", "max", n, Atom.whole(0)))));

        Ir body = ir.inner().from(statement, Sweep.PRIMAL);
        Var i = Ir.whole("i");
        Var p = Ir.real("v");
        Var value = Ir.real("v");
        body.store(tape, i, p);
        Var next = body.op("v", body.op("t", Atom.real(4), "*", p), "*", body.op("t", Atom.real(1), "-", p));
        ir.add(new Stmt.For(
                List.of(value), i, Atom.whole(0), n, 1, false, List.of(p), List.of(v), body.block(next), body.at()));

        Ir back = ir.inner().from(new Origin(-1, -1, 0, "", Sweep.REVERSE));
        Var k = Ir.whole("i");
        Var bar = Ir.real("vBar");
        Var dv = Ir.real("vBar");
        Var old = back.load("v", tape, k);
        back.from(statement, Sweep.REVERSE);
        Var one = back.op("t", Atom.real(1), "-", old);
        Var four = back.op("t", Atom.real(4), "*", old);
        Var left = back.op("t", back.op("t", bar, "*", one), "*", Atom.real(4));
        Var nextBar = back.op("vBar", left, "-", back.op("t", bar, "*", four));
        ir.add(new Stmt.For(
                List.of(dv),
                k,
                Atom.whole(0),
                n,
                1,
                true,
                List.of(bar),
                List.of(Atom.real(1)),
                back.block(nextBar),
                back.at()));

        Func logistic = ir.func("logisticGrad", List.of(v, n), List.of("value", "dv"), value, dv);
        assertThat(Ir.method(logistic, Optional.of("LogisticGrad"))).isEqualTo("""
        static LogisticGrad logisticGrad(double v, int n) {
          double[] vTape = new double[Math.max(n, 0)];

          // Forward sweep.
          for (int i = 0; i < n; i++) {
            vTape[i] = v;
            v = 4.0 * v * (1.0 - v);
          }
          double value = v;

          // Reverse sweep.
          double vBar = 1.0;
          for (int i = n - 1; i >= 0; i--) {
            v = vTape[i];
            // adjoint of  v = 4 * v * (1 - v)
            vBar = vBar * (1.0 - v) * 4.0 - vBar * (4.0 * v);
          }
          return new LogisticGrad(value, vBar);
        }
        """);
    }

    @Test
    void aSwapPutsOneOldValueAside() {
        Var a = Ir.reals("a");
        Var b = Ir.reals("b");
        Var p = Ir.reals("a");
        Var q = Ir.reals("b");
        Var r = Ir.reals("a");
        Var s = Ir.reals("b");
        ir.add(new Stmt.For(
                List.of(r, s),
                Ir.whole("i"),
                Atom.whole(0),
                n,
                1,
                false,
                List.of(p, q),
                List.of(a, b),
                ir.inner().block(q, p),
                Origin.NONE));
        Func func = ir.func("swapped", List.of(a, b, n), List.of("value"), r);
        assertThat(Ir.method(func)).isEqualTo("""
        private static double[] swapped(double[] a, double[] b, int n) {
          for (int i = 0; i < n; i++) {
            double[] oldA = a;
            a = b;
            b = oldA;
          }
          return a;
        }
        """);
    }

    @Test
    void anIfWithEffectsAssignsItsResultInItsBranches() {
        Var a = Ir.reals("a");
        Var r = Ir.real("y");
        Var condition = ir.op("c", x, ">", Atom.real(0));
        Ir then = ir.inner();
        then.store(a, Atom.whole(0), x);
        Ir otherwise = ir.inner();
        ir.add(new Stmt.If(
                List.of(r),
                condition,
                then.block(then.op("t", x, "*", Atom.real(2))),
                otherwise.block(otherwise.op("t", "-", x)),
                Origin.NONE));
        Var result = ir.op("z", ir.op("u", r, "*", r), "+", x);
        assertThat(Ir.method(ir.func("f", List.of(x, a), List.of("value"), result)))
                .isEqualTo("""
        private static double f(double x, double[] a) {
          double y;
          if (x > 0.0) {
            a[0] = x;
            y = x * 2.0;
          } else {
            y = -x;
          }
          return y * y + x;
        }
        """);
    }

    @Test
    void anUpdateIsAnIfWithoutElse() {
        Var r = Ir.real("x");
        Ir then = ir.inner();
        Var condition = ir.op("c", x, ">", Atom.real(0));
        ir.add(new Stmt.If(
                List.of(r),
                condition,
                then.block(then.op("x", x, "*", Atom.real(2))),
                ir.inner().block(x),
                Origin.NONE));
        assertThat(Ir.method(ir.func("f", List.of(x), List.of("value"), ir.op("y", r, "*", r))))
                .isEqualTo("""
        private static double f(double x) {
          if (x > 0.0) {
            x *= 2.0;
          }
          return x * x;
        }
        """);
    }

    @Test
    void conditionsAreJoinedAndNegatedAsAPersonWould() {
        Var less = ir.op("c", n, "<", Atom.whole(3));
        Var r = new Var("c", Type.BOOL);
        Ir otherwise = ir.inner();
        ir.add(new Stmt.If(
                List.of(r),
                less,
                ir.inner().block(Atom.truth(false)),
                otherwise.block(otherwise.op("c", x, ">", Atom.real(0))),
                Origin.NONE));
        assertThat(Ir.method(ir.func("f", List.of(x, n), List.of("value"), r))).isEqualTo("""
        private static boolean f(double x, int n) {
          return n >= 3 && x > 0.0;
        }
        """);
    }

    @Test
    void aReadIsNotMovedPastAWrite() {
        Var a = Ir.reals("a");
        Var old = ir.load("t", a, Atom.whole(0));
        ir.store(a, Atom.whole(0), x);
        assertThat(Ir.method(ir.func("f", List.of(a, x), List.of("value"), ir.op("y", old, "+", x))))
                .isEqualTo("""
        private static double f(double[] a, double x) {
          double t = a[0];
          a[0] = x;
          return t + x;
        }
        """);
    }

    @Test
    void aConversionThatJavaMakesItselfIsLeftOut() {
        Var i = Ir.whole("i");
        Var scaled = ir.op("t", ir.cast("d", Type.Scalar.REAL, i), "*", x);
        Var ratio = ir.op("t", ir.cast("d", Type.Scalar.REAL, i), "/", ir.cast("d", Type.Scalar.REAL, n));
        Var root = ir.math("t", "sqrt", ir.cast("d", Type.Scalar.REAL, i));
        Var size = ir.math("t", "abs", ir.cast("d", Type.Scalar.REAL, i));
        Var sum = ir.op("t", ir.op("t", ir.op("t", scaled, "+", ratio), "+", root), "+", size);
        assertThat(Ir.method(ir.func("f", List.of(x, i, n), List.of("value"), sum)))
                .isEqualTo("""
        private static double f(double x, int i, int n) {
          return i * x + (double) i / n + Math.sqrt(i) + Math.abs((double) i);
        }
        """);
    }
}
