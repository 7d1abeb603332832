package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reverse mode: a program to one that goes on, behind the program itself, backwards through it with adjoints. */
public final class Reverse {
    private final Func func;
    private final List<Var> wrt;
    private final boolean seeded;
    private final Frame frame;
    private final List<Var> shadows = new ArrayList<>();
    private final Map<Integer, Atom> seeds = new LinkedHashMap<>();
    private final List<Var> given = new ArrayList<>();

    private Reverse(Activity activity, List<Var> wrt, boolean seeded, Variants variants) {
        this.func = activity.func();
        this.wrt = wrt;
        this.seeded = seeded;
        this.frame = Frame.of(activity, variants, true);
    }

    /**
     * The entry's parameters, then a shadow for each array among {@code wrt}, then (unless {@code seeded}) the adjoint of each
     * result that can have one; its results, then the adjoint of each number among {@code wrt}.
     *
     * <p>A shadow is memory of the array's shape: before, the adjoint of what the array holds at the end; behind, of what it
     * held at the beginning. Where the program only reads the array, this adds to it.
     *
     * @param wrt parameters of the entry, in their order
     * @param seeded whether the adjoint of the only real result is 1, not a parameter
     */
    public static Program of(Program program, List<Var> wrt, boolean seeded) {
        Activity activity = Activities.solve(program, Context.entry(program.entry(), wrt));
        Variants variants = new Variants(program);
        Traces.declare(program, activity, Companions.Kind.SHADOW, variants);
        String name = variants.entry("Vjp");
        Func entry = new Reverse(activity, wrt, seeded, variants).entry(name);
        Split.all(variants);
        return variants.program(entry);
    }

    private Func entry(String name) {
        func.params().forEach(this::shadow);
        Region region = new Region(frame, func.body(), new Builder(frame.entry()));
        seed(region);
        if (func.body().leaves()) {
            List<Stmt> stmts =
                    Lists.plus(frame.entry().stmts(), region.forward().stmts());
            List<Atom> zeros = Lists.map(reals(), p -> Atom.real(0));
            return func(name, new Block(stmts, Lists.plus(func.body().yields(), zeros)));
        }
        List<Atom> adjoints = Lists.map(reals(), region.run(seeds).bars()::takeOrZero);
        Block reverse = region.close(adjoints);
        List<Stmt> stmts = new ArrayList<>(frame.entry().stmts());
        stmts.addAll(region.forward().stmts());
        stmts.addAll(reverse.stmts());
        return func(name, new Block(stmts, Lists.plus(func.body().yields(), reverse.yields())));
    }

    private void shadow(Var p) {
        if (wrt.contains(p) && p.type().isContainer()) {
            shadows.add(frame.shadows().declare(p));
            frame.shadows().put(p, frame.steady(p, frame.entry()));
        } else if (frame.activity().isActiveMemory(p)) {
            Atom zeros = frame.entry().let(frame.shadows().name(p), new Expr.ZerosLike(p));
            frame.shadows().put(p, zeros);
        }
    }

    private List<Var> reals() {
        return func.params().stream()
                .filter(p -> wrt.contains(p) && p.type().isReal())
                .toList();
    }

    private void seed(Region region) {
        region.reverse().at(Origin.NONE.in(Origin.Sweep.REVERSE));
        for (int i = 0; i < func.resultNames().size(); i++) {
            Atom y = func.body().yields().get(i);
            if (y.type().isDifferentiable()) {
                seed(i, y, region.reverse());
            }
        }
    }

    private void seed(int i, Atom y, Builder reverse) {
        if (seeded) {
            seeds.put(i, Atom.real(1));
            return;
        }
        Var bar = new Var(func.resultNames().get(i) + "Bar", y.type().derivative());
        given.add(bar);
        if (y.type().isReal()) {
            seeds.put(i, bar);
        } else if (frame.activity().isActiveMemory(y)) {
            Atom shadow = frame.shadows().of(y);
            new Addition(frame.variants()).result(bar, shadow, reverse);
        }
    }

    private Func func(String name, Block body) {
        List<Var> params = new ArrayList<>(func.params());
        params.addAll(shadows);
        params.addAll(given);
        List<String> names = Lists.plus(func.resultNames(), Lists.map(reals(), Bars::name));
        return new Func(name, params, body, Names.distinct(names));
    }
}
