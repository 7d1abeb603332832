package dev.fluxion.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each row prints, compiled by javac, for all types that it can have: bit for bit what Java means by it. */
class ValueTest {
    private static final int TRIALS = 150;
    private static final List<Signature> SIGNATURES = Signature.all().toList();
    private static final CompiledRows COMPILED = new CompiledRows();

    @BeforeAll
    static void compile() throws Exception {
        for (Signature s : SIGNATURES) {
            COMPILED.add(s.types(), s.result(), CompiledRows.text(s.row(), i -> "x" + i));
        }
        COMPILED.compile();
    }

    static List<Signature> signatures() {
        return SIGNATURES;
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void aRowsTextMeansWhatTheRowIs(Signature s) {
        Program program = RowPrograms.value(s.row(), s.types(), s.result());
        for (Object[] args : operands(s.types())) {
            Object compiled = COMPILED.run(SIGNATURES.indexOf(s), args);
            assertThat(compiled).isEqualTo(interpreted(program, args));
            s.method().ifPresent(m -> assertThat(compiled).isEqualTo(CompiledRows.run(m, args)));
        }
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void whatIsPureNeverThrows(Signature s) {
        boolean throwsNow = operands(s.types()).stream()
                .anyMatch(args -> COMPILED.run(SIGNATURES.indexOf(s), args) instanceof Class);
        assertThat(throwsNow && s.row().effect(s.result()) == Effect.PURE).isFalse();
    }

    @Test
    void divisionsAndExactMethodsOfWholeNumbersMayThrow() {
        assertThat(Primitives.named("div").effect(Type.INT)).isEqualTo(Effect.FAILS);
        assertThat(Primitives.named("rem").effect(Type.LONG)).isEqualTo(Effect.FAILS);
        assertThat(Primitives.named("div").effect(Type.REAL)).isEqualTo(Effect.PURE);
        assertThat(Primitives.named("addExact").effect(Type.INT)).isEqualTo(Effect.FAILS);
        assertThat(Primitives.named("add").effect(Type.INT)).isEqualTo(Effect.PURE);
    }

    private static Object interpreted(Program program, Object[] args) {
        try {
            return Interpreter.run(program, args).get(0);
        } catch (RuntimeException thrown) {
            return thrown.getClass();
        }
    }

    private static List<Object[]> operands(List<Type> types) {
        Operands operands = new Operands(types.hashCode());
        List<Object[]> all = new ArrayList<>();
        for (int i = 0; i < TRIALS; i++) {
            all.add(types.stream().map(operands::of).toArray());
        }
        return all;
    }
}
