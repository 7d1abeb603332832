package dev.fluxion.processor.typing;

import com.github.javaparser.ast.Node;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What a name stands for (JLS 6.5). */
public sealed interface Meaning {

    /**
     * A local variable, parameter, exception parameter, resource or pattern variable.
     *
     * @param declaration a {@code Parameter}, {@code VariableDeclarator} or {@code TypePatternExpr}
     */
    record Local(Node declaration, String name) implements Meaning {}

    /** A field, static or not, also an enum constant. */
    record Field(VariableElement field) implements Meaning {}

    /** A class, before the dot of a static member. */
    record TypeName(TypeElement element) implements Meaning {}

    /** The length of an array. */
    record ArrayLength() implements Meaning {}

    /** A package, before the dot of a class. */
    record PackageName(String name) implements Meaning {}
}
