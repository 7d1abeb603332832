package dev.fluxion.processor.mode;

import dev.fluxion.processor.diff.Reverse;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.vector.VectorMode;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** All rows at once: an adjoint for each number among the results, behind one forward sweep. */
final class JacobianReverse {
    private final Subject subject;
    private final List<Var> args;
    private final List<Var> active;

    private JacobianReverse(Subject subject) {
        this.subject = subject;
        this.args = subject.entry().params();
        this.active = args.stream()
                .filter(p -> subject.wrt().contains(p) || subject.outs().contains(p))
                .toList();
    }

    /** The only row of a method that returns a number: its gradient. */
    static Program row(Subject subject, String name) {
        Program reversed = Reverse.of(subject.primal(), subject.wrt(), true);
        Assembly a = new Assembly(reversed);
        a.params(subject.entry().params());
        List<Atom> shadows = Lists.map(arrays(subject.wrt()), x -> a.out.let(x.name() + "Bar", new Expr.ZerosLike(x)));
        List<Var> params = reversed.entry().params();
        a.give(params.subList(subject.entry().params().size(), params.size()), shadows);
        List<Atom> yields = a.splice();
        List<Atom> bars = inOrder(subject.wrt(), yields.subList(1, yields.size()), shadows);
        Atom columns = Flattening.count("columns", subject.wrt(), a.out);
        Atom row = Flattening.vector("row", bars, columns, a.out);
        a.result("value", yields.get(0));
        a.result("jacobian", Flattening.matrix("jacobian", List.of(row), Atom.whole(1), a.out));
        return a.finish(name);
    }

    /** Behind the arguments it takes the value's shape, where that is an array, and how many rows there are. */
    static Program of(Subject subject, String name) {
        return new JacobianReverse(subject).program(name);
    }

    private Program program(String name) {
        Program wide = wide(Reverse.of(subject.withOuts(), active, false));
        Assembly a = new Assembly(wide);
        a.params(args);
        List<Atom> seeded = new JacobianResults(subject).seeded(a);
        Var rows = a.param(new Var("rows", Type.INT));
        List<Atom> shadows = Lists.map(arrays(active), x -> Flattening.zeros(x, "Bar", rows, a.out));
        List<Atom> seeds = Flattening.seeds(seeded, "Bar", rows, a.out);
        List<Var> params = wide.entry().params();
        List<Atom> given = Lists.plus(shadows, Lists.plus(seeds, rows));
        a.give(params.subList(args.size(), params.size()), given);
        finish(a.splice(), shadows, rows, a);
        return a.finish(name);
    }

    private Program wide(Program reversed) {
        List<Var> params = reversed.entry().params();
        List<Integer> bars = IntStream.range(
                        results(), reversed.entry().resultNames().size())
                .boxed()
                .toList();
        return VectorMode.of(reversed, params.subList(args.size(), params.size()), bars);
    }

    private int results() {
        return subject.entry().resultTypes().size() + subject.outs().size();
    }

    private void finish(List<Atom> yields, List<Atom> shadows, Atom rows, Assembly a) {
        if (!subject.entry().resultTypes().isEmpty()) {
            a.result("value", yields.get(0));
        }
        List<Atom> bars = inOrder(active, yields.subList(results(), yields.size()), shadows);
        List<Atom> wanted = Lists.map(subject.wrt(), x -> bars.get(active.indexOf(x)));
        Atom columns = Flattening.count("columns", subject.wrt(), a.out);
        Atom transposed = Flattening.matrix("transposed", wanted, columns, a.out);
        a.result("jacobian", Flattening.transpose("jacobian", transposed, rows, a.out));
    }

    private static List<Var> arrays(List<Var> params) {
        return params.stream().filter(x -> x.type().isContainer()).toList();
    }

    private static List<Atom> inOrder(List<Var> params, List<Atom> reals, List<Atom> shadows) {
        Iterator<Atom> ofReals = reals.iterator();
        Iterator<Atom> ofArrays = shadows.iterator();
        return Lists.map(params, x -> x.type().isContainer() ? ofArrays.next() : ofReals.next());
    }
}
