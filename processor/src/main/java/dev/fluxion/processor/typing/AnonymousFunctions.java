package dev.fluxion.processor.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Anonymous classes that are lambdas in all but form: of an interface, with one method, which never speaks of its object. */
final class AnonymousFunctions {
    private final Body body;

    AnonymousFunctions(Body body) {
        this.body = body;
    }

    /** The one method of an anonymous class, if there is nothing else in it. */
    static Optional<MethodDeclaration> method(ObjectCreationExpr e) {
        return e.getAnonymousClassBody()
                .filter(members -> members.size() == 1)
                .filter(members -> members.get(0) instanceof MethodDeclaration m
                        && m.getBody().isPresent())
                .map(members -> (MethodDeclaration) members.get(0));
    }

    /** Types the method; what it has a type for is known to be such a function. */
    void type(ObjectCreationExpr e, TypeMirror type) {
        TypeElement c = body.types.classOrNull(type);
        if (c != null && c.getKind().isInterface()) {
            method(e).filter(m -> !speaksOfItself(m, c)).ifPresent(this::type);
        }
    }

    private void type(MethodDeclaration m) {
        body.attempt(() -> body.scoped(() -> {
            m.getParameters().forEach(body.variables::declare);
            body.results().type(m, body.writtenTypes.resolve(m.getType()));
            body.statements.returning(
                    Typer.returned(body, m),
                    () -> body.statements.type(m.getBody().orElseThrow()));
            return m;
        }));
    }

    private boolean speaksOfItself(MethodDeclaration m, TypeElement c) {
        List<? extends Element> members = body.types.elements.getAllMembers(c);
        Set<String> methods = names(ElementFilter.methodsIn(members));
        Set<String> fields = names(ElementFilter.fieldsIn(members));
        return m.stream().anyMatch(n -> speaksOfItself(n, methods, fields));
    }

    private static Set<String> names(List<? extends Element> members) {
        return members.stream().map(e -> e.getSimpleName().toString()).collect(Collectors.toSet());
    }

    private static boolean speaksOfItself(Node n, Set<String> methods, Set<String> fields) {
        if (n instanceof MethodCallExpr call && call.getScope().isEmpty()) {
            return methods.contains(call.getNameAsString());
        }
        return n instanceof ThisExpr
                || n instanceof SuperExpr
                || (n instanceof NameExpr name && fields.contains(name.getNameAsString()))
                || (n instanceof ObjectCreationExpr inner
                        && inner.getAnonymousClassBody().isPresent());
    }
}
