package dev.fluxion.processor.mode;

import dev.fluxion.processor.diff.Forward;
import dev.fluxion.processor.diff.Obstacle;
import dev.fluxion.processor.diff.Obstacles;
import dev.fluxion.processor.diff.Reverse;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.pass.Passes;
import java.util.Iterator;
import java.util.List;

/**
 * Forward over reverse: the gradient, differentiated in one direction.
 *
 * @param program the derivative of reverse mode with respect to the differentiable parameters and to the shadows
 */
record SecondOrder(Subject subject, Program program) {

    /** What it computes; gradient and product have one part for each differentiable parameter. */
    record Values(Atom value, List<Atom> gradient, List<Atom> product) {}

    static SecondOrder of(Subject subject, Passes between) {
        Program gradient = between.apply(Reverse.of(subject.primal(), subject.wrt(), true));
        List<Var> shadows = shadows(subject, gradient);
        Program withShadows = Results.with(gradient, shadows);
        return new SecondOrder(subject, Forward.of(withShadows, varying(subject, gradient)));
    }

    /** Calls in the gradient of which nothing is known. */
    static List<Obstacle> obstacles(Subject subject) {
        Program gradient = Reverse.of(subject.primal(), subject.wrt(), true);
        Program withShadows = Results.with(gradient, shadows(subject, gradient));
        return Obstacles.find(withShadows, varying(subject, gradient)).stream()
                .filter(o -> o.kind() == Obstacle.Kind.UNKNOWN_DERIVATIVE)
                .toList();
    }

    private static List<Var> shadows(Subject subject, Program gradient) {
        List<Var> params = gradient.entry().params();
        return params.subList(subject.entry().params().size(), params.size());
    }

    private static List<Var> varying(Subject subject, Program gradient) {
        List<Var> args = subject.entry().params();
        List<Var> params = gradient.entry().params();
        return Lists.plus(Lists.map(subject.wrt(), x -> params.get(args.indexOf(x))), shadows(subject, gradient));
    }

    /** Puts the program here, with a direction for each differentiable parameter, and new shadows. */
    Values splice(List<Atom> directions, Assembly a) {
        List<Atom> bars = Lists.map(arrays(), x -> zeros("d", "Bar", x, a));
        List<Atom> barDots = Lists.map(arrays(), x -> zeros("h", "BarDot", x, a));
        List<Var> params = program.entry().params();
        int args = subject.entry().params().size();
        a.give(params.subList(args, params.size()), Lists.plus(bars, Lists.plus(directions, barDots)));
        List<Atom> yields = a.splice();
        int reals = subject.wrt().size() - bars.size();
        int dots = yields.size() / 2 + 1;
        return new Values(
                yields.get(0),
                inOrder(yields.subList(1, 1 + reals), bars),
                inOrder(yields.subList(dots, dots + reals), barDots));
    }

    private static Atom zeros(String prefix, String suffix, Var x, Assembly a) {
        String name = Conversions.isExact(x.type()) ? prefix + x.name() : x.name() + suffix;
        return a.out.let(name, new Expr.ZerosLike(x));
    }

    private List<Var> arrays() {
        return subject.wrt().stream().filter(x -> x.type().isContainer()).toList();
    }

    /** One for each differentiable parameter, from those of the numbers and those of the arrays. */
    private List<Atom> inOrder(List<Atom> reals, List<Atom> memory) {
        Iterator<Atom> ofReals = reals.iterator();
        Iterator<Atom> ofMemory = memory.iterator();
        return Lists.map(subject.wrt(), x -> x.type().isContainer() ? ofMemory.next() : ofReals.next());
    }
}
