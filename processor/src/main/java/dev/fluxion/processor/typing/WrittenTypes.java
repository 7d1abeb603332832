package dev.fluxion.processor.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Types as the source writes them; an intersection counts as its first bound. */
final class WrittenTypes {
    private final JavaTypes types;
    private final Members members;
    private final Supertypes supertypes;
    private final TypeNames names;

    WrittenTypes(JavaTypes types, Members members, Supertypes supertypes, TypeNames names) {
        this.types = types;
        this.members = members;
        this.supertypes = supertypes;
        this.names = names;
    }

    /** Whether the type is left to be inferred. */
    static boolean isInferred(Type t) {
        return t.isVarType() || t.isUnknownType();
    }

    TypeMirror resolve(Type t) {
        if (t instanceof PrimitiveType p) {
            return types.primitive(TypeKind.valueOf(p.getType().name()));
        }
        if (t instanceof VoidType) {
            return types.voidType();
        }
        if (t instanceof ArrayType a) {
            return types.types.getArrayType(resolve(a.getComponentType()));
        }
        if (t instanceof WildcardType w) {
            return wildcard(w);
        }
        if (t instanceof IntersectionType i) {
            return resolve(i.getElements().get(0));
        }
        if (t instanceof ClassOrInterfaceType c) {
            return classType(c);
        }
        throw new Untypable(t, "the type " + t + " is not supported here");
    }

    private TypeMirror wildcard(WildcardType w) {
        TypeMirror upper =
                w.getExtendedType().isPresent() ? resolve(w.getExtendedType().get()) : null;
        TypeMirror lower =
                w.getSuperType().isPresent() ? resolve(w.getSuperType().get()) : null;
        return types.types.getWildcardType(upper, lower);
    }

    private TypeMirror classType(ClassOrInterfaceType t) {
        TypeMirror variable = t.getScope().isPresent() ? null : names.variable(t.getNameAsString());
        if (variable != null) {
            return variable;
        }
        return withArguments(t, element(t));
    }

    /** The class that a written type names. */
    TypeElement element(ClassOrInterfaceType t) {
        TypeElement found = t.getScope().isPresent()
                ? member(t.getScope().get(), t.getNameAsString())
                : names.named(t.getNameAsString());
        if (found == null) {
            throw unknown(t, t.getNameWithScope());
        }
        return found;
    }

    private @Nullable TypeElement member(ClassOrInterfaceType scope, String name) {
        TypeElement outer = elementOrNull(scope);
        return outer == null ? names.inPackage(scope.getNameWithScope(), name) : members.memberClass(outer, name);
    }

    private @Nullable TypeElement elementOrNull(ClassOrInterfaceType t) {
        return t.getScope().isPresent()
                ? member(t.getScope().get(), t.getNameAsString())
                : names.named(t.getNameAsString());
    }

    Untypable unknown(Node node, String name) {
        return new Untypable(
                node,
                names.isLocalClass(name)
                        ? name + " is a local class, which the compiler shows to no processor"
                        : "there is no class " + name + " (yet)");
    }

    private TypeMirror withArguments(ClassOrInterfaceType t, TypeElement c) {
        List<TypeMirror> arguments = new ArrayList<>();
        t.getTypeArguments().ifPresent(l -> l.forEach(a -> arguments.add(resolve(a))));
        return instance(c, arguments, t.getScope().map(this::enclosing).orElseGet(() -> enclosing(c)));
    }

    private @Nullable DeclaredType enclosing(ClassOrInterfaceType scope) {
        return elementOrNull(scope) == null || !(resolve(scope) instanceof DeclaredType d) ? null : d;
    }

    /** The class of that simple name as the code here sees it: inside a generic class its inner classes have that class's arguments. */
    TypeMirror instance(TypeElement c) {
        return instance(c, List.of(), enclosing(c));
    }

    /** {@code outer.new Inner()}. */
    TypeMirror inner(ClassOrInterfaceType t, TypeElement c, TypeMirror outer) {
        List<TypeMirror> arguments = new ArrayList<>();
        t.getTypeArguments().ifPresent(l -> l.forEach(a -> arguments.add(resolve(a))));
        return instance(c, arguments, supertypes.asSuper(outer, JavaTypes.owner(c)));
    }

    private TypeMirror instance(TypeElement c, List<TypeMirror> arguments, @Nullable DeclaredType enclosing) {
        if (arguments.isEmpty() && !c.getTypeParameters().isEmpty()) {
            return types.types.getDeclaredType(c);
        }
        TypeMirror[] array = arguments.toArray(TypeMirror[]::new);
        boolean inner = !c.getModifiers().contains(Modifier.STATIC)
                && enclosing != null
                && !enclosing.getTypeArguments().isEmpty();
        return inner ? types.types.getDeclaredType(enclosing, c, array) : types.types.getDeclaredType(c, array);
    }

    private @Nullable DeclaredType enclosing(TypeElement c) {
        Element declaring = c.getEnclosingElement();
        if (declaring instanceof TypeElement outer && !c.getModifiers().contains(Modifier.STATIC)) {
            for (TypeElement o = names.owner(); o != null; o = JavaTypes.outer(o)) {
                DeclaredType found = supertypes.asSuper(o.asType(), outer);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
