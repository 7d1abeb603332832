package dev.fluxion.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Printer;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassiveJavaTest {
    private static final Type THROWABLE = new Type.Opaque(JavaText.of("Throwable"));
    private final Write w = new Write();
    private final Var x = Write.real("x");
    private final Var a = Write.reals("a");

    private static Expr.Java java(Type type, Effect effect, String text, Atom... args) {
        return new Expr.Java(JavaText.of(text), Precedence.PRIMARY, List.of(args), type, effect);
    }

    private Program program(List<Var> params, Atom result) {
        return Program.of(w.func("f", params, result));
    }

    private List<Obstacle> obstacles(Program p) {
        return Obstacles.find(p, p.entry().params());
    }

    @Test
    void whatActsIsDoneOnceAndInOrder() {
        List<Var> v = w.count(Atom.whole(0), Atom.whole(3), List.of(x), (b, i, p) -> {
            b.out.add(new Stmt.Do(java(Type.INT, Effect.ACTS, "log", p.get(0)), Write.USER));
            Atom drawn = b.let("drawn", java(Type.REAL, Effect.ACTS, "draw"));
            return List.of(b.real("v", "mul", p.get(0), drawn));
        });
        Program p = program(List.of(x), v.get(0));
        List<Object> log = new ArrayList<>();
        List<Object> results = Interpreter.run(
                Derivatives.reverse(p),
                (e, args) -> {
                    log.addAll(args);
                    return e.type() == Type.INT ? 0 : (Object) (double) (log.size() + 1);
                },
                5.0);
        assertThat(log).containsExactly(5.0, 10.0, 30.0);
        assertThat(results).containsExactly(120.0, 24.0);
        assertThat(obstacles(p)).isEmpty();
    }

    @Test
    void aBlockThatThrowsContributesNothing() {
        Atom negative = w.truth("lt", x, Atom.real(0));
        w.branch(
                negative,
                b -> {
                    b.out.add(new Stmt.Throw(b.let("e", java(THROWABLE, Effect.ALLOCATES, "boom", x)), Write.USER));
                    return List.of();
                },
                b -> List.of());
        Program p = program(List.of(x), w.real("root", "sqrt", x));
        Program g = Derivatives.reverse(p);
        assertThat(Printer.print(g).split("if ", -1)).hasSize(2);
        RuntimeException boom = new RuntimeException("boom");
        assertThatThrownBy(() -> Interpreter.run(g, (e, args) -> boom, -1.0)).isSameAs(boom);
        assertThat(Interpreter.run(g, 4.0)).containsExactly(2.0, 0.25);
    }

    @Test
    void aFailedAttemptContributesNothing() {
        Atom array = w.newArray("array", Atom.whole(2));
        w.store(array, Atom.whole(1), x);
        Var index = Write.whole("index");
        Var value = Write.real("value");
        Var caught = new Var("caught", THROWABLE);
        w.out.add(
                new Stmt.Attempt(caught, List.of(value), w.block(b -> List.of(b.load("v", array, index))), Write.USER));
        Program p = program(List.of(x, index), w.real("y", "add", value, w.real("square", "mul", x, x)));
        assertThat(Derivatives.gradient(p, 3.0, 1)).containsExactly(7.0);
        assertThat(Derivatives.gradient(p, 3.0, 2)).containsExactly(6.0);
        assertThat(Derivatives.tangent(p, 3.0, 2)).isEqualTo(6.0);
    }

    @Test
    void unknownJavaOnTheWayToTheResultIsAnObstacle() {
        Atom y = w.let("y", java(Type.REAL, Effect.ACTS, "Gamma.logGamma({0})", x));
        Program p = program(List.of(x), y);
        assertThat(obstacles(p))
                .containsExactly(new Obstacle(Obstacle.Kind.UNKNOWN_DERIVATIVE, Write.USER, "Gamma.logGamma({0})"));
    }

    @Test
    void unknownJavaThatOnlyInformsIsNone() {
        w.let("y", java(Type.REAL, Effect.ACTS, "Gamma.logGamma({0})", x));
        assertThat(obstacles(program(List.of(x), w.real("square", "mul", x, x))))
                .isEmpty();
    }

    @Test
    void aNumberThatComesBackFromAnObjectIsAnObstacle() {
        Type object = new Type.Opaque(JavaText.of("Object"));
        Atom boxed = w.let("boxed", java(object, Effect.ALLOCATES, "box({0})", x));
        Atom y = w.let("y", java(Type.REAL, Effect.READS, "unbox({0})", boxed));
        assertThat(Lists.map(obstacles(program(List.of(x), y)), Obstacle::detail))
                .containsExactly("unbox({0})");
    }

    @Test
    void anArrayThatCarriesDerivativesMustNotEscape() {
        w.out.add(new Stmt.Do(java(Type.INT, Effect.ACTS, "sort({0});", a), Write.USER));
        Program p = program(List.of(a), w.load("v", a, Atom.whole(0)));
        assertThat(Lists.map(obstacles(p), Obstacle::kind)).containsExactly(Obstacle.Kind.ARRAY_ESCAPES);
    }

    @Test
    void anArrayThatIsOnlyLookedAtDoesNotEscape() {
        w.let("isNull", java(Type.BOOL, Effect.PURE, "{0} == null", a));
        assertThat(obstacles(program(List.of(a), w.load("v", a, Atom.whole(0)))))
                .isEmpty();
    }

    @Test
    void anArrayFromElsewhereMustNotCarryDerivatives() {
        Atom cache = w.let("cache", java(Write.REALS, Effect.READS, "Model.CACHE"));
        w.store(cache, Atom.whole(0), x);
        Program p = program(List.of(x), w.load("v", cache, Atom.whole(0)));
        assertThat(Lists.map(obstacles(p), Obstacle::kind)).containsExactly(Obstacle.Kind.FOREIGN_ARRAY);
    }

    @Test
    void theStatementsOfTheSweepsKnowWhereTheyComeFrom() {
        Origin source = new Origin(3, 8, 2, "y = x * x;", Origin.Sweep.PRIMAL);
        Expr.Apply square = (Expr.Apply) definition(w.real("y", "mul", x, x));
        Write again = new Write();
        Var y = Write.real("y");
        again.out.add(new Stmt.Let(y, square, source));
        Program g = Derivatives.reverse(Program.of(again.func("f", List.of(x), y)));
        List<Origin> origins = Lists.map(g.entry().body().stmts(), Stmt::at);
        assertThat(origins).first().isEqualTo(source);
        assertThat(origins).last().isEqualTo(source.in(Origin.Sweep.REVERSE));
    }

    private Expr definition(Atom v) {
        return w.out.definition(v).orElseThrow();
    }

    @Test
    void zerosAreMadeForAVariedArrayOutsideTheChosenInputs() {
        w.store(a, Atom.whole(0), x);
        Program p = program(
                List.of(x, a), w.real("y", "mul", w.load("v", a, Atom.whole(0)), w.load("u", a, Atom.whole(1))));
        double[] scratch = {0, 3};
        assertThat(Derivatives.gradient(p, 2.0, scratch.clone())).containsExactly(3.0);
        assertThat(Derivatives.tangent(p, 2.0, Arrays.copyOf(scratch, 2))).isEqualTo(3.0);
    }
}
