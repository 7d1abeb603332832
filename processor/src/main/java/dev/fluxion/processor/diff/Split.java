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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    static void write(Variants.Variant variant, Variants variants) {
        new Split(variant, variants).write(variants);
    }

    private void write(Variants variants) {
        List<Var> params = frame.shadows().declare(func.params());
        Region region = new Region(frame, func.body(), new Builder(frame.entry()));
        Map<Integer, Var> seeds = seeds();
        List<Var> known = known(region.bars());
        region.run(seeds);
        List<Var> reals = func.params().stream().filter(activity::isActiveReal).toList();
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

    private Map<Integer, Var> seeds() {
        Map<Integer, Var> seeds = new LinkedHashMap<>();
        for (int i = 0; i < func.resultNames().size(); i++) {
            Atom y = func.body().yields().get(i);
            if (activity.isActiveReal(y)) {
                seeds.put(i, new Var(func.resultNames().get(i) + "Bar", y.type().derivative()));
            }
        }
        return seeds;
    }

    private Func forward(List<Var> params, List<Stmt> stmts, List<Var> kept) {
        List<Atom> theirs = func.body().yields();
        List<String> names = new ArrayList<>(func.resultNames());
        for (int i = 0; i < theirs.size(); i++) {
            if (frame.shadows().has(theirs.get(i))) {
                names.add(func.resultNames().get(i) + "Bar");
            }
        }
        names.add("trace");
        List<Atom> yields = frame.shadows().with(theirs, theirs);
        List<Stmt> all = new ArrayList<>(stmts);
        if (func.body().leaves()) {
            return new Func(
                    variant.name("Forward"),
                    params,
                    new Block(all, Lists.plus(yields, Atom.zero(variant.trace()))),
                    Names.distinct(names));
        }
        Var trace = new Var("trace", variant.trace());
        all.add(new Stmt.Let(trace, new Expr.Pack(variant.trace(), List.copyOf(kept)), Origin.NONE));
        return new Func(
                variant.name("Forward"), params, new Block(all, Lists.plus(yields, trace)), Names.distinct(names));
    }

    private Func reverse(List<Var> seeds, Block reverse, Residuals residuals, List<Var> reals) {
        Var trace = new Var("trace", variant.trace());
        Map<Var, Var> fields = new LinkedHashMap<>();
        residuals.kept().forEach(v -> fields.put(v, v.again()));
        Block supplied = residuals.supply(reverse, fields);
        Stmt unpack = new Stmt.Unpack(new ArrayList<>(fields.values()), trace, Origin.NONE.in(Origin.Sweep.REVERSE));
        return new Func(
                variant.name("Reverse"),
                Lists.plus(List.of(trace), seeds),
                new Block(Lists.plus(List.of(unpack), supplied.stmts()), supplied.yields()),
                Names.distinct(Lists.map(reals, Bars::name)));
    }
}
