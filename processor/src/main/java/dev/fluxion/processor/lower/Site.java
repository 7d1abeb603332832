package dev.fluxion.processor.lower;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import dev.fluxion.processor.typing.Attribution;
import javax.lang.model.element.ExecutableElement;

/** Where a function stands in the source: a lambda or a method reference, in a method. There is one for each place. */
final class Site {
    final Expression function;
    final ExecutableElement method;
    final Attribution attribution;

    Site(Expression function, ExecutableElement method, Attribution attribution) {
        this.function = function;
        this.method = method;
        this.attribution = attribution;
    }

    /** What to call it: after the variable that it is the value of. */
    String name() {
        return function.getParentNode().orElse(null) instanceof VariableDeclarator v
                ? v.getNameAsString()
                : method.getSimpleName() + "Lambda";
    }
}
