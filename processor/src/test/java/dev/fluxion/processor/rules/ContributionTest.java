package dev.fluxion.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Printer;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Verifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a contribution looks like, as IR. */
class ContributionTest {
    private final Var x = new Var("x", Type.REAL);
    private final Var y = new Var("y", Type.REAL);
    private final Var r = new Var("r", Type.REAL);
    private final Var d = new Var("d", Type.REAL);

    @Test
    void aQuotientsPartialsShareADivision() {
        assertThat(written("div", x, y))
                .containsExactly("part: real = div d, y", "product: real = mul part, r", "part.2: real = neg product");
    }

    @Test
    void aGuardIsABranch() {
        assertThat(written("log", x))
                .containsExactly(
                        "test: bool = eq x, 0.0",
                        "test.2: bool = eq d, 0.0",
                        "test.3: bool = andThen test, test.2",
                        "part: real = if test.3 {",
                        "yield 0.0",
                        "} else {",
                        "part.2: real = div d, x",
                        "yield part.2",
                        "}");
    }

    @Test
    void aSquareIsAsSimpleAsAProduct() {
        assertThat(written("pow", x, Atom.real(2)))
                .containsExactly("product: real = mul 2.0, x", "part: real = mul d, product");
        assertThat(written("pow", x, Atom.real(1))).isEmpty();
        assertThat(written("pow", x, Atom.real(0))).isEmpty();
    }

    @Test
    void aCubeNeedsNoPower() {
        assertThat(written("pow", x, Atom.real(3)))
                .containsExactly(
                        "product: real = mul x, x",
                        "product.2: real = mul 3.0, product",
                        "part: real = mul d, product.2");
    }

    @Test
    void aFractionalPowerIsGuardedAtItsPoleOnly() {
        assertThat(written("pow", x, Atom.real(2.5))).noneMatch(line -> line.contains("if"));
        assertThat(written("pow", x, Atom.real(0.5))).anyMatch(line -> line.contains("if"));
    }

    @Test
    void floatsAreConvertedFirst() {
        Var f = new Var("f", Type.FLOAT);
        assertThat(written("mul", f, new Var("g", Type.FLOAT)))
                .containsExactly(
                        "g.2: real = toReal g",
                        "part: real = mul d, g.2",
                        "f.2: real = toReal f",
                        "part.2: real = mul d, f.2");
    }

    @Test
    void anExponentOfTwoStaysWhole() {
        assertThat(written("scalb", x, new Var("n", Type.INT))).containsExactly("part: real = scalb d, n");
    }

    /** All contributions of the row, one after the other; a function's lines without its head, its return and its indentation. */
    private List<String> written(String row, Atom... args) {
        Row op = Primitives.named(row);
        Builder out = new Builder(null);
        List<Atom> parts = new ArrayList<>();
        for (int i = 0; i < op.arity() && args[i] instanceof Var; i++) {
            if (op.isDifferentiable(i)) {
                parts.add(op.contribution("part", i, List.of(args), r, d, out));
            }
        }
        List<Var> params = new ArrayList<>(List.of(r, d));
        List.of(args).forEach(a -> {
            if (a instanceof Var v) {
                params.add(v);
            }
        });
        Func f = new Func(
                "f", params, out.yield(parts), parts.stream().map(p -> "part").toList());
        Verifier.check(Program.of(f));
        List<String> lines = Printer.print(f).lines().map(String::strip).toList();
        return lines.subList(1, lines.size() - 2);
    }
}
