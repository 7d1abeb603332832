package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Programs that are hard to write as Java: few names for many values, values that outlive their successors, effects between
 * definition and use, results in all forms.
 */
final class RandomProgram {
    static final String TRACE = "Remembered";
    static final List<Type> TRACE_FIELDS = List.of(Type.REAL, Type.INT, Ir.REALS);

    private final Random random;
    private final List<Func> funcs = new ArrayList<>();

    private RandomProgram(long seed) {
        random = new Random(seed);
    }

    static Program of(long seed) {
        return new RandomProgram(seed).program();
    }

    private Program program() {
        int helpers = random.nextInt(3);
        for (int i = 0; i < helpers; i++) {
            funcs.add(func("helper" + i, 3));
        }
        List<Func> all = new ArrayList<>(List.of(func("entry", 4 + random.nextInt(8))));
        all.addAll(funcs);
        Map<String, List<Type>> traces = new LinkedHashMap<>();
        traces.put(TRACE, TRACE_FIELDS);
        return new Program(all, traces);
    }

    private Func func(String name, int size) {
        List<Var> params = List.of(
                Ir.real("x"), Ir.real("v"), Ir.whole("n"), new Var("k", Type.LONG), Ir.reals("a"), Ir.reals("b"));
        RandomBlock body = new RandomBlock(random, funcs, new ArrayList<>(params), 0);
        body.statements(size);
        List<Atom> yields = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int results = 1 + random.nextInt(3);
        for (int i = 0; i < results; i++) {
            yields.add(body.atom(i == 2 ? Ir.REALS : random.nextInt(4) == 0 ? Type.INT : Type.REAL));
            names.add(List.of("value", "dx", "v").get(i));
        }
        return new Func(name, params, body.block(yields), names);
    }
}
