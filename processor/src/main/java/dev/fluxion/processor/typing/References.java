package dev.fluxion.processor.typing;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What method references refer to (JLS 15.13). */
final class References {
    private final Body body;

    References(Body body) {
        this.body = body;
    }

    /**
     * What is before the colons.
     *
     * @param isClass whether it is a class rather than a value
     */
    record Site(TypeMirror type, boolean isClass, boolean isSuper, boolean isDiamond) {}

    Site site(MethodReferenceExpr e) {
        if (!(e.getScope() instanceof TypeExpr t)) {
            TypeMirror type = body.names.scope(e.getScope()).type();
            return new Site(java.util.Objects.requireNonNull(type), false, e.getScope() instanceof SuperExpr, false);
        }
        Names.Named variable = variable(t.getType());
        if (variable != null && variable.type() != null) {
            return new Site(variable.type(), false, false, false);
        }
        TypeMirror type = body.writtenTypes.resolve(t.getType());
        return new Site(type, true, false, body.types.isRaw(type));
    }

    /** The parser takes a variable's name for a type's. */
    private Names.@Nullable Named variable(Type written) {
        if (!(written instanceof ClassOrInterfaceType c) || !isName(c)) {
            return null;
        }
        try {
            Names.Named named = body.names.scope(expression(c));
            return named.isVariable() ? named : null;
        } catch (Untypable noVariable) {
            return null;
        }
    }

    private static boolean isName(ClassOrInterfaceType t) {
        return t.getTypeArguments().isEmpty()
                && t.getScope().map(References::isName).orElse(true);
    }

    private static Expression expression(ClassOrInterfaceType t) {
        NameExpr simple = new NameExpr(t.getNameAsString());
        return t.getScope().isEmpty()
                ? simple
                : new FieldAccessExpr(expression(t.getScope().get()), t.getNameAsString());
    }

    /** The selected method when the function's parameters have these types; empty of the constructor of an array. */
    Optional<Selection> selection(MethodReferenceExpr e, Site site, List<TypeMirror> parameters) {
        if (e.getIdentifier().equals("new")) {
            return isArray(e) ? Optional.empty() : Optional.of(select(e, constructors(site), parameters));
        }
        if (!site.isClass()) {
            return Optional.of(select(e, methods(e, site, site.type()), parameters));
        }
        return Optional.of(ofClass(e, site, parameters));
    }

    /** Whether there is a method of that name that a function of so many parameters may be (JLS 15.12.2.1). */
    boolean isPotential(MethodReferenceExpr e, int parameters) {
        Site site = site(e);
        if (isArray(e) && e.getIdentifier().equals("new")) {
            return parameters == 1;
        }
        List<Signature> all = e.getIdentifier().equals("new") ? constructors(site) : methods(e, site, site.type());
        return all.stream().anyMatch(s -> takes(s, parameters) || (site.isClass() && takes(s, parameters - 1)));
    }

    private static boolean takes(Signature s, int arguments) {
        int parameters = s.parameters().size();
        return s.method().isVarArgs() ? arguments >= parameters - 1 : arguments == parameters;
    }

    static boolean isArray(MethodReferenceExpr e) {
        return e.getScope() instanceof TypeExpr t && t.getType() instanceof ArrayType;
    }

    /** A static method that takes all, or a method of the first parameter that takes the rest. */
    private Selection ofClass(MethodReferenceExpr e, Site site, List<TypeMirror> parameters) {
        Optional<Selection> first =
                tried(e, methods(e, site, site.type()), parameters).filter(s -> isStatic(s));
        Optional<Selection> second = parameters.isEmpty() || !isReceiver(site, parameters.get(0))
                ? Optional.empty()
                : tried(
                                e,
                                methods(e, site, receiver(site, parameters.get(0))),
                                parameters.subList(1, parameters.size()))
                        .filter(s -> !isStatic(s));
        if (first.isPresent() == second.isPresent()) {
            throw new Untypable(e, "what it refers to is not clear");
        }
        return first.or(() -> second).orElseThrow();
    }

    private boolean isReceiver(Site site, TypeMirror parameter) {
        return body.types.isSubtype(body.types.erasure(parameter), body.types.erasure(site.type()));
    }

    private TypeMirror receiver(Site site, TypeMirror parameter) {
        TypeElement c = body.types.classOrNull(site.type());
        DeclaredType inherited = site.isDiamond() && c != null ? body.supertypes.asSuper(parameter, c) : null;
        return inherited == null ? site.type() : inherited;
    }

    private static boolean isStatic(Selection s) {
        return s.signature().method().getModifiers().contains(Modifier.STATIC);
    }

    private Optional<Selection> tried(MethodReferenceExpr e, List<Signature> candidates, List<TypeMirror> parameters) {
        try {
            return Optional.of(select(e, candidates, parameters));
        } catch (Untypable notApplicable) {
            return Optional.empty();
        }
    }

    private Selection select(MethodReferenceExpr e, List<Signature> candidates, List<TypeMirror> parameters) {
        List<Argument> arguments =
                parameters.stream().<Argument>map(Argument.Typed::new).toList();
        return body.overloads.select(e, candidates, List.of(), arguments);
    }

    private List<Signature> methods(MethodReferenceExpr e, Site site, TypeMirror type) {
        List<TypeMirror> typeArguments = e.getTypeArguments()
                .map(l -> l.stream().map(body.writtenTypes::resolve).toList())
                .orElse(List.of());
        TypeMirror members = JavaTypes.isArray(type) ? body.types.object() : body.captures.capture(type);
        return body.members.methods(members, e.getIdentifier()).stream()
                .filter(m -> JavaTypes.isArray(type) || body.access.sees(m, members, site.isSuper()))
                .map(m -> Signature.of(body, m, members, typeArguments))
                .toList();
    }

    private List<Signature> constructors(Site site) {
        TypeElement c = java.util.Objects.requireNonNull(body.types.classOrNull(site.type()));
        return body.members.constructors(c).stream()
                .filter(k -> body.access.constructs(k, false))
                .map(k -> site.isDiamond()
                        ? Signature.diamond(k)
                        : Signature.constructor(body, k, (DeclaredType) site.type()))
                .toList();
    }

    /** The one method or constructor that the reference can mean whatever its target (JLS 15.13.1), if there is just one. */
    Optional<Signature> exact(MethodReferenceExpr e, Site site) {
        if (isArray(e)) {
            return Optional.empty();
        }
        List<Signature> all = e.getIdentifier().equals("new") ? constructors(site) : methods(e, site, site.type());
        ExecutableElement only = all.size() == 1 ? all.get(0).method() : null;
        boolean exact = only != null
                && !only.isVarArgs()
                && !all.get(0).isGeneric()
                && !(site.isDiamond() && !only.getModifiers().contains(Modifier.STATIC));
        return exact ? Optional.of(all.get(0)) : Optional.empty();
    }
}
