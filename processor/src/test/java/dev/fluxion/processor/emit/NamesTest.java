package dev.fluxion.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.Capture;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Hole;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Origin.Sweep;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    private final Ir ir = new Ir();
    private final Var x = Ir.real("x");
    private final Var a = Ir.reals("a");

    @Test
    void theUsersVariablesKeepTheirNamesAndTemporariesVanish() {
        Var sum = ir.from("double d = x * x + 1;", Sweep.PRIMAL).op("d", ir.op("d", x, "*", x), "+", Atom.real(1));
        Var result = ir.from("return d + x;", Sweep.PRIMAL).op("d", sum, "+", x);
        assertThat(Ir.method(ir.func("f", List.of(x), List.of("value"), result)))
                .isEqualTo("""
            private static double f(double x) {
              double d = x * x + 1.0;
              return d + x;
            }
            """);
    }

    @Test
    void aVariableIsAssignedAnewWhenItsOldValueIsDead() {
        Var first = ir.from("double v = a[0];", Sweep.PRIMAL).load("v", a, Atom.whole(0));
        Var square = ir.from("v = v * v;", Sweep.PRIMAL).op("v", first, "*", first);
        ir.from("a[1] = v;", Sweep.PRIMAL).store(a, Atom.whole(1), square);
        Var again = ir.from("v = v + v;", Sweep.PRIMAL).op("v", square, "+", square);
        Var both = ir.from("return v;", Sweep.PRIMAL).op("t", again, "*", square);
        assertThat(Ir.method(ir.func("f", List.of(a), List.of("value"), both))).isEqualTo("""
            private static double f(double[] a) {
              double v = a[0];
              v *= v;
              a[1] = v;
              double v2 = v + v;
              return v2 * v;
            }
            """);
    }

    @Test
    void keywordsClassesAndTheUsersOwnJavaAreAvoided() {
        Var keyword = ir.from("double int = x;", Sweep.PRIMAL).op("int", x, "*", x);
        Var type = ir.op("Math", keyword, "*", keyword);
        ir.store(a, Atom.whole(0), type);
        ir.store(a, Atom.whole(1), type);
        Var sine = ir.math("x1", "sin", type);
        JavaText lambda = JavaText.of(new Code("apply(y -> y * y, "), new Hole(0, Precedence.ANY), new Code(")"));
        Var y = ir.let("y", new Expr.Java(lambda, Precedence.PRIMARY, List.of(sine), Type.REAL, Effect.ACTS));
        ir.store(a, Atom.whole(0), y);
        Var result = ir.op("t", y, "+", keyword);
        assertThat(Ir.method(ir.func("f", List.of(x, a), List.of("value"), result)))
                .isEqualTo("""
            private static double f(double x, double[] a) {
              double int_ = x * x;
              double Math2 = int_ * int_;
              a[0] = Math2;
              a[1] = Math2;
              double y2 = apply(y -> y * y, Math.sin(Math2));
              a[0] = y2;
              return y2 + int_;
            }
            """);
    }

    @Test
    void whatALambdaCapturesIsNeverAssignedAgain() {
        Var v = ir.from("double v = x * x;", Sweep.PRIMAL).op("v", x, "*", x);
        JavaText lambda = JavaText.of(new Code("run(() -> "), new Capture(0), new Code(");"));
        Expr.Java java = new Expr.Java(lambda, Precedence.ANY, List.of(v), Type.INT, Effect.ACTS);
        ir.add(new Stmt.Do(java, Origin.NONE));
        Var next = ir.from("v = v + 1;", Sweep.PRIMAL).op("v", v, "+", Atom.real(1));
        ir.store(a, Atom.whole(0), next);
        assertThat(Ir.method(ir.func("f", List.of(x, a), List.of("value"), next)))
                .isEqualTo("""
            private static double f(double x, double[] a) {
              double v = x * x;
              double v2 = v;
              run(() -> v2);
              v += 1.0;
              a[0] = v;
              return v;
            }
            """);
    }

    @Test
    void anUncheckedExceptionIsThrownAsItIsAndAnyOtherGetsPastTheCompiler() {
        assertThat(thrown("java.lang", "IllegalArgumentException"))
                .contains("throw new IllegalArgumentException(\"no\");");
        assertThat(thrown("java.io", "IOException")).contains("throw Exceptions.rethrow(new IOException(\"no\"));");
    }

    private String thrown(String packageName, String type) {
        Ir then = ir.inner();
        ClassRef ref = new ClassRef(packageName, List.of(type));
        JavaText made = JavaText.of(new Code("new "), ref, new Code("(\"no\")"));
        Var e = then.let(
                "e",
                new Expr.Java(
                        made, Precedence.PRIMARY, List.of(), new Type.Opaque(JavaText.of(ref)), Effect.ALLOCATES));
        then.add(new Stmt.Throw(e, Origin.NONE));
        Ir method = new Ir();
        Var condition = method.op("t", x, "<", Atom.real(0));
        method.add(new Stmt.If(List.of(), condition, then.block(), new Ir().block(), Origin.NONE));
        return Ir.method(method.func("f", List.of(x), List.of("value"), x));
    }

    @Test
    void aSourceStatementCannotBreakOutOfItsComment() {
        Ir body = ir.inner().from("s = g(\"\\u000a hello\"\n + 1);", Sweep.REVERSE);
        body.accumulate(a, Atom.whole(0), x);
        Var i = Ir.whole("i");
        ir.add(new Stmt.For(
                List.of(), i, Atom.whole(0), Atom.whole(3), 1, false, List.of(), List.of(), body.block(), Origin.NONE));
        assertThat(Ir.method(ir.func("f", List.of(x, a), List.of("value"), x)))
                .contains("// adjoint of  s = g(\"\\ u000a hello\" + 1)\n");
    }

    @Test
    void aLastIfReturnsFromItsBranches() {
        Var condition = ir.op("t", x, "<", Atom.real(0));
        Ir then = ir.inner();
        then.store(a, Atom.whole(0), x);
        Var r = Ir.real("r");
        ir.add(new Stmt.If(
                List.of(r),
                condition,
                then.block(then.op("t", "-", x)),
                ir.inner().block(x),
                Origin.NONE));
        assertThat(Ir.method(ir.func("f", List.of(x, a), List.of("value"), r))).isEqualTo("""
            private static double f(double x, double[] a) {
              if (x < 0.0) {
                a[0] = x;
                return -x;
              }
              return x;
            }
            """);
    }
}
