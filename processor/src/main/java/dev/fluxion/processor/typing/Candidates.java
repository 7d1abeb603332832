package dev.fluxion.processor.typing;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** The methods and constructors among which a call chooses (JLS 15.12.1). */
final class Candidates {
    private final Body body;

    Candidates(Body body) {
        this.body = body;
    }

    List<Signature> of(MethodCallExpr e, List<TypeMirror> typeArguments) {
        List<Signature> found = e.getScope().isPresent()
                ? qualified(e, e.getScope().get(), typeArguments)
                : unqualified(e.getNameAsString(), typeArguments);
        if (found.isEmpty()) {
            throw new Untypable(e, "there is no method " + e.getNameAsString() + " here");
        }
        return found;
    }

    private List<Signature> qualified(MethodCallExpr e, Expression scope, List<TypeMirror> typeArguments) {
        TypeMirror site = receiver(e, scope);
        return methods(site, e.getNameAsString(), scope instanceof SuperExpr, typeArguments);
    }

    private TypeMirror receiver(MethodCallExpr e, Expression scope) {
        TypeMirror type = body.names.scope(scope).type();
        if (type == null || type.getKind().isPrimitive()) {
            throw new Untypable(e, "there is no variable or class " + scope);
        }
        return body.captures.capture(type);
    }

    private List<Signature> unqualified(String name, List<TypeMirror> typeArguments) {
        for (TypeElement c = body.owner; c != null; c = JavaTypes.outer(c)) {
            if (!body.members.methods(c.asType(), name).isEmpty()) {
                return methods(c.asType(), name, true, typeArguments);
            }
        }
        List<Signature> single = imported(name, false, typeArguments);
        return single.isEmpty() ? imported(name, true, typeArguments) : single;
    }

    private List<Signature> imported(String name, boolean onDemand, List<TypeMirror> typeArguments) {
        List<Signature> found = new ArrayList<>();
        for (ImportDeclaration i : body.typeNames.imports()) {
            TypeElement c = i.isAsterisk() == onDemand ? body.typeNames.staticOwner(i, name) : null;
            if (c != null) {
                methods(c.asType(), name, false, typeArguments).stream()
                        .filter(s -> s.method().getModifiers().contains(Modifier.STATIC))
                        .filter(s -> found.stream().noneMatch(f -> f.method().equals(s.method())))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private List<Signature> methods(TypeMirror site, String name, boolean viaSuper, List<TypeMirror> typeArguments) {
        TypeMirror members = site instanceof ArrayType ? body.types.object() : site;
        return body.members.methods(members, name).stream()
                .filter(m -> site instanceof ArrayType || body.access.sees(m, site, viaSuper))
                .map(m -> Signature.of(body, m, members, typeArguments))
                .toList();
    }

    /** The methods whose results the language itself defines: {@code clone} of an array, {@code getClass}. */
    @Nullable
    TypeMirror special(MethodCallExpr e) {
        String name = e.getNameAsString();
        if (!e.getArguments().isEmpty() || !List.of("clone", "getClass").contains(name)) {
            return null;
        }
        TypeMirror site = e.getScope().map(s -> body.names.scope(s).type()).orElse(body.owner.asType());
        if (name.equals("clone")) {
            return site instanceof ArrayType ? site : null;
        }
        TypeMirror erased = body.types.erasure(body.types.upper(Objects.requireNonNull(site)));
        return body.types.classOf(body.types.types.getWildcardType(erased, null));
    }

    List<Signature> of(ObjectCreationExpr e) {
        TypeMirror type = created(e);
        TypeElement c = Objects.requireNonNull(body.types.classOrNull(type));
        boolean diamond = e.getType().isUsingDiamondOperator();
        if (c.getKind().isInterface()) {
            return List.of(ofInterface((DeclaredType) type, diamond));
        }
        return accessible(c, e.getAnonymousClassBody().isPresent())
                .map(k -> diamond ? Signature.diamond(k) : Signature.constructor(body, k, (DeclaredType) type))
                .toList();
    }

    /** An anonymous class of an interface calls the constructor of Object. */
    private Signature ofInterface(DeclaredType type, boolean diamond) {
        ExecutableElement constructor = body.members
                .constructors(body.types.element("java.lang.Object"))
                .get(0);
        TypeElement c = (TypeElement) type.asElement();
        List<TypeVariable> variables = c.getTypeParameters().stream()
                .map(p -> (TypeVariable) p.asType())
                .toList();
        return diamond
                ? new Signature(constructor, variables, List.of(), c.asType())
                : new Signature(constructor, List.of(), List.of(), type);
    }

    private TypeMirror created(ObjectCreationExpr e) {
        if (e.getScope().isEmpty()) {
            return body.writtenTypes.resolve(e.getType());
        }
        TypeMirror outer = body.type(e.getScope().get());
        TypeElement outerClass = body.types.classOrNull(outer);
        TypeElement inner = outerClass == null
                ? null
                : body.members.memberClass(outerClass, e.getType().getNameAsString());
        if (inner == null) {
            throw new Untypable(e, "there is no class " + e.getType().getNameAsString() + " in " + outer);
        }
        return body.writtenTypes.inner(e.getType(), inner, outer);
    }

    private Stream<ExecutableElement> accessible(TypeElement c, boolean heir) {
        return body.members.constructors(c).stream().filter(k -> body.access.constructs(k, heir));
    }

    List<Signature> of(ExplicitConstructorInvocationStmt s) {
        TypeMirror type = s.isThis() ? body.owner.asType() : body.owner.getSuperclass();
        TypeElement c = Objects.requireNonNull(body.types.classOrNull(type));
        return accessible(c, true)
                .map(k -> Signature.constructor(body, k, (DeclaredType) type))
                .toList();
    }
}
