package dev.fluxion.processor.typing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Facts of the language's types: primitives and their boxes, bounds, erasure, who may be assigned to whom. */
final class JavaTypes {
    private static final Map<String, TypeKind> BOXES = Map.of(
            "java.lang.Boolean", TypeKind.BOOLEAN,
            "java.lang.Byte", TypeKind.BYTE,
            "java.lang.Short", TypeKind.SHORT,
            "java.lang.Character", TypeKind.CHAR,
            "java.lang.Integer", TypeKind.INT,
            "java.lang.Long", TypeKind.LONG,
            "java.lang.Float", TypeKind.FLOAT,
            "java.lang.Double", TypeKind.DOUBLE);

    final Types types;
    final Elements elements;
    private final Map<String, TypeElement> platform = new HashMap<>();
    private final TypeMirror object;
    private final TypeMirror string;

    JavaTypes(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
        this.object = named("java.lang.Object");
        this.string = named("java.lang.String");
    }

    TypeMirror object() {
        return object;
    }

    TypeMirror string() {
        return string;
    }

    PrimitiveType primitive(TypeKind kind) {
        return types.getPrimitiveType(kind);
    }

    TypeMirror voidType() {
        return types.getNoType(TypeKind.VOID);
    }

    /** A class of the platform. */
    TypeMirror named(String qualifiedName) {
        return element(qualifiedName).asType();
    }

    TypeElement element(String qualifiedName) {
        TypeElement known = platform.get(qualifiedName);
        return known == null ? lookedUp(qualifiedName) : known;
    }

    private TypeElement lookedUp(String qualifiedName) {
        TypeElement element = elements.getTypeElement(qualifiedName);
        if (element == null) {
            throw new IllegalStateException("no class " + qualifiedName);
        }
        platform.put(qualifiedName, element);
        return element;
    }

    /** The same class with other type arguments. */
    DeclaredType parameterized(DeclaredType like, List<? extends TypeMirror> arguments) {
        TypeElement element = (TypeElement) like.asElement();
        TypeMirror[] array = arguments.toArray(TypeMirror[]::new);
        return like.getEnclosingType() instanceof DeclaredType outer
                        && !outer.getTypeArguments().isEmpty()
                ? types.getDeclaredType(outer, element, array)
                : types.getDeclaredType(element, array);
    }

    /** {@code Class<argument>}; a primitive argument is boxed. */
    TypeMirror classOf(TypeMirror argument) {
        TypeMirror boxed = argument.getKind() == TypeKind.VOID ? named("java.lang.Void") : boxed(argument);
        return types.getDeclaredType(element("java.lang.Class"), boxed);
    }

    boolean isString(TypeMirror t) {
        return t.getKind() == TypeKind.DECLARED && types.isSameType(t, string);
    }

    boolean isObject(TypeMirror t) {
        return t.getKind() == TypeKind.DECLARED && types.isSameType(t, object);
    }

    TypeMirror boxed(TypeMirror t) {
        return t instanceof PrimitiveType p ? types.boxedClass(p).asType() : t;
    }

    /** The primitive type of a box; any other type is returned as it is. */
    TypeMirror unboxed(TypeMirror t) {
        TypeKind kind = t.getKind().isPrimitive() ? null : boxOf(upper(t));
        return kind == null ? t : primitive(kind);
    }

    private static @Nullable TypeKind boxOf(TypeMirror t) {
        return t instanceof DeclaredType d
                ? BOXES.get(((TypeElement) d.asElement()).getQualifiedName().toString())
                : null;
    }

    /** Whether the type is primitive or a box. */
    boolean isPrimitiveOrBox(TypeMirror t) {
        return unboxed(t).getKind().isPrimitive();
    }

    /** The class, array or primitive type whose members a value of type {@code t} has, of an intersection the first. */
    TypeMirror upper(TypeMirror t) {
        if (t instanceof TypeVariable v) {
            return upper(v.getUpperBound());
        }
        if (t instanceof WildcardType w) {
            return w.getExtendsBound() == null ? object : upper(w.getExtendsBound());
        }
        return t instanceof IntersectionType i ? upper(i.getBounds().get(0)) : t;
    }

    /** The class behind a type, null for arrays and primitive types. */
    @Nullable
    TypeElement classOrNull(TypeMirror t) {
        return upper(t) instanceof DeclaredType d ? (TypeElement) d.asElement() : null;
    }

    TypeMirror erasure(TypeMirror t) {
        return types.erasure(t);
    }

    boolean isSame(TypeMirror a, TypeMirror b) {
        return types.isSameType(a, b);
    }

    boolean isSubtype(TypeMirror a, TypeMirror b) {
        return types.isSubtype(a, b);
    }

    /** Invocation in a strict context (JLS 5.3): subtyping and unchecked conversion. */
    boolean isStrict(TypeMirror from, TypeMirror to) {
        return from.getKind().isPrimitive() == to.getKind().isPrimitive() && isLoose(from, to);
    }

    /** Invocation in a loose context (JLS 5.3): boxing and unboxing too. */
    boolean isLoose(TypeMirror from, TypeMirror to) {
        return from.getKind() != TypeKind.VOID && types.isAssignable(from, to);
    }

    /** A generic class's type without arguments where arguments belong. */
    boolean isRaw(TypeMirror t) {
        return t instanceof DeclaredType d
                && d.getTypeArguments().isEmpty()
                && !((TypeElement) d.asElement()).getTypeParameters().isEmpty();
    }

    /** The class that declares a member. */
    static TypeElement owner(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
    }

    /** The class that directly encloses the declaration of {@code e}, null of a top-level class. */
    static @Nullable TypeElement outer(Element e) {
        for (Element o = e.getEnclosingElement(); o != null; o = o.getEnclosingElement()) {
            if (o instanceof TypeElement t) {
                return t;
            }
        }
        return null;
    }

    static boolean isArray(TypeMirror t) {
        return t instanceof ArrayType;
    }
}
