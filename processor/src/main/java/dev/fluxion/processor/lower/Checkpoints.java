package dev.fluxion.processor.lower;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Rewrite;
import dev.fluxion.processor.ir.Rule;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.rules.Primitives;
import dev.fluxion.processor.rules.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Loops that are {@code @Checkpointed}: each run of iterations, a segment, becomes a call of a function of its own. */
final class Checkpoints {
    private static final JavaText.ClassRef SEGMENTS = new JavaText.ClassRef("dev.fluxion.runtime", List.of("Segments"));

    private final Body body;

    Checkpoints(Body body) {
        this.body = body;
    }

    /** Says that the annotation has no effect on a loop, if it is there. */
    void ignored(Statement loop, String why) {
        annotation(loop).ifPresent(a -> body.session.warn(body.origins.finding(a, Problem.NOT_CHECKPOINTED, why)));
    }

    /** The loop as it is, or in segments. */
    void add(Stmt.For loop, Statement source, Code c) {
        Optional<AnnotationExpr> annotation = annotation(source);
        if (annotation.isEmpty() || loop.step() != 1) {
            ignored(source, "it counts by more than one");
            c.addWhole(loop);
        } else {
            segmented(loop, snapshots(annotation.get()), c);
        }
    }

    private static Optional<AnnotationExpr> annotation(Statement loop) {
        Stream<VariableDeclarationExpr> variables = loop instanceof ForStmt s
                ? s.getInitialization().stream()
                        .filter(VariableDeclarationExpr.class::isInstance)
                        .map(VariableDeclarationExpr.class::cast)
                : loop instanceof ForEachStmt s ? Stream.of(s.getVariable()) : Stream.of();
        return variables
                .flatMap(v -> v.getAnnotations().stream())
                .filter(a -> a.getName().getIdentifier().equals("Checkpointed"))
                .findFirst();
    }

    private int snapshots(AnnotationExpr annotation) {
        if (!(annotation instanceof NormalAnnotationExpr normal)) {
            return 0;
        }
        Expression given = normal.getPairs().stream()
                .map(p -> p.getValue())
                .findFirst()
                .orElseThrow(() -> body.refusal(annotation, Problem.UNTYPABLE, annotation.toString()));
        return given.toIntegerLiteralExpr()
                .map(n -> n.asNumber().intValue())
                .orElseThrow(() -> body.refusal(given, Problem.UNTYPABLE, given.toString()));
    }

    /** An outer loop over segments, with the same variables. */
    private void segmented(Stmt.For loop, int snapshots, Code c) {
        Func segment = segment(loop);
        Atom length = c.let("length", call("length", loop.from(), loop.to(), Atom.whole(snapshots)), loop.at());
        Atom count = c.let("segments", call("count", loop.from(), loop.to(), length), loop.at());
        Var k = new Var("segment", Type.INT);
        List<Var> params = Lists.map(loop.params(), Var::again);
        Builder in = new Builder(null).at(loop.at());
        Atom next = in.let("next", new Expr.Apply(plus(), List.of(k, Atom.whole(1)), Type.INT));
        String bound = loop.down() ? "down" : "up";
        Atom one = in.let("bound", call(bound, loop.from(), loop.to(), length, k));
        Atom other = in.let("bound", call(bound, loop.from(), loop.to(), length, next));
        List<Atom> bounds = loop.down() ? List.of(other, one) : List.of(one, other);
        List<Var> results = Lists.map(loop.params(), Var::again);
        List<Atom> args = Lists.plus(Lists.plus(bounds, params), new ArrayList<>(free(loop)));
        in.add(new Stmt.Call(results, segment.name(), args, loop.at()));
        c.addWhole(new Stmt.For(
                loop.results(), k, Atom.whole(0), count, 1, false, params, loop.inits(), in.yield(results), loop.at()));
    }

    private static Row plus() {
        return Primitives.operator("+", 2);
    }

    private static Set<Var> free(Stmt.For loop) {
        Set<Var> free = new LinkedHashSet<>(loop.body().free());
        loop.params().forEach(free::remove);
        free.remove(loop.index());
        return free;
    }

    /** The function of the iterations between two bounds. */
    private Func segment(Stmt.For loop) {
        Var from = new Var("from", Type.INT);
        Var to = new Var("to", Type.INT);
        List<Var> carried = Lists.map(loop.params(), Var::again);
        Map<Var, Var> captured = new HashMap<>();
        List<Var> given = new ArrayList<>();
        for (Var v : free(loop)) {
            captured.put(v, v.again());
            given.add(captured.get(v));
        }
        List<Var> results = Lists.map(loop.results(), Var::again);
        Stmt inner = new Stmt.For(
                results,
                loop.index(),
                from,
                to,
                1,
                loop.down(),
                loop.params(),
                List.copyOf(carried),
                loop.body(),
                loop.at());
        Block block = Rewrite.copy(new Block(List.of(inner), List.copyOf(results)), captured);
        List<String> names = new ArrayList<>();
        results.forEach(r -> names.add(names.contains(r.name()) ? r.name() + names.size() : r.name()));
        String name = body.session.callees().fresh(body.method.getSimpleName() + "Segment");
        List<Var> params = Lists.plus(Lists.plus(List.of(from, to), carried), given);
        Func segment = new Func(name, params, block, names).with(Rule.again(2 + carried.size()));
        body.session.callees().made(segment);
        return segment;
    }

    private static Expr call(String method, Atom... args) {
        List<JavaText.Part> parts = new ArrayList<>(List.of(SEGMENTS, new JavaText.Code("." + method + "(")));
        for (int i = 0; i < args.length; i++) {
            parts.add(new JavaText.Code(i > 0 ? ", " : ""));
            parts.add(new JavaText.Hole(i, Precedence.ANY));
        }
        parts.add(new JavaText.Code(")"));
        return new Expr.Java(new JavaText(parts), Precedence.PRIMARY, List.of(args), Type.INT, Effect.PURE);
    }
}
