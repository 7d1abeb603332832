package dev.fluxion.processor.ir;

import dev.fluxion.processor.ir.Atom.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Programs of all kinds of statements, the same for the same seed. They never fail, they end, they have no kinks where they
 * are evaluated but by accident, and their numbers stay around one. All arrays have {@link #LENGTH} elements or a few more,
 * and all whole numbers are indices below it.
 */
public final class RandomPrograms {
    public static final int LENGTH = 5;
    public static final Type.Array REALS = new Type.Array(Type.REAL);
    public static final Type.Array FLOATS = new Type.Array(Type.FLOAT);
    public static final Type.Array ROWS = new Type.Array(REALS);
    public static final Type.Array WHOLES = new Type.Array(Type.INT);
    static final Origin USER = Origin.NONE.in(Origin.Sweep.PRIMAL);

    private final Random random;
    private final RandomKinds kinds;
    private final List<Func> funcs = new ArrayList<>();

    private RandomPrograms(long seed, RandomKinds kinds) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 11);
        this.kinds = kinds;
    }

    /** Of numbers and arrays of all kinds, one of them changed in place, giving a number, another and an array. */
    public static Program overArrays(long seed, boolean floats) {
        return over(seed, new RandomKinds(floats, false));
    }

    /** Likewise, and of objects, some of which are changed in place; the memory given may be an object. */
    public static Program overObjects(long seed, boolean floats) {
        return over(seed, new RandomKinds(floats, true));
    }

    private static Program over(long seed, RandomKinds kinds) {
        RandomPrograms all = new RandomPrograms(seed, kinds);
        List<Var> params = new ArrayList<>(List.of(
                new Var("x", Type.REAL),
                new Var("y", Type.REAL),
                new Var("n", Type.INT),
                new Var("a", REALS),
                new Var("b", REALS),
                new Var("m", ROWS),
                new Var("idx", WHOLES)));
        if (kinds.objects()) {
            params.add(new Var("point", RandomObjects.POINT));
            params.add(new Var("cell", RandomObjects.CELL));
            params.add(new Var("cells", RandomObjects.CELLS));
        }
        if (kinds.floats()) {
            params.add(new Var("f", Type.FLOAT));
            params.add(new Var("g", FLOATS));
        }
        return all.program(params, true);
    }

    /** Of four numbers, giving two; arrays, and every second time objects, are made inside. */
    public static Program overNumbers(long seed) {
        return overNumbers(seed, seed % 2 == 1);
    }

    /** Of four numbers, giving two; arrays, and objects if asked for, are made inside. */
    public static Program overNumbers(long seed, boolean objects) {
        RandomPrograms all = new RandomPrograms(seed, new RandomKinds(false, objects));
        return all.program(
                List.of(
                        new Var("x", Type.REAL),
                        new Var("y", Type.REAL),
                        new Var("z", Type.REAL),
                        new Var("n", Type.INT)),
                false);
    }

    private Type memory() {
        boolean isObject = kinds.objects() && random.nextBoolean();
        return isObject
                ? RandomObjects.TYPES.get(random.nextInt(RandomObjects.TYPES.size()))
                : random.nextInt(3) == 0 ? ROWS : REALS;
    }

    private Program program(List<Var> params, boolean yieldsArray) {
        for (int i = random.nextInt(3); i > 0; i--) {
            funcs.add(new RandomCallee(random, kinds, List.copyOf(funcs)).func("f" + funcs.size()));
        }
        RandomScope scope = new RandomScope(random);
        params.forEach(scope::add);
        Builder out = new Builder(null).at(USER);
        RandomStatements body = new RandomStatements(random, kinds, List.copyOf(funcs), out, scope, 0);
        body.some(6 + random.nextInt(18));
        List<Atom> yields = new ArrayList<>(List.of(body.sum(), scope.pick(Type.REAL)));
        List<String> names = new ArrayList<>(List.of("value", "other"));
        if (yieldsArray) {
            yields.add(scope.pick(memory()));
            names.add("array");
        }
        List<Func> all = new ArrayList<>(List.of(new Func("f", params, out.yield(yields), names)));
        all.addAll(funcs);
        return Verifier.check(new Program(all, Map.of()));
    }
}
