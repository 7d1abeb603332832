package dev.fluxion.processor.lower;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fluxion.processor.ir.Atom;
import java.util.Optional;
import java.util.Set;

/** Calls in which a stream of numbers ends, where all of the stream is known and can have to do with derivatives. */
final class Streams {
    private static final String DOUBLES = "java.util.stream.DoubleStream.";
    private static final String OPTIONAL = "java.util.OptionalDouble.";
    private static final Set<String> ENDS = Set.of(
            DOUBLES + "sum",
            DOUBLES + "toArray",
            DOUBLES + "reduce",
            DOUBLES + "forEach",
            DOUBLES + "forEachOrdered",
            "java.util.stream.IntStream.forEach",
            "java.util.stream.IntStream.forEachOrdered");

    private static final Set<String> OPTIONAL_ENDS =
            Set.of(DOUBLES + "average", DOUBLES + "max", DOUBLES + "min", DOUBLES + "reduce");
    private static final Set<String> UNPACKING =
            Set.of(OPTIONAL + "getAsDouble", OPTIONAL + "orElseThrow", OPTIONAL + "orElse");

    private final Body body;

    Streams(Body body) {
        this.body = body;
    }

    /** @param unpacking what is asked of the {@code OptionalDouble}, if one comes out */
    record Ended(StreamPipeline pipeline, MethodCallExpr end, Optional<MethodCallExpr> unpacking) {}

    boolean isEnd(MethodCallExpr e) {
        return ended(e).isPresent();
    }

    Atom value(MethodCallExpr e, String name, Code c) {
        return new StreamEnd(ended(e).orElseThrow(), name, body, c).value();
    }

    private Optional<Ended> ended(MethodCallExpr e) {
        String name = StreamPipeline.name(e, body);
        if (UNPACKING.contains(name) && e.getArguments().size() < 2) {
            return e.getScope()
                    .filter(s -> s instanceof MethodCallExpr end && isOptional(end))
                    .flatMap(s -> ended((MethodCallExpr) s, Optional.of(e)));
        }
        boolean ends = ENDS.contains(name) && !isOptional(e);
        return ends ? ended(e, Optional.empty()) : Optional.empty();
    }

    private boolean isOptional(MethodCallExpr e) {
        return OPTIONAL_ENDS.contains(StreamPipeline.name(e, body))
                && (!e.getNameAsString().equals("reduce") || e.getArguments().size() == 1);
    }

    private Optional<Ended> ended(MethodCallExpr end, Optional<MethodCallExpr> unpacking) {
        return end.getScope()
                .flatMap(s -> StreamPipeline.of(s, body))
                .map(p -> new Ended(p, end, unpacking))
                .filter(this::isKnown);
    }

    private boolean isKnown(Ended ended) {
        var arguments = ended.end().getArguments();
        boolean known = arguments.isEmpty() || body.functions.isCode(arguments.get(arguments.size() - 1));
        boolean carries = ended.pipeline().carries(body) || arguments.stream().anyMatch(body.functions::isKnown);
        boolean sized = !ended.end().getNameAsString().equals("toArray")
                || ended.pipeline().isSized();
        return known && carries && sized;
    }
}
