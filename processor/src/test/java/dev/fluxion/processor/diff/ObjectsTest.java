package dev.fluxion.processor.diff;

import static dev.fluxion.processor.diff.Write.real;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Instance;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Printer;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Verifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Objects that lead to their own kind, that are exchanged, that come from elsewhere, and that carry other things along. */
class ObjectsTest {
    private static final Type STRING = new Type.Opaque(JavaText.of("String"));
    private static final Type.Struct NODE = node();
    private static final Type.Struct POINT = struct("Point", field("x", Type.REAL, true), field("name", STRING, true));

    private static Type.Struct node() {
        Layout layout = Layout.declare("Node", JavaText.of("Node"), JavaText.of("Node_Tangent"));
        layout.define(List.of(field("value", Type.REAL, false), field("next", new Type.Struct(layout), false)));
        return new Type.Struct(layout);
    }

    private static Type.Struct struct(String name, Layout.Field... fields) {
        JavaText java = JavaText.of(name);
        return new Type.Struct(Layout.declare(name, java, java).define(List.of(fields)));
    }

    private static Layout.Field field(String name, Type type, boolean isFinal) {
        JavaText text = JavaText.of("." + name);
        return new Layout.Field(name, type, isFinal, false, text, Optional.of(text));
    }

    private static Expr get(Atom object, String field) {
        return new Expr.Load(object, Atom.field(field));
    }

    private static Expr make(Type.Struct type, Atom... fields) {
        List<Atom> held = List.of(fields);
        return new Expr.New(type, JavaText.of("new " + type.text() + "()"), held, held, Effect.ALLOCATES);
    }

    private static Instance list(Layout layout, Double... values) {
        Instance next = null;
        for (int i = values.length - 1; i >= 0; i--) {
            next = new Instance(layout, Arrays.asList(values[i], next));
        }
        return next;
    }

    private static List<Object> values(Instance list) {
        List<Object> values = new java.util.ArrayList<>();
        for (Instance node = list; node != null; node = (Instance) node.get("next")) {
            values.add(node.get("value"));
        }
        return values;
    }

    private static Program program(Func f) {
        return Verifier.check(new Program(List.of(f), Map.of()));
    }

    private static Atom isNull(Write w, Atom reference) {
        JavaText text = JavaText.of(new JavaText.Hole(0, Precedence.EQUALITY), new JavaText.Code(" == null"));
        Expr test = new Expr.Java(text, Precedence.EQUALITY, List.of(reference), Type.BOOL, Effect.PURE);
        return w.let("isNull", test);
    }

    /** The sum of the squares of a list. */
    private static Program squares() {
        Var list = new Var("list", NODE);
        Write w = new Write();
        List<Var> sum = w.repeat(
                List.of(list, Atom.real(0)),
                (t, carried) -> t.let("goesOn", not(isNull(t, carried.get(0)))),
                (b, carried) -> {
                    Atom v = b.let("v", get(carried.get(0), "value"));
                    Atom more = b.real("sum", "add", carried.get(1), b.real("square", "mul", v, v));
                    return List.of(b.let("next", get(carried.get(0), "next")), more);
                });
        return program(w.func("squares", List.of(list), sum.get(1)));
    }

    private static Expr not(Atom truth) {
        return new Expr.Apply(dev.fluxion.processor.rules.Primitives.named("not"), List.of(truth), Type.BOOL);
    }

    @Test
    void aLinkedListHasAShadowOfItsLength() {
        Program squares = squares();
        Program vjp = Verifier.check(Reverse.of(squares, squares.entry().params(), true));
        Instance shadow = list(NODE.layout().shadow(), 0.0, 0.0, 0.0);
        List<Object> results = Interpreter.run(vjp, list(NODE.layout(), 1.0, 2.0, 3.0), shadow);
        assertThat(results.get(0)).isEqualTo(14.0);
        assertThat(values(shadow)).containsExactly(2.0, 4.0, 6.0);
    }

    @Test
    void theTangentOfALinkedListIsFollowedBesideIt() {
        Program squares = squares();
        Program jvp = Verifier.check(Forward.of(squares, squares.entry().params()));
        Instance dot = list(NODE.layout().shadow(), 1.0, 10.0, 100.0);
        assertThat(Interpreter.run(jvp, list(NODE.layout(), 1.0, 2.0, 3.0), dot))
                .containsExactly(14.0, 642.0);
    }

    @Test
    void theAdjointOfAReturnedListIsAddedNodeByNode() {
        Var x = real("x");
        Var n = Write.whole("n");
        Write w = new Write();
        Atom none = Atom.zero(NODE);
        Atom list = w.count(Atom.whole(0), n, List.of(none, x), (b, i, carried) -> {
                    Atom v = b.real("v", "mul", carried.get(1), x);
                    return List.of(b.let("node", make(NODE, v, carried.get(0))), v);
                })
                .get(0);
        Program powers = program(w.func("powers", List.of(x, n), list));
        Program vjp = Verifier.check(Reverse.of(powers, List.of(x), false));
        Instance weights = list(NODE.layout().shadow(), 1.0, 1.0, 1.0);
        List<Object> results = Interpreter.run(vjp, 2.0, 3, weights);
        assertThat(values((Instance) results.get(0))).containsExactly(16.0, 8.0, 4.0);
        assertThat(results.get(1)).isEqualTo(4 * 8.0 + 3 * 4.0 + 2 * 2.0);
    }

    /** It stores the square of the head in the second, and then leaves the second out. */
    private static Program leavesOut() {
        Var list = new Var("list", NODE);
        Write w = new Write();
        Atom head = w.let("head", get(list, "value"));
        Atom second = w.let("second", get(list, "next"));
        w.store(second, Atom.field("value"), w.real("square", "mul", head, head));
        Atom third = w.let("third", get(second, "next"));
        w.store(list, Atom.field("next"), third);
        Atom value = w.real("value", "mul", w.let("v", get(second, "value")), w.let("t", get(third, "value")));
        return program(w.func("leavesOut", List.of(list), value));
    }

    @Test
    void theCallerFindsTheAdjointsWhereTheObjectsWere() {
        Program f = leavesOut();
        Instance shadow = list(NODE.layout().shadow(), 0.0, 0.0, 0.0);
        Instance list = list(NODE.layout(), 3.0, 7.0, 5.0);
        List<Object> results =
                Interpreter.run(Verifier.check(Reverse.of(f, f.entry().params(), true)), list, shadow);
        assertThat(results.get(0)).isEqualTo(45.0);
        assertThat(values(list)).containsExactly(3.0, 5.0);
        assertThat(values(shadow)).containsExactly(2 * 3.0 * 5.0, 0.0, 9.0);
    }

    /** {@code p.value = x * x; return q.value * x}, where the two may be one. */
    private static Program writesToOne() {
        Var p = new Var("p", NODE);
        Var q = new Var("q", NODE);
        Var x = real("x");
        Write w = new Write();
        w.store(p, Atom.field("value"), w.real("square", "mul", x, x));
        Atom value = w.real("value", "mul", w.let("v", get(q, "value")), x);
        return program(w.func("writesToOne", List.of(p, q, x), value));
    }

    @Test
    void twoParametersThatAreOneObjectHaveOneShadow() {
        Program f = writesToOne();
        Program vjp = Verifier.check(Reverse.of(f, f.entry().params(), true));
        Instance node = list(NODE.layout(), 7.0);
        Instance shadow = list(NODE.layout().shadow(), 0.0);
        assertThat(Interpreter.run(vjp, node, node, 2.0, shadow, shadow)).containsExactly(8.0, 12.0);
        Program jvp = Verifier.check(Forward.of(f, f.entry().params()));
        Instance dot = list(NODE.layout().shadow(), 0.0);
        assertThat(Interpreter.run(jvp, node, node, 2.0, dot, dot, 1.0)).containsExactly(8.0, 12.0);
    }

    @Test
    void parametersThatMayBeOneObjectAreNoticedIfItIsWritten() {
        Program f = writesToOne();
        List<Var> params = f.entry().params();
        assertThat(Meetings.of(f, List.of())).containsExactly(new Meetings.Pair(params.get(0), params.get(1)));
        Var p = new Var("p", NODE);
        Var q = new Var("q", NODE);
        Write w = new Write();
        Atom value = w.real("v", "mul", w.let("a", get(p, "value")), w.let("b", get(q, "value")));
        assertThat(Meetings.of(program(w.func("reads", List.of(p, q), value)), List.of()))
                .isEmpty();
    }

    @Test
    void twoParametersThatAreTwoObjectsHaveTwoShadows() {
        Program f = writesToOne();
        Program vjp = Verifier.check(Reverse.of(f, f.entry().params(), true));
        Instance p = list(NODE.layout().shadow(), 0.0);
        Instance q = list(NODE.layout().shadow(), 0.0);
        Instance seven = list(NODE.layout(), 7.0);
        assertThat(Interpreter.run(vjp, list(NODE.layout(), 1.0), seven, 2.0, p, q))
                .containsExactly(14.0, 7.0);
        assertThat(values(q)).containsExactly(2.0);
    }

    private static Program chooses(Expr elsewhere) {
        Var x = real("x");
        Write w = new Write();
        Atom name = new Atom.Const("p", STRING);
        Atom mine = w.let("mine", make(POINT, x, name));
        Atom zero = w.let("zero", elsewhere);
        Atom chosen = w.branch(w.truth("lt", x, Atom.real(0)), t -> List.of(zero), o -> List.of(mine))
                .get(0);
        Atom v = w.let("v", get(chosen, "x"));
        return program(w.func("chooses", List.of(x), w.real("value", "mul", v, x)));
    }

    private static Expr java(Type type) {
        return new Expr.Java(JavaText.of("Point.ORIGIN"), Precedence.PRIMARY, List.of(), type, Effect.READS);
    }

    @Test
    void anObjectFromElsewhereThatNeverChangesIsConstant() {
        Program chooses = chooses(java(POINT));
        assertThat(Obstacles.find(chooses, chooses.entry().params())).isEmpty();
        Program vjp = Verifier.check(Reverse.of(chooses, chooses.entry().params(), true));
        Instance origin = new Instance(POINT.layout(), List.of(5.0, "origin"));
        assertThat(Interpreter.run(vjp, (e, args) -> origin, -2.0)).containsExactly(-10.0, 5.0);
        assertThat(Interpreter.run(vjp, (e, args) -> origin, 2.0)).containsExactly(4.0, 4.0);
    }

    @Test
    void anObjectFromElsewhereThatOthersMayChangeIsAnObstacle() {
        Var x = real("x");
        Write w = new Write();
        Atom shared = w.let("shared", java(NODE));
        w.store(shared, Atom.field("value"), x);
        Program f = program(w.func("stores", List.of(x), w.let("v", get(shared, "value"))));
        assertThat(Obstacles.find(f, List.of(x)))
                .extracting(Obstacle::kind)
                .containsExactly(Obstacle.Kind.FOREIGN_ARRAY);
    }

    @Test
    void whatHangsOnAnObjectsNameDoesNotVaryWithItsNumbers() {
        Var p = new Var("p", POINT);
        Write w = new Write();
        Expr length = new Expr.Java(
                JavaText.of("measure({0})"),
                Precedence.PRIMARY,
                List.of(w.let("name", get(p, "name"))),
                Type.REAL,
                Effect.READS);
        Atom value = w.real("value", "mul", w.let("v", get(p, "x")), w.let("length", length));
        Program f = program(w.func("f", List.of(p), value));
        assertThat(Obstacles.find(f, List.of(p))).isEmpty();
    }

    @Test
    void whatVariesInAnObjectOfUnknownKindIsFollowedThroughAField() {
        Type any = new Type.Opaque(JavaText.of("List<Double>"));
        Type.Struct holder = struct("Holder", field("list", any, false), field("x", Type.REAL, false));
        Var h = new Var("h", holder);
        Var x = real("x");
        Write w = new Write();
        Atom list = w.let("list", get(h, "list"));
        Expr.Java add = new Expr.Java(
                JavaText.of("{0}.add({1})"), Precedence.PRIMARY, List.of(list, x), Type.BOOL, Effect.ACTS);
        w.out.add(new Stmt.Do(add, Write.USER));
        Atom again = w.let("again", get(h, "list"));
        Expr first =
                new Expr.Java(JavaText.of("{0}.get(0)"), Precedence.PRIMARY, List.of(again), Type.REAL, Effect.READS);
        Program f = program(w.func("f", List.of(h, x), w.let("first", first)));
        assertThat(Obstacles.find(f, List.of(x)))
                .extracting(Obstacle::kind)
                .containsExactly(Obstacle.Kind.UNKNOWN_DERIVATIVE);
    }

    /** The product of the head with {@code x}, in a loop, and what a loop then stores at the end. */
    private static Program reads(Type.Struct type, String field, boolean writes) {
        Var p = new Var("p", type);
        Var x = real("x");
        Write w = new Write();
        List<Var> sum = w.count(Atom.whole(0), Atom.whole(3), List.of(x), (b, i, carried) -> {
            Atom v = b.let("v", get(p, field));
            Atom y = b.real("y", "mul", v, carried.get(0));
            if (writes) {
                b.store(p, Atom.field(field), y);
            }
            return List.of(y);
        });
        return program(w.func("f", List.of(p, x), sum.get(0)));
    }

    private static String reverse(Program p) {
        return Printer.print(Verifier.check(Reverse.of(p, p.entry().params(), true)));
    }

    @Test
    void aFieldIsReadAgainUnlessItIsWritten() {
        assertThat(reverse(reads(POINT, "x", false))).doesNotContain("push vTape");
        assertThat(reverse(reads(NODE, "value", false))).doesNotContain("push vTape");
        assertThat(reverse(reads(NODE, "value", true))).contains("push vTape");
    }
}
