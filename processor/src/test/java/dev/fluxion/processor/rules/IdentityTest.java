package dev.fluxion.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an expression as it is written. That the bits stay is the matter of {@link SameBitsTest}. */
class IdentityTest {
    private static final List<Var> PARAMS =
            List.of(new Var("x", Type.REAL), new Var("y", Type.REAL), new Var("p", Type.BOOL));
    private static final Map<String, Atom> NAMES = PARAMS.stream().collect(Collectors.toMap(Var::name, v -> v));

    private static final String SIMPLER = """
        x * 1            → x
        1 * x            → x
        x / 1            → x
        x * -1           → neg x
        -1 * x           → neg x
        x / -1           → neg x
        -(-x)            → x
        +x               → x
        x + -y           → sub x, y
        -y + x           → sub x, y
        x - -y           → add x, y
        x + -3           → sub x, 3.0
        x - -3           → add x, 3.0
        -x * -y          → mul x, y
        -x / -y          → div x, y
        x + x            → mul 2.0, x
        x + x + x        → mul 3.0, x
        x + (x + x)      → mul 3.0, x
        x + -0.0         → x
        x - 0.0          → x
        2.0 * 3.0 + 4.0  → 10.0
        1.0 / 0.0        → Infinity
        Math.pow(x, 1)   → x
        Math.pow(x, 0)   → 1.0
        StrictMath.pow(x, 1) → x
        !!p              → p
        !(x == y)        → ne x, y
        !(x != y)        → eq x, y
        p && p           → p
        2 > 1 && p       → p
        p && 2 > 1       → p
        2 < 1 && p       → false
        p && 2 < 1       → false
        p || 2 < 1       → p
        p || 2 > 1       → true
        2 != 2           → false
        0 == -0.0        → true""";

    private static final List<String> FORMULAS = SIMPLER.lines()
            .map(line -> line.substring(0, line.indexOf('→')).strip())
            .toList();
    private static final CompiledRows COMPILED = new CompiledRows();

    @BeforeAll
    static void compile() throws Exception {
        FORMULAS.forEach(formula -> COMPILED.add(Lists.map(PARAMS, Var::type), type(formula), numbered(formula)));
        COMPILED.compile();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = SIMPLER)
    void becomesSimpler(String formula, String simple) {
        assertThat(written(formula)).isEqualTo(simple);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = SIMPLER)
    void hasTheSameBitsThen(String formula) {
        Builder out = new Builder(null);
        Atom atom = Formula.parse(formula).write("r", new Formula.Scope(NAMES, out));
        Program program = Program.of(new Func("f", PARAMS, out.yield(List.of(atom)), List.of("r")));
        int number = FORMULAS.indexOf(formula);
        Operands random = new Operands(number);
        for (int i = 0; i < 500; i++) {
            Object[] args = PARAMS.stream().map(p -> random.of(p.type())).toArray();
            assertThat(Interpreter.run(program, args).get(0)).isEqualTo(COMPILED.run(number, args));
        }
    }

    /** The smallest one has no negative. */
    @Test
    void wholeQuotientsOfNegativesStay() {
        Builder out = new Builder(null);
        Atom a = out.apply("a", Primitives.named("neg"), Type.INT, new Var("x", Type.INT));
        Atom b = out.apply("b", Primitives.named("neg"), Type.INT, new Var("y", Type.INT));
        Atom quotient = out.apply("q", Primitives.named("div"), Type.INT, a, b);
        assertThat(out.definition(quotient).orElseThrow().operands()).containsExactly(a, b);
    }

    /** Each is something simpler for almost all operands, but not for all. */
    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
        x * 0            → mul x, 0.0
        0 * x            → mul 0.0, x
        x + 0            → add x, 0.0
        0 - x            → sub 0.0, x
        x - -0.0         → sub x, -0.0
        x - x            → sub x, x
        x / x            → div x, x
        0 / x            → div 0.0, x
        x == x           → eq x, x
        !(x < y)         → not test
        Math.pow(x, 2)   → pow x, 2.0
        """)
    void staysAsItIs(String formula, String same) {
        assertThat(written(formula)).isEqualTo(same);
    }

    /** In the names that {@link CompiledRows} gives its parameters. */
    private static String numbered(String formula) {
        return formula.replaceAll("\\bx\\b", "x0").replaceAll("\\by\\b", "x1").replaceAll("\\bp\\b", "x2");
    }

    private static Type type(String formula) {
        Formula.Scope scope = new Formula.Scope(NAMES, new Builder(null));
        return Formula.parse(formula).write("r", scope).type();
    }

    private static String written(String formula) {
        Builder out = new Builder(null);
        Atom atom = Formula.parse(formula).write("r", new Formula.Scope(NAMES, out));
        return out.definition(atom)
                .map(e -> ((Expr.Apply) e).op().name() + " "
                        + e.operands().stream().map(IdentityTest::name).collect(Collectors.joining(", ")))
                .orElseGet(() -> name(atom));
    }

    private static String name(Atom atom) {
        return atom instanceof Const c ? String.valueOf(c.value()) : ((Var) atom).name();
    }
}
