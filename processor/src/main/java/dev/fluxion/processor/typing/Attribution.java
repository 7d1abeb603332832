package dev.fluxion.processor.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.Type;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** What javac would know about one method body, asked node by node. Nodes are told apart by identity. */
public final class Attribution {
    private final Results results;
    private final Constants constants;
    private final WrittenTypes writtenTypes;

    Attribution(Results results, Constants constants, WrittenTypes writtenTypes) {
        this.results = results;
        this.constants = constants;
        this.writtenTypes = writtenTypes;
    }

    /**
     * The static type of an expression (JLS 15). Captured type variables are projected to their bounds, an intersection to its first
     * bound; a lambda has its target's type.
     *
     * @throws Untypable where it could not be proved
     */
    public TypeMirror type(Expression e) {
        return results.type(e);
    }

    /**
     * The type of a variable, inferred if it is declared with {@code var}: of a {@code Parameter}, {@code VariableDeclarator} or
     * {@code TypePatternExpr}.
     *
     * @throws Untypable where it could not be proved
     */
    public TypeMirror type(Meaning.Local variable) {
        return results.type(variable.declaration());
    }

    /**
     * What a {@code MethodCallExpr}, {@code ObjectCreationExpr} or {@code ExplicitConstructorInvocationStmt} invokes.
     *
     * @throws Untypable where it could not be proved
     */
    public Invocation invocation(Node call) {
        return results.invocation(call);
    }

    /**
     * What a {@code NameExpr} or {@code FieldAccessExpr} stands for.
     *
     * @throws Untypable where it could not be proved
     */
    public Meaning meaning(Expression name) {
        return results.meaning(name);
    }

    /** The method of an anonymous class that could be written as a lambda; then it is attributed, too. */
    public Optional<MethodDeclaration> function(ObjectCreationExpr e) {
        return AnonymousFunctions.method(e).filter(m -> results.typeOrNull(m) != null);
    }

    /**
     * The compile-time constant that an expression denotes (JLS 15.29): an {@code Integer}, {@code Long}, {@code Float}, {@code Double},
     * {@code Boolean}, {@code Character}, {@code Byte}, {@code Short} or {@code String}, as the expression's type is.
     */
    public Optional<Object> constant(Expression e) {
        return constants.of(e);
    }

    /**
     * A type as the source writes it.
     *
     * @throws Untypable where it names no class that exists
     */
    public TypeMirror type(Type written) {
        return writtenTypes.resolve(written);
    }
}
