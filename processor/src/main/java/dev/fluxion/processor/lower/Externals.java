package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.External;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Unseen;
import dev.fluxion.processor.report.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The methods of other classes that a program calls, and whose companions differentiate them. */
final class Externals {
    private final MethodSource source;
    private final Map<ExecutableElement, Optional<Func>> known = new LinkedHashMap<>();

    Externals(MethodSource source) {
        this.source = source;
    }

    /** The function that stands for a method, if its class has a companion for it. */
    Optional<Func> of(ExecutableElement method) {
        return known.computeIfAbsent(method, m -> ExternalMethods.of(m).map(e -> func(m, e)));
    }

    /** All that were asked for, in that order. */
    List<Func> called() {
        return known.values().stream().flatMap(Optional::stream).toList();
    }

    /** Refuses a class that was compiled without Fluxion. */
    void require(ExecutableElement method, Node at, Body body) {
        TypeElement owner = Nodes.owner(method);
        String companion = ExternalMethods.companion(owner).toString();
        boolean exists = source.elements().getTypeElement(companion) != null;
        if (!exists && !source.isSource().test(outermost(owner))) {
            throw body.refusal(at, Problem.NO_COMPANION, owner.getSimpleName().toString(), companion);
        }
    }

    private static TypeElement outermost(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer ? outermost(outer) : type;
    }

    private Func func(ExecutableElement method, External external) {
        List<Var> params = new CalledMethods(source.types(), source.layouts()).params(method);
        Type type = source.layouts().of(method.getReturnType());
        boolean isVoid = type.equals(TypeMap.VOID);
        List<Type> results = isVoid ? List.of() : List.of(type);
        List<String> names = isVoid ? List.of() : List.of("value");
        return Unseen.func(external, params, results, names, CalledMethods.text(method, params.size()));
    }
}
