package dev.fluxion.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Hole;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GradClassTest {
    private static final Type.Trace TRACE = new Type.Trace("SquareTrace");
    private final Var x = Ir.real("x");

    /** A square, split into what computes it and what differentiates it. */
    private static Func forward() {
        Ir ir = new Ir();
        Var y = Ir.real("y");
        Var square = ir.op("square", y, "*", y);
        Var trace = ir.let("trace", new Expr.Pack(TRACE, List.of(y, square)));
        return ir.func("squareForward", List.of(y), List.of("value", "trace"), square, trace);
    }

    private static Func reverse() {
        Ir ir = new Ir();
        Var trace = new Var("trace", TRACE);
        Var bar = Ir.real("valueBar");
        Var y = Ir.real("y");
        ir.add(new Stmt.Unpack(List.of(y, Ir.real("square")), trace, ir.at()));
        Var twice = ir.op("t", Atom.real(2), "*", y);
        return ir.func("squareReverse", List.of(trace, bar), List.of("yBar"), ir.op("yBar", twice, "*", bar));
    }

    private Func entry() {
        Ir ir = new Ir();
        Var value = Ir.real("value");
        Var trace = new Var("trace", TRACE);
        Var bar = Ir.real("bar");
        ir.add(new Stmt.Call(List.of(value, trace), "squareForward", List.of(x), ir.at()));
        ir.add(new Stmt.Call(List.of(bar), "squareReverse", List.of(trace, Atom.real(1)), ir.at()));
        return ir.func("f", List.of(x), List.of("value", "dx"), value, bar);
    }

    private static Companion companion(List<Member> members, List<Func> others) {
        return new Companion(
                new ClassRef("com.acme", List.of("Model_Grad")),
                new ClassRef("com.acme", List.of("Model")),
                true,
                List.of("Derivatives of {@link Model}."),
                members,
                Map.of("SquareTrace", List.of(Type.REAL, Type.REAL)),
                Set.of(),
                List.of(),
                false,
                others);
    }

    private static Member helper(Func func) {
        return new Member(func, func.name(), false, false, List.of(), Optional.empty());
    }

    @Test
    void aSplitCalleeIsTwoHelpersWithARecordAndATrace() {
        Member entry = new Member(entry(), "fGrad", true, false, List.of("Value and gradient."), Optional.of("FGrad"));
        String text = GradClass.write(companion(List.of(entry, helper(forward()), helper(reverse())), List.of()));
        assertThat(text).isEqualTo("""
                package com.acme;

                import dev.fluxion.FluxionGenerated;

                /** Derivatives of {@link Model}. */
                @FluxionGenerated(value = "com.acme.Model", version = 1)
                public final class Model_Grad {
                  private Model_Grad() {}

                  /** Value and gradient. */
                  public static FGrad fGrad(double x) {
                    SquareForward squareForward = squareForward(x);
                    double value = squareForward.value();
                    double dx = squareReverse(squareForward.trace(), 1.0);
                    return new FGrad(value, dx);
                  }

                  private static SquareForward squareForward(double y) {
                    double value = y * y;
                    SquareTrace trace = new SquareTrace(y, value);
                    return new SquareForward(value, trace);
                  }

                  private static double squareReverse(SquareTrace trace, double valueBar) {
                    return 2.0 * trace.y() * valueBar;
                  }

                  /** The results of {@link #fGrad}. */
                  public record FGrad(double value, double dx) {}

                  /** What {@code squareForward} returns. */
                  private record SquareForward(double value, SquareTrace trace) {}

                  /** What one call remembers for its reverse sweep. */
                  private record SquareTrace(double y, double square) {}
                }
                """);
    }

    @Test
    void aFunctionThatIsNoMemberIsCalledWhereItIs() {
        Ir ir = new Ir();
        Var r = Ir.real("r");
        ir.add(new Stmt.Call(List.of(r), "help", List.of(x), ir.at()));
        ClassRef other = new ClassRef("com.other", List.of("Help"));
        JavaText original = JavaText.of(other, new Code(".help("), new Hole(0, Precedence.ANY), new Code(")"));
        Func f = ir.func("f", List.of(x), List.of("value"), ir.op("t", r, "*", r));
        Func help = new Func("help", List.of(x), Block.EMPTY, List.of(), Optional.of(original));
        assertThat(GradClass.write(companion(List.of(helper(f)), List.of(help))))
                .contains("import com.other.Help;")
                .contains("double r = Help.help(x);");
    }

    @Test
    void javadocCannotEndBeforeItsEnd() throws ReflectiveOperationException {
        List<String> javadoc = List.of("Of <code>a */ b</code> and \\u002a/.", "@return the value");
        Member member = new Member(square(), "square", true, false, javadoc, Optional.empty());
        Companion companion = companion(List.of(member), List.of());
        Companion alone = new Companion(
                companion.name(),
                companion.name(),
                true,
                List.of("Test."),
                Lists.plus(companion.members(), List.of()),
                Map.of());
        Class<?> type = InMemory.compile(Map.of("com.acme.Model_Grad", GradClass.write(alone)))
                .loadClass("com.acme.Model_Grad");
        assertThat(type.getMethod("square", double.class).invoke(null, 3.0)).isEqualTo(9.0);
    }

    private Func square() {
        Ir ir = new Ir();
        return ir.func("square", List.of(x), List.of("value"), ir.op("t", x, "*", x));
    }

    @Test
    void theSameProgramGivesTheSameBytes() {
        for (long seed = 0; seed < 40; seed++) {
            String name = "P" + seed;
            assertThat(Emitted.source(RandomProgram.of(seed), name))
                    .isEqualTo(Emitted.source(RandomProgram.of(seed), name));
        }
    }
}
