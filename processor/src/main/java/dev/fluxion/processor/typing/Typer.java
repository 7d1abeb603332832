package dev.fluxion.processor.typing;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Types the bodies of methods and the initialisers of fields. Very deep expressions need a thread with a big stack. It remembers what it
 * has looked up: take a new one in each round.
 */
public final class Typer {
    private final Universe universe;

    /** Types and elements as a processor has them in one round. */
    public Typer(Types types, Elements elements) {
        this.universe = new Universe(types, elements);
    }

    /** The body of a method or constructor of {@code owner}. Never throws {@link Untypable}: the answers of the attribution do. */
    public Attribution attribute(TypeElement owner, CallableDeclaration<?> declaration) {
        Body body = new Body(universe, owner, declaration);
        body.typeNames.declare(declaration, owner);
        declaration.getParameters().forEach(body.variables::declare);
        statements(declaration)
                .ifPresent(s -> body.statements.returning(returned(body, declaration), () -> body.statements.type(s)));
        return body.attribution();
    }

    private static Optional<BlockStmt> statements(CallableDeclaration<?> declaration) {
        return declaration instanceof MethodDeclaration m
                ? m.getBody()
                : Optional.of(((ConstructorDeclaration) declaration).getBody());
    }

    private static Consumer<Expression> returned(Body body, CallableDeclaration<?> declaration) {
        if (declaration instanceof MethodDeclaration m) {
            try {
                TypeMirror type = body.writtenTypes.resolve(m.getType());
                return e -> body.type(e, type.getKind() == TypeKind.VOID ? null : type);
            } catch (Untypable unknownResult) {
                return body::type;
            }
        }
        return body::type;
    }

    /** The initialiser of a field of {@code owner}. */
    public Attribution attribute(TypeElement owner, VariableDeclarator field) {
        Body body = new Body(universe, owner, field);
        field.getInitializer()
                .ifPresent(i -> body.attempt(() -> body.type(i, body.writtenTypes.resolve(field.getType()))));
        return body.attribution();
    }
}
