package dev.fluxion.processor.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.Statement;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Op;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A stream as a loop: each number runs through all stages before the next one is fetched. */
final class StreamLoop {
    private final Body body;
    private final StreamPipeline pipeline;
    private final Optional<Atom> array;
    private final Atom from;
    private final Atom to;
    private final List<Optional<Closure>> functions = new ArrayList<>();

    /** Evaluates what makes the stream; nothing has come out of it yet. */
    StreamLoop(StreamPipeline pipeline, Body body, Code c) {
        this.body = body;
        this.pipeline = pipeline;
        array = pipeline.isRange() ? Optional.empty() : Optional.of(array(c));
        from = from(c);
        to = to(c);
        for (MethodCallExpr stage : pipeline.stages()) {
            functions.add(
                    stage.getArguments().isEmpty()
                            ? Optional.empty()
                            : Optional.of(body.functions.of(stage.getArgument(0), c)));
        }
    }

    private Atom array(Code c) {
        List<Expression> arguments = pipeline.source().getArguments();
        boolean given = !arguments.isEmpty()
                && body.mirror(arguments.get(0)).getKind().equals(javax.lang.model.type.TypeKind.ARRAY);
        Type.Array doubles = new Type.Array(Type.REAL);
        return given
                ? body.value(arguments.get(0), c)
                : body.arrays.pack(arguments, doubles, body.at(pipeline.source()), c);
    }

    private Atom from(Code c) {
        return pipeline.isRange() ? body.value(pipeline.source().getArgument(0), Type.INT, c) : Atom.whole(0);
    }

    private Atom to(Code c) {
        if (array.isPresent()) {
            return c.let("length", new Expr.Length(array.get()), body.at(pipeline.source()));
        }
        Atom bound = body.value(pipeline.source().getArgument(1), Type.INT, c);
        Op plus = Primitives.method("java.lang.Math", "addExact", 2).orElseThrow();
        return pipeline.source().getNameAsString().equals("range")
                ? bound
                : c.apply("end", plus, Type.INT, body.at(pipeline.source()), bound, Atom.whole(1));
    }

    /** How many numbers go in. */
    Atom size(Code c) {
        if (array.isPresent()) {
            return to;
        }
        Atom size = c.apply("size", Primitives.operator("-", 2), Type.INT, body.at(pipeline.source()), to, from);
        Op max = Primitives.method("java.lang.Math", "max", 2).orElseThrow();
        return c.apply("size", max, Type.INT, body.at(pipeline.source()), size, Atom.whole(0));
    }

    /**
     * Runs it.
     *
     * @param own the slots that {@code each} changes
     * @param each gets each number that comes out
     */
    void run(List<Slot> own, Code c, BiConsumer<Atom, Code> each) {
        Slot index = body.slots.fresh("i", Type.INT);
        Statement statement = Nodes.statement(pipeline.source());
        body.loops.range(new Counting.Range(from, to, 1, false), index, own, statement, c, in -> {
            Atom i = in.get(index);
            Atom first = array.<Atom>map(a -> in.let("element", new Expr.Load(a, i), body.at(pipeline.source())))
                    .orElse(i);
            push(0, first, in, each);
        });
    }

    private void push(int stage, Atom value, Code c, BiConsumer<Atom, Code> each) {
        if (stage == pipeline.stages().size()) {
            each.accept(value, c);
            return;
        }
        MethodCallExpr call = pipeline.stages().get(stage);
        Atom result = functions
                .get(stage)
                .map(f -> body.applications.apply(f, List.of(value), "value", call.getArgument(0), c))
                .orElseGet(() -> body.conversions.to(Type.REAL, value, "value", call, c));
        if (call.getNameAsString().equals("filter")) {
            c.branch(result, body.at(call), in -> push(stage + 1, value, in, each), in -> {});
        } else {
            push(stage + 1, result, c, each);
        }
    }
}
