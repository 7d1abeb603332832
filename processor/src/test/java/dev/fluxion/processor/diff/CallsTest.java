package dev.fluxion.processor.diff;

import static dev.fluxion.processor.diff.Derivatives.gradient;
import static dev.fluxion.processor.diff.Derivatives.tangent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Verifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallsTest {
    private final Var n = Write.whole("n");

    /** {@code n > 0 ? u * callee(n - 1, u) : 1} */
    private static Func power(String name, String callee) {
        Write w = new Write();
        Var n = Write.whole("n");
        Var u = Write.real("u");
        List<Var> r = w.branch(
                w.truth("gt", n, Atom.whole(0)),
                b -> {
                    Var deeper = Write.real("deeper");
                    Atom less = b.whole("less", "sub", n, Atom.whole(1));
                    b.out.add(new Stmt.Call(List.of(deeper), callee, List.of(less, u), Write.USER));
                    return List.of(b.real("product", "mul", u, deeper));
                },
                b -> List.of(Atom.real(1)));
        return w.func(name, List.of(n, u), r.get(0));
    }

    @Test
    void aRecursiveMethodsTraceHoldsThoseOfItsCalls() {
        Program p = Program.of(power("power", "power"));
        assertThat(gradient(p, 5, 2.0)).containsExactly(80.0);
        assertThat(tangent(p, 5, 2.0)).isEqualTo(80.0);
        Program g = Derivatives.reverse(p);
        assertThat(g.traces().get("PowerTrace")).contains(new Type.Trace("PowerTrace"));
    }

    @Test
    void methodsThatCallEachOtherAreDifferentiatedTogether() {
        Program p = Program.of(power("even", "odd"), power("odd", "even"));
        assertThat(gradient(p, 5, 2.0)).containsExactly(80.0);
        assertThat(tangent(p, 5, 2.0)).isEqualTo(80.0);
        assertThat(Lists.map(Derivatives.reverse(p).funcs(), Func::name))
                .containsExactly("evenVjp", "oddForward", "oddReverse", "evenForward", "evenReverse");
    }

    private static Func addExp() {
        Write w = new Write();
        Var u = Write.real("u");
        Var v = Write.real("v");
        return w.func("addExp", List.of(u, v), w.real("sum", "add", u, w.real("e", "exp", v)));
    }

    /** {@code addExp(x, x) + addExp(x, 1000)}: for the second call a zero tangent would meet an infinite partial. */
    @Test
    void aCallIsDifferentiatedOnlyWithRespectToWhatVariesThere() {
        Write w = new Write();
        Var x = Write.real("x");
        Func callee = addExp();
        Atom both = w.call(callee, x, x).get(0);
        Atom one = w.call(callee, x, Atom.real(1000)).get(0);
        Program p = Program.of(w.func("f", List.of(x), w.real("sum", "add", both, one)), callee);
        assertThat(gradient(p, 0.0)).containsExactly(3.0);
        assertThat(tangent(p, 0.0)).isEqualTo(3.0);
        assertThat(Lists.map(Derivatives.forward(p).funcs(), Func::name))
                .containsExactly("fJvp", "addExpJvp", "addExpJvp2");
    }

    @Test
    void aCallInWhichNothingVariesStaysAsItIs() {
        Write w = new Write();
        Var x = Write.real("x");
        Func callee = addExp();
        Atom constant = w.call(callee, Atom.real(1), Atom.real(2)).get(0);
        Program p = Program.of(w.func("f", List.of(x), w.real("product", "mul", x, constant)), callee);
        assertThat(Lists.map(Derivatives.reverse(p).funcs(), Func::name)).containsExactly("fVjp", "addExp");
        assertThat(gradient(p, 3.0)).containsExactly(1 + Math.exp(2));
    }

    /** The callee fills an array and returns it; the caller reads it. */
    @Test
    void theShadowOfAnArrayThatACalleeMakesComesBackWithIt() {
        Write inner = new Write();
        Var u = Write.real("u");
        Atom made = inner.newArray("made", Atom.whole(3));
        inner.store(made, Atom.whole(1), inner.real("square", "mul", u, u));
        Func callee = inner.func("make", List.of(u), made);
        Write w = new Write();
        Var x = Write.real("x");
        Atom array = w.call(callee, x).get(0);
        Program p =
                Program.of(w.func("f", List.of(x), w.real("y", "mul", x, w.load("v", array, Atom.whole(1)))), callee);
        assertThat(gradient(p, 2.0)).containsExactly(12.0);
        assertThat(tangent(p, 2.0)).isEqualTo(12.0);
    }

    /** Both parameters of {@code axpy} are the same array: what is written through the one varies through the other. */
    @Test
    void argumentsThatAreTheSameArrayAreFollowedAsOne() {
        Write inner = new Write();
        Var u = Write.real("u");
        Var to = Write.reals("to");
        Var from = Write.reals("from");
        inner.store(to, Atom.whole(0), inner.real("square", "mul", u, u));
        Func callee = inner.func("through", List.of(u, to, from), inner.load("v", from, Atom.whole(0)));
        Write w = new Write();
        Var x = Write.real("x");
        Atom array = w.newArray("array", Atom.whole(1));
        Program p = Program.of(
                w.func("f", List.of(x), w.call(callee, x, array, array).get(0)), callee);
        assertThat(gradient(p, 2.0)).containsExactly(4.0);
        assertThat(tangent(p, 2.0)).isEqualTo(4.0);
    }

    @Test
    void aHelpersNameDoesNotCollideWithTheDerivatives() {
        Write inner = new Write();
        Var u = Write.real("u");
        Func callee = inner.func("fVjp", List.of(u), inner.real("square", "mul", u, u));
        Write w = new Write();
        Var x = Write.real("x");
        Program p = Program.of(w.func("f", List.of(x), w.call(callee, x).get(0)), callee);
        assertThat(Derivatives.reverse(p).entry().name()).isEqualTo("fVjp2");
        assertThat(gradient(p, 2.0)).containsExactly(4.0);
    }

    @Test
    void aLoopOfCallsKeepsTheirTraces() {
        Write w = new Write();
        Var x = Write.real("x");
        Func callee = power("power", "power");
        List<Var> v = w.count(
                Atom.whole(0), n, List.of(x), (b, i, p) -> List.copyOf(b.call(callee, Atom.whole(2), p.get(0))));
        Program p = Program.of(w.func("f", List.of(x, n), v.get(0)), callee);
        assertThat(gradient(p, 2.0, 3)).containsExactly(8 * Math.pow(2, 7));
    }

    /** {@code q[1] += u; if (depth > 0) shiftAll(depth - 1, 0.5, q); shift(q)}, where only the last one moves anything. */
    private static Func shiftAll(Func shift) {
        Write w = new Write();
        Var depth = Write.whole("depth");
        Var u = Write.real("u");
        Var q = Write.reals("q");
        w.out.add(new Stmt.Accumulate(q, Atom.whole(1), u, Write.USER));
        w.branch(
                w.truth("gt", depth, Atom.whole(0)),
                b -> {
                    Atom less = b.whole("less", "sub", depth, Atom.whole(1));
                    b.out.add(new Stmt.Call(List.of(), "shiftAll", List.of(less, Atom.real(0.5), q), Write.USER));
                    return List.of();
                },
                b -> List.of());
        w.call(shift, q);
        return w.func("shiftAll", List.of(depth, u, q));
    }

    /** The reverse sweep of {@code shiftAll} has nothing but a trace, and what it changes it changes through that alone. */
    @Test
    void aTraceGivesAccessToTheMemoryInIt() {
        Write inner = new Write();
        Var q = Write.reals("q");
        inner.out.add(new Stmt.Move(q, Atom.whole(0), q, Atom.whole(1), Atom.whole(3), Write.USER));
        Func shift = inner.func("shift", List.of(q));
        Func shiftAll = shiftAll(shift);
        Write w = new Write();
        Var x = Write.real("x");
        Var z = Write.real("z");
        Atom array = w.newArray("array", Atom.whole(4));
        w.store(array, Atom.whole(0), w.real("square", "mul", x, z));
        w.out.add(new Stmt.Call(List.of(), "shiftAll", List.of(Atom.whole(1), z, array), Write.USER));
        Atom v = w.load("v", array, Atom.whole(3));
        Program p = Program.of(
                w.func("f", List.of(x, z), w.real("y", "mul", v, w.real("xv", "mul", x, v))), shiftAll, shift);
        // v = z + 0.5, y = x v²; the Hessian times (1, 1) is (2 v, 2 v + 2 x)
        assertThat(gradient(p, 2.0, 3.0)).containsExactly(12.25, 14.0);
        Program reverse = Derivatives.reverse(p);
        Program hvp = Verifier.check(Forward.of(reverse, reverse.entry().params()));
        assertThat(Interpreter.run(hvp, 2.0, 3.0, 1.0, 1.0)).endsWith(7.0, 11.0);
        Program forward = Derivatives.forward(p);
        Program again =
                Verifier.check(Reverse.of(forward, forward.entry().params().subList(0, 2), false));
        assertThat(Interpreter.run(again, 2.0, 3.0, 1.0, 1.0, 0.0, 1.0)).endsWith(7.0, 11.0);
    }
}
