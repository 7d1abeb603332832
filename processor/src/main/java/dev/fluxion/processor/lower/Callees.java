package dev.fluxion.processor.lower;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.fluxion.processor.source.Declarations;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The methods of a file that become functions of one program: the one asked for, and what it calls, each once. */
final class Callees {
    /**
     * A function to make of a method.
     *
     * @param caught whether it gives the exception it fails with as another result, so that what it has done until then is kept
     */
    record Wanted(ExecutableElement method, boolean caught) {}

    private final MethodSource source;
    private final Set<ExecutableElement> opaque;
    private final Map<Wanted, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final Map<ExecutableElement, Optional<MethodDeclaration>> declarations = new HashMap<>();
    private final Deque<Wanted> waiting = new ArrayDeque<>();

    /** @param opaque methods to be called as they are */
    Callees(MethodSource source, Set<ExecutableElement> opaque) {
        this.source = source;
        this.opaque = new HashSet<>(opaque);
    }

    /**
     * Whether a call becomes a call of a function.
     *
     * @param ofThis whether the receiver, if any, is the caller's own
     */
    boolean isLowered(ExecutableElement method, boolean ofThis) {
        return (method.getModifiers().contains(Modifier.STATIC) || (ofThis && isFinal(method)))
                && method.getTypeParameters().isEmpty()
                && !opaque.contains(method)
                && declaration(method).filter(d -> d.getBody().isPresent()).isPresent();
    }

    /** Whether no subclass can put another method in its place. */
    private static boolean isFinal(ExecutableElement method) {
        TypeElement owner = Nodes.owner(method);
        return method.getModifiers().contains(Modifier.PRIVATE)
                || method.getModifiers().contains(Modifier.FINAL)
                || owner.getModifiers().contains(Modifier.FINAL)
                || owner.getKind() == ElementKind.RECORD;
    }

    /** The method's declaration, if it is in this file. */
    Optional<MethodDeclaration> declaration(ExecutableElement method) {
        return declarations.computeIfAbsent(
                method,
                m -> m.getEnclosingElement() instanceof TypeElement
                        ? Declarations.method(source.file().unit(), m)
                        : Optional.empty());
    }

    /** The name of its function, which will be made if it is not yet. */
    String name(Wanted wanted) {
        return names.computeIfAbsent(wanted, w -> {
            waiting.add(w);
            String name = w.method().getSimpleName() + (w.caught() ? "Caught" : "");
            int n = used.merge(name, 1, Integer::sum);
            return n == 1 ? name : name + n;
        });
    }

    /** The next function to make. */
    Optional<Wanted> next() {
        return Optional.ofNullable(waiting.poll());
    }
}
