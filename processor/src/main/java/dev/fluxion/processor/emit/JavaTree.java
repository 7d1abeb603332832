package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.JavaText;
import java.util.List;
import java.util.Optional;

/** A Java statement, every decision taken: what is left is to print it. */
sealed interface JavaTree {

    /** {@code type name = value;} */
    record Declare(JavaText type, String name, Optional<Expression> value) implements JavaTree {}

    /** {@code target operator value;}, the operator {@code =} or a compound one. */
    record Assign(Expression target, String operator, Expression value) implements JavaTree {}

    /** {@code expression;} */
    record Run(Expression expression) implements JavaTree {}

    /** A statement of the user's, which ends itself. */
    record Raw(JavaText text) implements JavaTree {}

    /** {@code if (test) {then} else {otherwise}}, without {@code else} if there is nothing in it. */
    record If(Expression test, List<JavaTree> then, List<JavaTree> otherwise) implements JavaTree {}

    /** {@code for (int index = first; test; update) {body}} */
    record For(String index, Expression first, Expression test, Expression update, List<JavaTree> body)
            implements JavaTree {}

    /** {@code while (test) {body}} */
    record While(Expression test, List<JavaTree> body) implements JavaTree {}

    /** {@code try {body} catch (Throwable caught) {handler}} */
    record Try(List<JavaTree> body, String caught, List<JavaTree> handler) implements JavaTree {}

    /** {@code break;} */
    record Break() implements JavaTree {}

    /** {@code return value;} */
    record Return(Optional<Expression> value) implements JavaTree {}

    /** {@code throw exception;} */
    record Throw(Expression exception) implements JavaTree {}

    /** {@code // text} */
    record Comment(String text) implements JavaTree {}

    /** An empty line. */
    record Blank() implements JavaTree {}
}
