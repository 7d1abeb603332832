package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

/** The functions of a file that have been met, and one closure of each shape. */
final class Sites {
    private final IdentityHashMap<Node, Site> sites = new IdentityHashMap<>();
    private final Map<Closure.Shape, Closure> prototypes = new HashMap<>();

    Site of(Expression function, Body body) {
        return sites.computeIfAbsent(function, f -> new Site(function, body.method, body.attribution));
    }

    /** The shape of a closure, by which {@link #prototype} finds one like it. */
    Closure.Shape shape(Closure closure) {
        Closure.Shape shape = closure.shape();
        prototypes.putIfAbsent(shape, closure);
        return shape;
    }

    Closure prototype(Closure.Shape shape) {
        return Objects.requireNonNull(prototypes.get(shape));
    }
}
