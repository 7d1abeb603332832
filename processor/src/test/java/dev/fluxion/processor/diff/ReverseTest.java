package dev.fluxion.processor.diff;

import static dev.fluxion.processor.diff.Derivatives.gradient;
import static dev.fluxion.processor.diff.Derivatives.reverse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.Printer;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Verifier;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ReverseTest {
    private static final Atom ZERO = Atom.whole(0);
    private final Write w = new Write();
    private final Var x = Write.real("x");
    private final Var n = Write.whole("n");
    private final Var a = Write.reals("a");

    private Program program(List<Var> params, Atom result) {
        return Verifier.check(Program.of(w.func("f", params, result)));
    }

    private static String text(Program p) {
        return Printer.print(p);
    }

    @Test
    void theCubesDerivativeReusesItsSquare() {
        Atom t = w.real("t", "mul", x, x);
        Program p = program(List.of(x), w.real("value", "mul", x, t));
        assertThat(text(reverse(p))).contains("real = mul 3.0, t\n  return value, xBar");
    }

    @Test
    void theLogisticMapKeepsItsStateOnATape() {
        List<Var> v = w.count(ZERO, n, List.of(x), (b, i, p) -> {
            Atom four = b.real("t", "mul", Atom.real(4), p.get(0));
            return List.of(b.real("v", "mul", four, b.real("u", "sub", Atom.real(1), p.get(0))));
        });
        Program p = program(List.of(x, n), v.get(0));
        assertThat(text(reverse(p))).containsOnlyOnce("push xTape").containsOnlyOnce("new tape");
        assertThat((Double) gradient(p, 0.3, 3).get(0)).isCloseTo(derivative(0.3), Offset.offset(1e-10));
    }

    /** Of 64x(1−x)(1−2x)²(1−8x+8x²)², by differences. */
    private static double derivative(double x) {
        double h = 1e-5;
        return (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h);
    }

    private static double f(double x) {
        return 64 * x * (1 - x) * Math.pow(1 - 2 * x, 2) * Math.pow(1 - 8 * x + 8 * x * x, 2);
    }

    @Test
    void aValueThatIsNotUsedDoesNotPoison() {
        w.real("bad", "acos", w.real("two", "mul", x, Atom.real(2)));
        Program p = program(List.of(x), w.real("value", "mul", x, x));
        assertThat(gradient(p, 3.0)).containsExactly(6.0);
        assertThat(text(reverse(p))).doesNotContain("badBar");
    }

    @Test
    void anArrayThatIsNeverReadDoesNotPoison() {
        Atom array = w.newArray("array", Atom.whole(2));
        w.store(array, ZERO, w.real("bad", "acos", x));
        Program p = program(List.of(x), w.real("value", "mul", x, x));
        assertThat(gradient(p, 3.0)).containsExactly(6.0);
    }

    @Test
    void aLoopCarriedValueThatIsNotUsedDoesNotPoison() {
        List<Var> results = w.count(ZERO, n, List.of(x, x), (b, i, p) -> {
            Atom bad = b.real("bad", "acos", b.real("sum", "add", p.get(0), Atom.real(2)));
            return List.of(bad, b.real("v", "mul", p.get(1), x));
        });
        Program p = program(List.of(x, n), results.get(1));
        assertThat(gradient(p, 3.0, 2)).containsExactly(27.0);
    }

    @Test
    void aBranchNotTakenContributesNothing() {
        Atom positive = w.truth("gt", x, Atom.real(0));
        List<Var> r = w.branch(positive, b -> List.of(b.real("r", "mul", x, x)), b -> List.of(b.real("r", "log", x)));
        Program p = program(List.of(x), r.get(0));
        assertThat(gradient(p, 3.0)).containsExactly(6.0);
        assertThat(gradient(p, -2.0)).containsExactly(-0.5);
    }

    private Atom sumOfSquares(Write out, Atom start) {
        List<Var> sum = out.count(ZERO, n, List.of(start), (b, i, p) -> {
            Atom v = b.load("v", a, i);
            Atom product = b.real("product", "mul", b.real("square", "mul", v, v), x);
            return List.of(b.real("sum", "add", p.get(0), product));
        });
        return sum.get(0);
    }

    @Test
    void anElementThatStaysAsItIsIsLoadedAgain() {
        Program p = program(List.of(x, n, a), sumOfSquares(w, Atom.real(0)));
        assertThat(text(reverse(p))).doesNotContain("tape");
        assertThat(gradient(p, 5.0, 2, new double[] {2, 3})).containsExactly(13.0);
    }

    @Test
    void anElementThatIsOverwrittenLaterIsKept() {
        Atom sum = sumOfSquares(w, Atom.real(0));
        w.store(a, ZERO, Atom.real(100));
        Program p = program(List.of(x, n, a), sum);
        assertThat(text(reverse(p))).contains("push vTape, v");
        assertThat(gradient(p, 5.0, 2, new double[] {2, 3})).containsExactly(13.0);
    }

    @Test
    void anElementThatIsOverwrittenInTheSameLoopIsKept() {
        List<Var> sum = w.count(ZERO, n, List.of(Atom.real(0)), (b, i, p) -> {
            b.store(a, i, Atom.real(7));
            Atom v = b.load("v", a, ZERO);
            return List.of(b.real("sum", "add", p.get(0), b.real("product", "mul", x, v)));
        });
        Program p = program(List.of(x, n, a), sum.get(0));
        assertThat(text(reverse(p))).contains("push vTape, v");
    }

    @Test
    void theShadowOfAnArrayThatStaysInItsLoopIsMadeAnew() {
        List<Var> sum = w.count(ZERO, n, List.of(Atom.real(0)), (b, i, p) -> {
            Atom array = b.newArray("array", Atom.whole(2));
            b.store(array, ZERO, b.real("square", "mul", x, x));
            return List.of(b.real("sum", "add", p.get(0), b.load("v", array, ZERO)));
        });
        Program p = program(List.of(x, n), sum.get(0));
        assertThat(text(reverse(p))).doesNotContain("tape");
        assertThat(gradient(p, 3.0, 4)).containsExactly(24.0);
    }

    @Test
    void whatKeepsOneBranchIsYieldedFromIt() {
        Atom positive = w.truth("gt", x, Atom.real(0));
        List<Var> r = w.branch(
                positive,
                b -> {
                    Atom kept = b.real("r", "exp", b.real("s", "sin", x));
                    return List.of(b.real("half", "mul", Atom.real(0.5), kept));
                },
                b -> List.of(x));
        Program p = program(List.of(x), w.real("twice", "add", r.get(0), r.get(0)));
        assertThat(text(reverse(p))).contains("yield half.2, r").contains("yield x, 0.0");
        assertThat((Double) gradient(p, 1.0).get(0))
                .isCloseTo(Math.cos(1) * Math.exp(Math.sin(1)), Offset.offset(1e-15));
    }

    @Test
    void whatABranchYieldsAnywayIsNotKeptAgain() {
        Atom positive = w.truth("gt", x, Atom.real(0));
        List<Var> r = w.branch(positive, b -> List.of(b.real("r", "exp", x)), b -> List.of(x));
        assertThat(text(reverse(program(List.of(x), r.get(0))))).doesNotContain("yield x, ");
    }

    @Test
    void twoBranchesShareThePlaceOfWhatTheyKeep() {
        List<Var> v = w.count(
                ZERO,
                n,
                List.of(x),
                (b, i, p) -> List.copyOf(b.branch(
                        b.truth("lt", i, Atom.whole(2)),
                        t -> List.of(t.real("r", "exp", p.get(0))),
                        t -> List.of(t.real("s", "tanh", p.get(0))))));
        Program p = program(List.of(x, n), v.get(0));
        assertThat(text(reverse(p)).split("push", -1)).hasSize(2);
    }

    @Test
    void aRepeatedLoopCountsItsTrips() {
        List<Var> v = w.repeat(
                List.of(x, ZERO),
                (b, p) -> b.truth("lt", p.get(0), Atom.real(100)),
                (b, p) ->
                        List.of(b.real("v", "mul", p.get(0), p.get(0)), b.whole("k", "add", p.get(1), Atom.whole(1))));
        Program p = program(List.of(x), v.get(0));
        assertThat(text(reverse(p))).contains("down 0..count");
        assertThat(gradient(p, 2.0)).containsExactly(8 * Math.pow(2, 7));
        assertThat(gradient(p, 200.0)).containsExactly(1.0);
    }

    @Test
    void theShadowOfAnArrayThatIsOnlyReadIsAddedTo() {
        Program p = program(List.of(x, n, a), sumOfSquares(w, Atom.real(0)));
        double[] shadow = {10, 20};
        Interpreter.run(Verifier.check(Reverse.of(p, List.of(a), true)), 5.0, 2, new double[] {2, 3}, shadow);
        assertThat(shadow).containsExactly(10 + 20, 20 + 30);
    }
}
