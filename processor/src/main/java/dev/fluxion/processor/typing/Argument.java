package dev.fluxion.processor.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** An expression whose target type may matter: what is known of it without. */
sealed interface Argument {

    /** Its type does not depend on the target. */
    record Typed(TypeMirror type) implements Argument {}

    /** A conditional or a switch, whose results all go to the target. */
    record Branches(List<Argument> results) implements Argument {}

    /** A generic call whose type arguments may come from the target. */
    record Pending(Selection selection) implements Argument {}

    /** A lambda or a method reference, and what is in scope there. */
    record Function(Expression expression, @Nullable Scope scope) implements Argument {
        Node node() {
            return expression;
        }
    }
}
