package dev.fluxion.processor.mode;

import dev.fluxion.processor.diff.Forward;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.vector.VectorMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** All columns at once: a tangent for each input. */
final class JacobianForward {
    private JacobianForward() {}

    static Program of(Subject subject, String name) {
        List<Var> args = subject.entry().params();
        List<Var> varied = args.stream()
                .filter(p -> subject.wrt().contains(p) || subject.outs().contains(p))
                .toList();
        Program forward = Forward.of(subject.withOuts(), varied);
        List<Var> params = forward.entry().params();
        int results = subject.entry().resultTypes().size() + subject.outs().size();
        List<Integer> dots = IntStream.range(
                        results, forward.entry().resultNames().size())
                .boxed()
                .toList();
        List<Var> directions = params.subList(args.size(), params.size());
        Program wide = VectorMode.of(forward, directions, dots);
        Assembly a = new Assembly(wide);
        a.params(args);
        Atom columns = Flattening.count("columns", subject.wrt(), a.out);
        List<Atom> tangents = tangents(subject, varied, columns, a);
        List<Var> all = wide.entry().params();
        a.give(all.subList(args.size(), all.size()), Lists.plus(tangents, columns));
        List<Atom> yields = a.splice();
        finish(subject, yields.subList(0, results), yields.subList(results, yields.size()), a);
        return a.finish(name);
    }

    private static List<Atom> tangents(Subject subject, List<Var> varied, Atom columns, Assembly a) {
        List<Atom> seeds = Flattening.seeds(subject.wrt(), "Dot", columns, a.out);
        List<Atom> tangents = new ArrayList<>();
        for (Var x : varied) {
            int i = subject.wrt().indexOf(x);
            tangents.add(i < 0 ? Flattening.zeros(x, "Dot", columns, a.out) : seeds.get(i));
        }
        return tangents;
    }

    private static void finish(Subject subject, List<Atom> results, List<Atom> dots, Assembly a) {
        if (!subject.entry().resultTypes().isEmpty()) {
            a.result("value", results.get(0));
        }
        List<Atom> differentiable =
                results.stream().filter(r -> r.type().isDifferentiable()).toList();
        Atom rows = Flattening.count("rows", differentiable, a.out);
        a.result("jacobian", Flattening.matrix("jacobian", dots, rows, a.out));
    }
}
