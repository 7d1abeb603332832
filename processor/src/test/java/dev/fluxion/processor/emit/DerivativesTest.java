package dev.fluxion.processor.emit;

import dev.fluxion.processor.diff.Forward;
import dev.fluxion.processor.diff.Reverse;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.RandomPrograms;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Verifier;
import dev.fluxion.processor.pass.Passes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Derivatives of random programs compute in Java, to the bit, what they compute in the interpreter, tidied up or not. Of
 * objects there are no random ones: their classes are the user's.
 */
class DerivativesTest {
    private static final long SEED = Long.getLong("fluxion.seed", 0);
    private static final int COUNT = Integer.getInteger("fluxion.programs", 8);
    private final Emitted emitted = new Emitted();

    @Test
    void derivativesOfFunctionsOfNumbers() throws ReflectiveOperationException {
        each(seed -> RandomPrograms.overNumbers(seed, false));
    }

    @Test
    void derivativesOfFunctionsOfArrays() throws ReflectiveOperationException {
        each(seed -> RandomPrograms.overArrays(seed, seed % 2 == 0));
    }

    private void each(Function<Long, Program> programs) throws ReflectiveOperationException {
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            Program program = programs.apply(seed);
            List<Var> wrt = program.entry().params().stream()
                    .filter(p -> p.type().isDifferentiable())
                    .toList();
            add("Primal" + seed, program);
            add("Forward" + seed, Forward.of(program, wrt));
            add("Reverse" + seed, Reverse.of(program, wrt, false));
        }
        emitted.check();
    }

    private void add(String name, Program program) {
        Verifier.check(program);
        emitted.add(name, program, () -> arguments(program));
        Program tidied = Passes.afterDiff().apply(program);
        emitted.add(name + "Tidied", tidied, () -> arguments(tidied));
    }

    private static Object[] arguments(Program program) {
        List<Object> args = new ArrayList<>();
        program.entry().params().forEach(p -> args.add(argument(p.type(), args.size())));
        return args.toArray();
    }

    private static Object argument(Type type, int k) {
        if (type instanceof Type.Array array) {
            return array(array, k);
        }
        if (type == Type.FLOAT) {
            return 0.4f - 0.1f * k;
        }
        return type == Type.INT ? (Object) 3 : (Object) (0.3 * k - 0.7);
    }

    private static Object array(Type.Array array, int k) {
        int length = RandomPrograms.LENGTH;
        Object made = java.lang.reflect.Array.newInstance(element(array.element()), length);
        for (int i = 0; i < length; i++) {
            Object value = array.element() == Type.INT ? (Object) (i % length) : argument(array.element(), k + i);
            java.lang.reflect.Array.set(made, i, value);
        }
        return made;
    }

    private static Class<?> element(Type type) {
        if (type instanceof Type.Array rows) {
            return element(rows.element()).arrayType();
        }
        if (type == Type.FLOAT) {
            return float.class;
        }
        return type == Type.INT ? int.class : double.class;
    }
}
