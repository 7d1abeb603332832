package dev.fluxion.processor.pass;

import static dev.fluxion.processor.diff.Write.real;
import static dev.fluxion.processor.diff.Write.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.diff.Write;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Instance;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Printer;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Verifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectFieldsTest {
    private static final Type.Struct VEC = struct("Vec", field("x", Type.REAL, true), field("y", Type.REAL, true));
    private static final Type.Struct PAIR = struct("Pair", field("a", VEC, true), field("b", VEC, true));
    private static final Type.Struct SUM = struct("Sum", field("total", Type.REAL, false), field("n", Type.INT, false));

    private final Write w = new Write();
    private final Var x = real("x");
    private final Var n = whole("n");

    private static Type.Struct struct(String name, Layout.Field... fields) {
        JavaText java = JavaText.of(name);
        return new Type.Struct(Layout.declare(name, java, java).define(List.of(fields)));
    }

    private static Layout.Field field(String name, Type type, boolean isFinal) {
        JavaText text = JavaText.of("." + name);
        return new Layout.Field(name, type, isFinal, false, text, Optional.of(text));
    }

    private static Atom make(Write w, Type.Struct type, Atom... fields) {
        List<Atom> held = List.of(fields);
        JavaText java = JavaText.of("new " + type.text() + "(..)");
        return w.let(type.text().toLowerCase(Locale.ROOT), new Expr.New(type, java, held, held, Effect.ALLOCATES));
    }

    private static Atom get(Write w, Atom object, String field) {
        return w.let(field, new Expr.Load(object, Atom.field(field)));
    }

    private Program after(List<Var> params, Atom... results) {
        Program before = Verifier.check(new Program(List.of(w.func("f", params, results)), Map.of()));
        return Verifier.check(new Passes(List.of(new DirectFields(), new DeadCode())).apply(before));
    }

    private static String text(Program p) {
        return Printer.print(p);
    }

    @Test
    void anObjectThatIsOnlyReadIsNotMade() {
        Atom vec = make(w, VEC, x, w.real("two", "mul", x, Atom.real(2)));
        Program p = after(List.of(x), w.real("value", "mul", get(w, vec, "x"), get(w, vec, "y")));
        assertThat(text(p)).doesNotContain("new Vec").contains("mul x, two");
        assertThat(Interpreter.run(p, 3.0)).containsExactly(18.0);
    }

    @Test
    void whatIsInAnObjectInAnObjectIsFound() {
        Atom a = make(w, VEC, x, Atom.real(2));
        Atom pair = make(w, PAIR, a, make(w, VEC, Atom.real(5), x));
        Atom y = get(w, get(w, pair, "b"), "y");
        Program p = after(List.of(x), w.real("value", "mul", y, get(w, get(w, pair, "a"), "y")));
        assertThat(text(p)).doesNotContain("new ");
        assertThat(Interpreter.run(p, 3.0)).containsExactly(6.0);
    }

    @Test
    void aLoopCarriesTheFields() {
        Atom start = make(w, VEC, x, Atom.real(1));
        Var end = w.count(Atom.whole(0), n, List.of(start), (b, i, v) -> {
                    Atom sum = b.real("sum", "add", get(b, v.get(0), "x"), get(b, v.get(0), "y"));
                    return List.of(make(b, VEC, get(b, v.get(0), "y"), sum));
                })
                .get(0);
        Program p = after(List.of(x, n), get(w, end, "y"));
        assertThat(text(p)).doesNotContain("new Vec").contains("with vecX = x, vecY = 1.0 {");
        assertThat(Interpreter.run(p, 1.0, 5)).containsExactly(8.0 + 5.0);
    }

    @Test
    void aBranchYieldsTheFieldsAndTheObjectIsMadeWhereItIsReturned() {
        Atom mine = make(w, VEC, x, Atom.real(1));
        Var either = w.branch(
                        w.truth("lt", x, Atom.real(0)), t -> List.of(make(t, VEC, Atom.real(0), x)), o -> List.of(mine))
                .get(0);
        Program p = after(List.of(x), either, get(w, either, "x"));
        assertThat(text(p)).containsOnlyOnce("new Vec(vecX, vecY)");
        Instance result = (Instance) Interpreter.run(p, 3.0).get(0);
        assertThat(result.held()).containsExactly(3.0, 1.0);
    }

    @Test
    void whatMayBeNullIsCarriedAsItIs() {
        Var other = new Var("other", VEC);
        Atom mine = make(w, VEC, x, Atom.real(1));
        Var either = w.branch(w.truth("lt", x, Atom.real(0)), t -> List.of(other), o -> List.of(mine))
                .get(0);
        Program p = after(List.of(x, other), get(w, either, "x"));
        assertThat(text(p)).contains("yield other");
    }

    @Test
    void whatWasReadBeforeIsNotNull() {
        Var other = new Var("other", VEC);
        Atom before = get(w, other, "y");
        Atom mine = make(w, VEC, x, before);
        Var either = w.branch(w.truth("lt", x, Atom.real(0)), t -> List.of(other), o -> List.of(mine))
                .get(0);
        Program p = after(List.of(x, other), get(w, either, "x"));
        assertThat(text(p)).doesNotContain("new Vec");
        assertThat(Interpreter.run(p, -3.0, new Instance(VEC.layout(), List.of(7.0, 8.0))))
                .containsExactly(7.0);
    }

    @Test
    void whichObjectItIsMayMatter() {
        Atom a = make(w, VEC, x, Atom.real(1));
        Var either = w.branch(w.truth("lt", x, Atom.real(0)), t -> List.of(make(t, VEC, x, x)), o -> List.of(a))
                .get(0);
        JavaText same = JavaText.of(
                new JavaText.Hole(0, Precedence.EQUALITY),
                new JavaText.Code(" == "),
                new JavaText.Hole(1, Precedence.EQUALITY));
        Expr test = new Expr.Java(same, Precedence.EQUALITY, List.of(either, a), Type.BOOL, Effect.PURE);
        Program p = after(List.of(x), w.let("same", test));
        assertThat(Interpreter.run(p, (e, args) -> args.get(0) == args.get(1), 3.0))
                .containsExactly(true);
        assertThat(Interpreter.run(p, (e, args) -> args.get(0) == args.get(1), -3.0))
                .containsExactly(false);
    }

    @Test
    void anObjectThatALoopWritesToBecomesItsVariables() {
        Atom sum = make(w, SUM, Atom.real(0), Atom.whole(0));
        w.count(Atom.whole(0), n, List.of(), (b, i, v) -> {
            b.store(sum, Atom.field("total"), b.real("t", "add", get(b, sum, "total"), x));
            b.branch(
                    b.truth("lt", i, Atom.whole(2)),
                    t -> {
                        t.store(sum, Atom.field("n"), t.whole("m", "add", get(t, sum, "n"), Atom.whole(1)));
                        return List.of();
                    },
                    o -> List.of());
            return List.of();
        });
        Program p = after(List.of(x, n), get(w, sum, "total"), get(w, sum, "n"));
        assertThat(text(p)).doesNotContain("new Sum").contains("with sumTotal = 0.0, sumN = 0 {");
        assertThat(Interpreter.run(p, 1.5, 4)).containsExactly(6.0, 2);
    }

    @Test
    void anObjectThatIsGivenAwayStays() {
        Atom sum = make(w, SUM, Atom.real(0), Atom.whole(0));
        w.store(sum, Atom.field("total"), x);
        Program p = after(List.of(x), sum);
        assertThat(text(p)).contains("new Sum");
    }
}
