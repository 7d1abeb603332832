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
import dev.fluxion.processor.vector.VectorMode;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Forward over reverse: the gradient, differentiated in one direction or in several at once.
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
        Program derivative = Forward.of(withShadows, varying(subject, gradient));
        int valueDot = withShadows.entry().resultNames().size();
        return new SecondOrder(subject, between.apply(Results.without(derivative, valueDot)));
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

    /** The same in several directions; how many is its last parameter. */
    SecondOrder inSeveralDirections() {
        List<Var> params = program.entry().params();
        int first = subject.entry().params().size() + arrays().size();
        List<Integer> dots = IntStream.range(dots(), dots() + reals()).boxed().toList();
        return new SecondOrder(subject, VectorMode.of(program, params.subList(first, params.size()), dots));
    }

    List<Var> arrays() {
        return subject.wrt().stream().filter(x -> x.type().isContainer()).toList();
    }

    private int reals() {
        return subject.wrt().size() - arrays().size();
    }

    /** The index of the first tangent of an adjoint. */
    private int dots() {
        return program.entry().body().yields().size() / 2 + 1;
    }

    /**
     * Puts the program here, with new shadows.
     *
     * @param directions the tangents of the differentiable parameters
     * @param barDots the tangents of the shadows: zeros
     * @param more what the program takes behind them
     */
    Values splice(List<Atom> directions, List<Atom> barDots, List<Atom> more, Assembly a) {
        List<Atom> bars = Lists.map(arrays(), x -> zeros("d", "Bar", x, a));
        List<Var> params = program.entry().params();
        List<Atom> dots = Lists.plus(directions, barDots);
        int args = subject.entry().params().size();
        a.give(params.subList(args, params.size()), Lists.plus(bars, Lists.plus(dots, more)));
        List<Atom> yields = a.splice();
        return new Values(
                yields.get(0),
                inOrder(yields.subList(1, 1 + reals()), bars),
                inOrder(yields.subList(dots(), dots() + reals()), barDots));
    }

    /** Zeros in the shape of an array; they are the result itself where no rounding is needed. */
    static Atom zeros(String prefix, String suffix, Var x, Assembly a) {
        String name = Conversions.isExact(x.type()) ? prefix + x.name() : x.name() + suffix;
        return a.out.let(name, new Expr.ZerosLike(x));
    }

    /** One for each differentiable parameter, from those of the numbers and those of the arrays. */
    private List<Atom> inOrder(List<Atom> reals, List<Atom> memory) {
        Iterator<Atom> ofReals = reals.iterator();
        Iterator<Atom> ofMemory = memory.iterator();
        return Lists.map(subject.wrt(), x -> x.type().isContainer() ? ofMemory.next() : ofReals.next());
    }
}
