package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Instance;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.RandomArguments;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;

/**
 * What a program did to its arguments, and what it returned.
 *
 * @param all the arguments afterwards, then the results; or, instead of the results, what was thrown
 */
record Evaluation(List<Object> all) {

    /** At arguments that are the same for the same seed and the same parameters, those of reverse mode included. */
    static Evaluation of(Program program, long seed) {
        Random random = new Random(seed);
        List<Object> all = new ArrayList<>();
        program.entry().params().forEach(p -> all.add(RandomArguments.of(p.type(), random)));
        return run(program, all);
    }

    /** Likewise, but all arrays behind the first {@code dirty} parameters are zero. */
    static Evaluation ofClean(Program program, long seed, int dirty) {
        Random random = new Random(seed);
        List<Object> all = new ArrayList<>();
        for (Var param : program.entry().params()) {
            Object value = RandomArguments.of(param.type(), random);
            if (all.size() >= dirty) {
                clear(value);
            }
            all.add(value);
        }
        return run(program, all);
    }

    private static void clear(Object value) {
        if (value instanceof double[] reals) {
            Arrays.fill(reals, 0);
        } else if (value instanceof Object[] rows) {
            Arrays.asList(rows).forEach(Evaluation::clear);
        } else if (value instanceof Instance object) {
            object.held().forEach(Evaluation::clear);
            object.layout().fields().stream().filter(f -> f.type().isReal()).forEach(f -> object.set(f.name(), 0.0));
        }
    }

    private static Evaluation run(Program program, List<Object> all) {
        try {
            all.addAll(Interpreter.run(program, all.toArray()));
        } catch (RuntimeException e) {
            all.add(e.toString());
        }
        return new Evaluation(all);
    }

    boolean hasSameBits(Evaluation other) {
        return flat().equals(other.flat());
    }

    /** Bit for bit up to the {@code exact}-th, behind it up to rounding. */
    boolean agrees(Evaluation other, int exact) {
        Evaluation head = new Evaluation(all.subList(0, Math.min(exact, all.size())));
        Evaluation otherHead = new Evaluation(other.all.subList(0, Math.min(exact, other.all.size())));
        return head.hasSameBits(otherHead) && isClose(other);
    }

    boolean isClose(Evaluation other) {
        List<Object> mine = flat();
        List<Object> theirs = other.flat();
        for (int i = 0; i < mine.size() && mine.size() == theirs.size(); i++) {
            if (!isClose(mine.get(i), theirs.get(i))) {
                return false;
            }
        }
        return mine.size() == theirs.size();
    }

    private static boolean isClose(Object a, Object b) {
        if (a instanceof Double x && b instanceof Double y) {
            return Double.compare(x, y) == 0 || Math.abs(x - y) <= 1e-11 * (1 + Math.abs(x) + Math.abs(y));
        }
        return a.equals(b);
    }

    private List<Object> flat() {
        List<Object> flat = new ArrayList<>();
        IdentityHashMap<Object, Object> seen = new IdentityHashMap<>();
        all.forEach(v -> flatten(v, flat, seen));
        return flat;
    }

    private static void flatten(Object value, List<Object> flat, IdentityHashMap<Object, Object> seen) {
        boolean isMemory =
                value instanceof Instance || (value != null && value.getClass().isArray());
        if (!isMemory) {
            flat.add(String.valueOf(value).equals("null") ? "null" : value);
        } else if (seen.containsKey(value)) {
            flat.add(seen.get(value));
        } else {
            seen.put(value, "memory " + seen.size());
            flat.add(seen.get(value));
            contents(value, flat, seen);
        }
    }

    private static void contents(Object value, List<Object> flat, IdentityHashMap<Object, Object> seen) {
        if (value instanceof Instance object) {
            object.held().forEach(held -> flatten(held, flat, seen));
        } else {
            for (int i = 0; i < Array.getLength(value); i++) {
                flatten(Array.get(value, i), flat, seen);
            }
        }
    }
}
