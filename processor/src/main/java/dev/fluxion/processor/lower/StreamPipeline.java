package dev.fluxion.processor.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stream of numbers as the source writes it.
 *
 * @param source the call that makes it
 * @param stages the calls that map or filter it, in order
 */
record StreamPipeline(MethodCallExpr source, List<MethodCallExpr> stages) {
    private static final String INTS = "java.util.stream.IntStream";
    private static final String DOUBLES = "java.util.stream.DoubleStream";

    private static final Set<String> SOURCES = Set.of(INTS + ".range", INTS + ".rangeClosed");
    private static final Set<String> ARRAYS = Set.of(DOUBLES + ".of", "java.util.Arrays.stream");
    private static final Set<String> STAGES = Set.of(
            INTS + ".map",
            INTS + ".filter",
            INTS + ".mapToDouble",
            INTS + ".asDoubleStream",
            DOUBLES + ".map",
            DOUBLES + ".filter",
            DOUBLES + ".mapToInt");

    /** The stream that an expression is, if all of it is known. */
    static Optional<StreamPipeline> of(Expression e, Body body) {
        if (!(e instanceof MethodCallExpr call)) {
            return Optional.empty();
        }
        String name = name(call, body);
        if (SOURCES.contains(name) || (ARRAYS.contains(name) && isOfDoubles(call, body))) {
            return Optional.of(new StreamPipeline(call, List.of()));
        }
        boolean known = STAGES.contains(name) && call.getArguments().stream().allMatch(body.functions::isCode);
        return known ? call.getScope().flatMap(s -> of(s, body)).map(s -> s.with(call)) : Optional.empty();
    }

    private StreamPipeline with(MethodCallExpr stage) {
        return new StreamPipeline(source, Lists.plus(stages, stage));
    }

    /** The method that a call invokes, with its class. */
    static String name(MethodCallExpr call, Body body) {
        var method = body.attribution.invocation(call).method();
        return KnownMethods.owner(method) + "." + method.getSimpleName();
    }

    private static boolean isOfDoubles(MethodCallExpr call, Body body) {
        List<Expression> arguments = call.getArguments();
        boolean numbers =
                arguments.stream().allMatch(a -> body.mirror(a).getKind().isPrimitive());
        boolean array =
                !arguments.isEmpty() && body.type(body.mirror(arguments.get(0))).equals(new Type.Array(Type.REAL));
        return array || (name(call, body).startsWith(DOUBLES) && numbers);
    }

    boolean isRange() {
        return source.getNameAsString().startsWith("range");
    }

    /** Whether it is known beforehand how many numbers come out. */
    boolean isSized() {
        return stages.stream().noneMatch(s -> s.getNameAsString().equals("filter"));
    }

    /** Whether something in it can have to do with derivatives. */
    boolean carries(Body body) {
        return !isRange()
                || stages.stream().anyMatch(s -> s.getArguments().stream().anyMatch(body.functions::isKnown));
    }
}
