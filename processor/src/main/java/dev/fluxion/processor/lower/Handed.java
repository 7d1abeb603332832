package dev.fluxion.processor.lower;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.report.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.ExecutableElement;

/** The known functions among the arguments of a call: a method of this file is made anew for each set of them. */
final class Handed {
    /** A function that gets itself, wrapped in another, would never come to an end. */
    private static final int DEEPEST = 8;

    private final Body body;
    private final List<Parameter> parameters;
    private final Map<Integer, Closure.Shape> functions = new TreeMap<>();

    Handed(Body body, ExecutableElement method) {
        this.body = body;
        parameters = body.session.callees().declaration(method).orElseThrow().getParameters();
    }

    /** Whether an argument is a known function; what it has captured is then added to the arguments. */
    boolean takes(int i, Expression argument, List<Atom> arguments, Code c) {
        Parameter p = parameters.get(i);
        if (!body.functions.isKnown(argument) || Functions.isAssigned(p, p.getNameAsString())) {
            return false;
        }
        Closure function = body.functions.of(argument, c);
        Closure.Shape shape = body.session.sites().shape(function);
        if (shape.depth() > DEEPEST) {
            throw body.refusal(argument, Problem.FUNCTION_ESCAPES, body.origins.quote(argument));
        }
        functions.put(i, shape);
        function.slots().forEach(s -> arguments.add(c.get(s)));
        return true;
    }

    Given given() {
        return Given.functions(functions);
    }
}
