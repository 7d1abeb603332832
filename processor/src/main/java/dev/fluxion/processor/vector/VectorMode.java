package dev.fluxion.processor.vector;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** From a program that takes one direction to one that takes several, and runs once. */
public final class VectorMode {
    private VectorMode() {}

    /**
     * The entry's parameters, {@code directions} and {@code results} made wide; last, how many directions there are.
     *
     * @param directions parameters of the entry: numbers or memory. What depends on them, they must depend linearly on: no
     *     test outside of a primitive's partial may
     * @param results the indices of the results that are to be wide, whether or not they depend on a direction
     */
    public static Program of(Program program, List<Var> directions, List<Integer> results) {
        Wide wide = WideFlow.solve(program, directions, results);
        Map<Var, Var> widened = new LinkedHashMap<>();
        List<Func> funcs = new ArrayList<>();
        program.funcs().forEach(f -> funcs.add(func(program, f, wide, widened)));
        Map<String, List<Type>> traces = new LinkedHashMap<>();
        program.traces().forEach((name, fields) -> traces.put(name, fields(name, fields, wide)));
        return new Program(funcs, traces);
    }

    /** Whether all memory that can carry derivatives is arrays, and all functions are seen: of others there is no wide form. */
    public static boolean supports(Program program) {
        return program.funcs().stream().noneMatch(Func::isExternal) && holdsArraysOnly(program);
    }

    private static boolean holdsArraysOnly(Program program) {
        return program.funcs().stream()
                .flatMap(f -> Stream.concat(f.params().stream(), f.body().defined().stream()))
                .noneMatch(v -> v.type().isDifferentiable() && isObjects(v.type()));
    }

    /** Whether it is an object whose fields are known, or an array of them. */
    public static boolean isObjects(Type type) {
        return WideTypes.holdsObjects(type);
    }

    /** A derivative of zero in each direction for each number of an array. */
    public static Expr zerosLike(Atom array, Atom directions) {
        return WideMemory.zerosLike(new Expr.ZerosLike(array), directions);
    }

    private static List<Type> fields(String trace, List<Type> fields, Wide wide) {
        List<Type> types = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            types.add(wide.isField(trace, i) ? WideTypes.of(fields.get(i)) : fields.get(i));
        }
        return types;
    }

    private static Func func(Program program, Func f, Wide wide, Map<Var, Var> widened) {
        if (!wide.touches(f.name())) {
            return f;
        }
        Var count = new Var("directions", Type.INT);
        Widening widening = new Widening(program, wide, widened, count);
        List<Var> params = Lists.plus(widening.vars(f.params()), count);
        List<Integer> results = wide.results(f);
        Block body = new WideBlock(widening, f.body(), new Builder(null)).rewritten(results::contains);
        return new Func(f.name(), params, body, f.resultNames());
    }
}
