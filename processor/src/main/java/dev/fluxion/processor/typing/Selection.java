package dev.fluxion.processor.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/**
 * The method that a call has chosen, before its type arguments are inferred.
 *
 * @param unchecked whether an argument needs an unchecked conversion, so that the result is erased (JLS 15.12.2.6)
 */
record Selection(
        Node call,
        Signature signature,
        Phase phase,
        boolean unchecked,
        List<Expression> expressions,
        List<Argument> arguments) {

    /** How far the search for applicable methods went (JLS 15.12.2). */
    enum Phase {
        STRICT,
        LOOSE,
        VARARGS
    }

    boolean varargs() {
        return phase == Phase.VARARGS;
    }

    /** Whether the type of the call may depend on its target. */
    boolean isPoly() {
        Map<Element, Boolean> variables = new LinkedHashMap<>();
        signature.variables().forEach(v -> variables.put(v.asElement(), true));
        return !unchecked && Terms.mentions(signature.returns(), variables);
    }
}
