package dev.fluxion.processor.lower;

import com.github.javaparser.ast.expr.Expression;
import dev.fluxion.processor.report.Problem;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** Methods that take a number apart, so that its derivative would get lost on the way without anybody noticing. */
final class Lossy {
    private static final Set<String> METHODS = Set.of(
            "java.lang.Double.doubleToLongBits",
            "java.lang.Double.doubleToRawLongBits",
            "java.lang.Float.floatToIntBits",
            "java.lang.Float.floatToRawIntBits",
            "java.math.BigDecimal.valueOf",
            "java.math.BigDecimal.<init>");

    private Lossy() {}

    static void refuse(ExecutableElement method, Expression call, List<Expression> arguments, Body body) {
        if (isLossy(method) && arguments.stream().anyMatch(a -> varies(a, body))) {
            throw body.refusal(call, Problem.DERIVATIVE_CUT, body.origins.quote(call));
        }
    }

    static boolean isLossy(ExecutableElement method) {
        return METHODS.contains(KnownMethods.owner(method) + "." + method.getSimpleName());
    }

    private static boolean varies(Expression e, Body body) {
        return body.type(e).isReal() && body.attribution.constant(e).isEmpty();
    }
}
