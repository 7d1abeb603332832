package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.External;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Forward mode: a program to one that computes its derivative in one direction beside its value. */
public final class Forward {
    private final Activity activity;
    private final Variants variants;
    private final Companions dots;
    private final Builder out = new Builder(null);

    private Forward(Activity activity, Variants variants) {
        this.activity = activity;
        this.variants = variants;
        this.dots = new Companions(activity, Companions.Kind.TANGENT);
    }

    /**
     * The entry's parameters, then the tangent of each of {@code wrt} in their order; its results, then the tangent of each
     * that can have one. An array's tangent is changed as the array is.
     *
     * @param wrt parameters of the entry
     */
    public static Program of(Program program, List<Var> wrt) {
        Activity activity = Activities.solve(program, Context.entry(program.entry(), wrt));
        Variants variants = new Variants(program);
        Traces.declare(program, activity, Companions.Kind.TANGENT, variants);
        Func entry = new Forward(activity, variants).entry(variants.entry("Jvp"), wrt);
        writeAll(variants);
        return variants.program(entry);
    }

    /** The tangents of functions, in the order of the program, for others; see {@link Export}. */
    static Program export(Program program, List<External> externals) {
        List<Context> contexts = new ArrayList<>();
        for (int i = 0; i < externals.size(); i++) {
            contexts.add(Context.export(program.funcs().get(i), externals.get(i)));
        }
        Activities activities = Activities.solve(program, contexts);
        Variants variants = new Variants(program);
        Traces.declare(program, activities.of(contexts.get(0)), Companions.Kind.TANGENT, variants);
        for (int i = 0; i < externals.size(); i++) {
            variants.export(activities.of(contexts.get(i)), externals.get(i));
        }
        writeAll(variants);
        return variants.program();
    }

    private static void writeAll(Variants variants) {
        for (Optional<Variants.Variant> v = variants.next(); v.isPresent(); v = variants.next()) {
            variants.write(new Forward(v.get().activity(), variants).variant(v.get()));
        }
    }

    private Func entry(String name, List<Var> wrt) {
        Func f = activity.func();
        List<Var> given = f.params().stream().filter(wrt::contains).toList();
        List<Var> params = Lists.plus(f.params(), Lists.map(given, dots::declare));
        for (Var p : f.params()) {
            if (!given.contains(p) && activity.isActiveMemory(p)) {
                dots.put(p, out.let(dots.name(p), new Expr.ZerosLike(p)));
            }
        }
        new Tangents(activity, dots, variants, out).block(f.body());
        List<Atom> yields = new ArrayList<>(f.body().yields());
        List<String> names = new ArrayList<>(f.resultNames());
        for (int i = 0; i < f.body().yields().size(); i++) {
            Atom y = f.body().yields().get(i);
            if (y.type().isDifferentiable()) {
                yields.add(result(y));
                names.add(f.resultNames().get(i) + "Dot");
            }
        }
        return new Func(name, params, out.yield(yields), Names.distinct(names));
    }

    private Atom result(Atom y) {
        boolean isConstantMemory = y.type().isContainer() && y instanceof Var && !dots.has(y);
        return isConstantMemory && !leaves() ? out.let(dots.name(y), new Expr.ZerosLike(y)) : dots.of(y);
    }

    private boolean leaves() {
        return out.stmts().stream().anyMatch(Stmt::leaves);
    }

    private Func variant(Variants.Variant variant) {
        Func f = activity.func();
        List<Var> params = new ArrayList<>(f.params());
        for (int i = 0; i < f.params().size(); i++) {
            Var p = f.params().get(i);
            if (activity.takes(i)) {
                params.add(dots.declare(p));
            } else if (activity.isActiveMemory(p)) {
                dots.put(p, out.let(dots.name(p), new Expr.ZerosLike(p)));
            }
        }
        new Tangents(activity, dots, variants, out).block(f.body());
        List<Atom> yields = new ArrayList<>(f.body().yields());
        List<String> names = new ArrayList<>(f.resultNames());
        for (int i = 0; i < f.resultNames().size(); i++) {
            if (activity.gives(i)) {
                yields.add(result(f.body().yields().get(i)));
                names.add(f.resultNames().get(i) + "Dot");
            }
        }
        return new Func(variant.tangent(), params, out.yield(yields), Names.distinct(names));
    }
}
