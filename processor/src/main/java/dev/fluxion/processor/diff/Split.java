package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A callee as two functions: the forward sweep, which leaves a trace, and the reverse sweep, which starts from it. */
final class Split {
    private final Variants.Variant variant;
    private final Activity activity;
    private final Func func;
    private final Frame frame;

    private Split(Variants.Variant variant, Variants variants) {
        this.variant = variant;
        this.activity = variant.activity();
        this.func = activity.func();
        this.frame = Frame.of(activity, variants, false);
    }

    /** Writes all variants that are asked for, and those that they need. */
    static void all(Variants variants) {
        for (Optional<Variants.Variant> v = variants.next(); v.isPresent(); v = variants.next()) {
            new Split(v.get(), variants).write(variants);
        }
    }

    private void write(Variants variants) {
        List<Var> params = params();
        Region region = new Region(frame, func.body(), new Builder(frame.entry()));
        Map<Integer, Var> seeds = seeds();
        List<Var> known = known(region.bars());
        region.run(seeds);
        List<Var> reals = reals();
        Block reverse = region.close(Lists.map(reals, region.bars()::takeOrZero));
        List<Stmt> forward = Lists.plus(frame.entry().stmts(), region.forward().stmts());
        Residuals residuals = Residuals.of(reverse, forward, params, frame.reloads());
        variants.declare(variant.trace(), Lists.map(residuals.kept(), Var::type));
        variants.write(forward(params, forward, residuals.kept()));
        variants.write(reverse(Lists.plus(new ArrayList<>(seeds.values()), known), reverse, residuals, reals));
    }

    /** The adjoints of parameters that go on from what is known of them. */
    private List<Var> known(Bars bars) {
        List<Var> known = new ArrayList<>();
        for (int i : Calls.takenAdjoints(activity)) {
            Var param = func.params().get(i);
            Var bar = Bars.declare(param);
            bars.put(param, bar);
            known.add(bar);
        }
        return known;
    }

    /** The function's own, then the shadows. */
    private List<Var> params() {
        List<Var> params = new ArrayList<>(func.params());
        for (int i = 0; i < func.params().size(); i++) {
            Var p = func.params().get(i);
            if (activity.takesMemory(i)) {
                params.add(frame.shadows().declare(p));
            } else if (activity.isActiveMemory(p)) {
                frame.shadows().put(p, frame.entry().let(frame.shadows().name(p), new Expr.ZerosLike(p)));
            }
        }
        return params;
    }

    private List<Var> reals() {
        List<Var> reals = new ArrayList<>();
        for (int i = 0; i < func.params().size(); i++) {
            if (activity.takesReal(i)) {
                reals.add(func.params().get(i));
            }
        }
        return reals;
    }

    private Map<Integer, Var> seeds() {
        Map<Integer, Var> seeds = new LinkedHashMap<>();
        for (int i = 0; i < func.resultNames().size(); i++) {
            if (activity.givesReal(i)) {
                Type type = func.body().yields().get(i).type();
                seeds.put(i, new Var(func.resultNames().get(i) + "Bar", type.derivative()));
            }
        }
        return seeds;
    }

    private Func forward(List<Var> params, List<Stmt> stmts, List<Var> kept) {
        List<Stmt> all = new ArrayList<>(stmts);
        List<Atom> yields = new ArrayList<>(func.body().yields());
        List<String> names = new ArrayList<>(func.resultNames());
        for (int i = 0; i < func.body().yields().size(); i++) {
            if (activity.givesMemory(i)) {
                yields.add(shadow(func.body().yields().get(i), all));
                names.add(func.resultNames().get(i) + "Bar");
            }
        }
        names.add("trace");
        Atom trace = func.body().leaves() ? Atom.zero(variant.trace()) : trace(kept, all);
        return new Func(variant.forward(), params, new Block(all, Lists.plus(yields, trace)), Names.distinct(names));
    }

    /** Memory that takes no part may still be asked for its shadow by others. */
    private Atom shadow(Atom y, List<Stmt> all) {
        if (frame.shadows().has(y) || !(y instanceof Var v) || func.body().leaves()) {
            return frame.shadows().of(y);
        }
        Var zeros = frame.shadows().declare(v);
        all.add(new Stmt.Let(zeros, new Expr.ZerosLike(y), Origin.NONE));
        return zeros;
    }

    private Var trace(List<Var> kept, List<Stmt> all) {
        Var trace = new Var("trace", variant.trace());
        all.add(new Stmt.Let(trace, new Expr.Pack(variant.trace(), List.copyOf(kept)), Origin.NONE));
        return trace;
    }

    private Func reverse(List<Var> seeds, Block reverse, Residuals residuals, List<Var> reals) {
        Var trace = new Var("trace", variant.trace());
        Map<Var, Var> fields = new LinkedHashMap<>();
        residuals.kept().forEach(v -> fields.put(v, v.again()));
        Block supplied = residuals.supply(reverse, fields);
        Stmt unpack = new Stmt.Unpack(new ArrayList<>(fields.values()), trace, Origin.NONE.in(Origin.Sweep.REVERSE));
        return new Func(
                variant.reverse(),
                Lists.plus(List.of(trace), seeds),
                new Block(Lists.plus(List.of(unpack), supplied.stmts()), supplied.yields()),
                variant.adjoints(reals));
    }
}
