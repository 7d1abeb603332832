package dev.fluxion.processor.pass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.diff.Reverse;
import dev.fluxion.processor.diff.Write;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Instance;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Printer;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Fields are summed up like elements. */
class LocalSumsOfFieldsTest {
    private static final Type.Struct MODEL = model();

    private static Type.Struct model() {
        JavaText text = JavaText.of("k");
        Layout layout = Layout.declare("Model", text, text);
        layout.define(List.of(new Layout.Field("k", Type.REAL, false, false, text, Optional.of(text))));
        return new Type.Struct(layout);
    }

    @Test
    void whatALoopAddsToOneFieldIsSummedUpInALocal() {
        Var model = new Var("model", MODEL);
        Var x = Write.reals("x");
        Write w = new Write();
        Atom n = w.let("n", new Expr.Length(x));
        Var sum = w.count(Atom.whole(0), n, List.of(Atom.real(0)), (b, i, s) -> {
                    Atom k = b.let("k", new Expr.Load(model, Atom.field("k")));
                    Atom product = b.real("product", "mul", k, b.load("v", x, i));
                    return List.of(b.real("s", "add", s.get(0), b.real("sin", "sin", product)));
                })
                .get(0);
        Program f = Program.of(w.func("f", List.of(model, x), sum));
        Program after = Passes.afterDiff().apply(Reverse.of(f, List.of(model), true));
        assertThat(Printer.print(after)).containsOnlyOnce("modelBar.k +=").contains("modelBar.k += kBar.2");
        Instance shadow = new Instance(MODEL.layout().shadow(), List.of(0.0));
        Interpreter.run(after, new Instance(MODEL.layout(), List.of(0.5)), new double[] {1, 2}, shadow);
        double expected = Math.cos(0.5) + 2 * Math.cos(1.0);
        assertThat((Double) shadow.get("k")).isCloseTo(expected, Offset.offset(1e-14));
    }
}
