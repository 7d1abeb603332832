package dev.fluxion.processor.ir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fluxion.processor.ir.Atom.Var;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterpreterTest {
    private static final Type.Array REALS = new Type.Array(Type.REAL);
    private static final Type THROWABLE = new Type.Opaque(JavaText.of("Throwable"));
    private final Builder out = new Builder(null);

    private static Expr java(Type type, String text, Atom... args) {
        return new Expr.Java(JavaText.of(text), Precedence.ANY, List.of(args), type, Effect.PURE);
    }

    private List<Object> run(List<Var> params, List<Atom> yields, Object... args) {
        Func f = new Func("f", params, out.yield(yields), Lists.map(yields, a -> "r"));
        return Interpreter.run(Verifier.check(Program.of(f)), args);
    }

    @Test
    void aDescendingLoopVisitsTheNumbersOfTheAscendingOneBackwards() {
        Var i = new Var("i", Type.INT);
        Var p = new Var("p", Type.INT);
        Var r = new Var("r", Type.INT);
        Builder body = new Builder(out);
        Atom next = body.let(
                "next", java(Type.INT, "{0} - {1}", body.let("t", java(Type.INT, "{0} * {1}", p, Atom.whole(10))), i));
        Block block = body.yield(List.of(next));
        out.add(new Stmt.For(
                List.of(r),
                i,
                Atom.whole(0),
                Atom.whole(6),
                2,
                true,
                List.of(p),
                List.of(Atom.whole(0)),
                block,
                Origin.NONE));
        assertThat(run(List.of(), List.of(r))).containsExactly((-4 * 10 - 2) * 10);
    }

    @Test
    void aTapeGivesBackTheLastValueFirst() {
        Atom tape = out.let("tape", new Expr.NewTape(new Type.Tape(Type.REAL)));
        out.add(new Stmt.Push(tape, Atom.real(1), Origin.NONE));
        out.add(new Stmt.Push(tape, Atom.real(2), Origin.NONE));
        Atom last = out.let("last", new Expr.Pop(tape));
        assertThat(run(List.of(), List.of(last, out.let("first", new Expr.Pop(tape)))))
                .containsExactly(2.0, 1.0);
    }

    @Test
    void anAttemptCatchesWhatJavaThrowsAndYieldsZeros() {
        Var a = new Var("a", REALS);
        Var caught = new Var("caught", THROWABLE);
        Var v = new Var("v", Type.REAL);
        Builder body = new Builder(out);
        Block block = body.yield(List.of(body.let("x", new Expr.Load(a, Atom.whole(3)))));
        out.add(new Stmt.Attempt(caught, List.of(v), block, Origin.NONE));
        List<Object> results = run(List.of(a), List.of(caught, v), new double[] {5, 6});
        assertThat(results.get(0)).isInstanceOf(ArrayIndexOutOfBoundsException.class);
        assertThat(results.get(1)).isEqualTo(0.0);
    }

    @Test
    void operandsArePromotedAsInJava() {
        Var c = new Var("c", Type.Scalar.CHAR);
        Var f = new Var("f", Type.FLOAT);
        Atom sum = out.let("sum", java(Type.INT, "{0} + {1}", c, c));
        Atom product = out.let("product", java(Type.FLOAT, "{0} * {1}", f, f));
        Atom cut = out.let("cut", java(Type.Scalar.BYTE, "(byte) {0}", sum));
        Atom sine = out.let("sine", java(Type.REAL, "Math.sin({0})", f));
        List<Object> results = run(List.of(c, f), List.of(sum, product, cut, sine), 'a', 0.1f);
        assertThat(results).containsExactly(194, 0.1f * 0.1f, (byte) 194, Math.sin(0.1f));
    }

    @Test
    void whatIsThrownComesOut() {
        Atom e = out.let("e", java(THROWABLE, "boom"));
        out.add(new Stmt.Throw(e, Origin.NONE));
        Func f = new Func("f", List.of(), out.yield(List.of()), List.of());
        Exception boom = new Exception("boom");
        assertThatThrownBy(() -> Interpreter.run(Program.of(f), (text, args) -> boom))
                .isSameAs(boom);
    }

    @Test
    void aZeroLengthDivisionIsJavasOwnException() {
        Var n = new Var("n", Type.INT);
        Atom quotient = out.let("q", java(Type.INT, "{0} / {1}", Atom.whole(1), n));
        assertThatThrownBy(() -> run(List.of(n), List.of(quotient), 0)).isInstanceOf(ArithmeticException.class);
    }
}
