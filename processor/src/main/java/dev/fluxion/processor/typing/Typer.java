package dev.fluxion.processor.typing;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;
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

    /** What happens to the expressions that a method returns. */
    static Consumer<Expression> returned(Body body, CallableDeclaration<?> declaration) {
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

    /**
     * All that makes an object of {@code owner}: the initialisers of its fields and the blocks between them, then a constructor.
     *
     * @param declaration the constructor's, or the class's if it has none
     */
    public Attribution attribute(
            TypeElement owner,
            BodyDeclaration<?> declaration,
            List<BodyDeclaration<?>> initialisers,
            List<Parameter> parameters,
            List<Statement> statements) {
        Body body = new Body(universe, owner, declaration);
        if (declaration instanceof CallableDeclaration<?> constructor) {
            body.typeNames.declare(constructor, owner);
        }
        initialisers.forEach(i -> initialiser(i, body));
        parameters.forEach(body.variables::declare);
        body.statements.returning(body::type, () -> statements.forEach(body.statements::type));
        return body.attribution();
    }

    private static void initialiser(BodyDeclaration<?> member, Body body) {
        if (member instanceof InitializerDeclaration block) {
            body.statements.type(block.getBody());
        } else if (member instanceof FieldDeclaration field) {
            field.getVariables().forEach(v -> initialiser(v, body));
        }
    }

    private static void initialiser(VariableDeclarator field, Body body) {
        field.getInitializer()
                .ifPresent(i -> body.attempt(() -> body.type(i, body.writtenTypes.resolve(field.getType()))));
    }

    /** The initialiser of a field of {@code owner}. */
    public Attribution attribute(TypeElement owner, VariableDeclarator field) {
        Body body = new Body(universe, owner, field);
        initialiser(field, body);
        return body.attribution();
    }
}
