package dev.fluxion.processor.typing;

import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is found of each result of a lambda or switch, and the first refusal among them. */
final class Collected<T> implements Consumer<Expression> {
    private final Function<Expression, T> find;
    private final List<Expression> expressions = new ArrayList<>();
    private final List<T> found = new ArrayList<>();
    private @Nullable Untypable refusal;

    Collected(Function<Expression, T> find) {
        this.find = find;
    }

    @Override
    public void accept(Expression e) {
        try {
            found.add(find.apply(e));
            expressions.add(e);
        } catch (Untypable u) {
            refusal = refusal == null ? u : refusal;
            throw u;
        }
    }

    /** The expressions, in order. */
    List<Expression> expressions() {
        return expressions;
    }

    /** One for each expression. */
    List<T> all() {
        if (refusal != null) {
            throw refusal;
        }
        return found;
    }
}
