package dev.fluxion.processor.typing;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The members that a type declares and inherits, by name. */
final class Members {
    private final Universe universe;
    private final JavaTypes types;
    private final Supertypes supertypes;
    private final Captures captures;
    private final Access access;

    Members(Universe universe, Access access) {
        this.universe = universe;
        this.types = universe.types;
        this.supertypes = universe.supertypes;
        this.captures = universe.captures;
        this.access = access;
    }

    /** The field of that name, the nearest if several are hidden; null if there is none. */
    @Nullable
    VariableElement field(TypeMirror site, String name) {
        for (TypeElement c : supertypes.classes(site)) {
            for (VariableElement field : ElementFilter.fieldsIn(universe.declared(c, name))) {
                if (inherits(site, field)) {
                    return field;
                }
            }
        }
        return null;
    }

    /** The member class of that name, null if there is none. */
    @Nullable
    TypeElement memberClass(TypeElement site, String name) {
        for (TypeElement c : supertypes.classes(site.asType())) {
            for (TypeElement member : ElementFilter.typesIn(universe.declared(c, name))) {
                if (access.inherits(site, member)) {
                    return member;
                }
            }
        }
        return null;
    }

    /** The methods of that name which a type has, those that override before what they override, the overridden ones left out. */
    List<ExecutableElement> methods(TypeMirror site, String name) {
        List<ExecutableElement> found = new ArrayList<>();
        for (TypeElement c : supertypes.classes(site)) {
            for (ExecutableElement method : ElementFilter.methodsIn(universe.declared(c, name))) {
                if (inherits(site, method) && !isOverridden(method, found, site)) {
                    found.add(method);
                }
            }
        }
        found.removeIf(m -> isOverridden(m, found, site));
        return found;
    }

    Access access() {
        return access;
    }

    List<ExecutableElement> constructors(TypeElement c) {
        return ElementFilter.constructorsIn(c.getEnclosedElements());
    }

    /** The abstract methods of an interface that no default method overrides, those of Object left out. */
    List<ExecutableElement> abstractMethods(TypeElement c) {
        List<ExecutableElement> found = new ArrayList<>();
        for (TypeElement ancestor : supertypes.classes(c.asType())) {
            for (ExecutableElement m : ElementFilter.methodsIn(ancestor.getEnclosedElements())) {
                if (ancestor.getKind().isInterface() && !isOverridden(m, found, c.asType())) {
                    found.add(m);
                }
            }
        }
        found.removeIf(m -> !m.getModifiers().contains(Modifier.ABSTRACT) || isOfObject(m));
        return found;
    }

    private boolean isOfObject(ExecutableElement m) {
        return universe
                .declared(types.element("java.lang.Object"), m.getSimpleName().toString())
                .stream()
                .anyMatch(o -> o.getModifiers().contains(Modifier.PUBLIC)
                        && o.asType() instanceof ExecutableType t
                        && types.types.isSubsignature((ExecutableType) m.asType(), t));
    }

    private boolean inherits(TypeMirror site, Element member) {
        TypeElement heir = types.classOrNull(site);
        boolean staticOfInterface = member instanceof ExecutableElement
                && member.getModifiers().contains(Modifier.STATIC)
                && JavaTypes.owner(member).getKind().isInterface();
        return heir == null
                || site.getKind() != TypeKind.DECLARED
                || (access.inherits(heir, member) && (!staticOfInterface || heir.equals(member.getEnclosingElement())));
    }

    private boolean isOverridden(ExecutableElement method, List<ExecutableElement> found, TypeMirror site) {
        TypeElement heir = types.classOrNull(site);
        return heir != null && found.stream().anyMatch(f -> overrides(f, method, heir));
    }

    private boolean overrides(ExecutableElement nearer, ExecutableElement method, TypeElement heir) {
        if (nearer.getParameters().size() != method.getParameters().size()
                || JavaTypes.owner(nearer).equals(JavaTypes.owner(method))) {
            return false;
        }
        return types.elements.overrides(nearer, method, heir)
                || (nearer.getModifiers().contains(Modifier.STATIC)
                        && types.types.isSubsignature(
                                (ExecutableType) nearer.asType(), (ExecutableType) method.asType()));
    }

    /** The member's type, the type arguments of the value put in. */
    TypeMirror typeOf(Element member, TypeMirror site) {
        if (member.getModifiers().contains(Modifier.STATIC)) {
            return member.asType();
        }
        DeclaredType owner = supertypes.asSuper(captures.capture(site), JavaTypes.owner(member));
        return owner == null ? member.asType() : types.types.asMemberOf((DeclaredType) captures.capture(owner), member);
    }

    /** The type of a record's component. */
    TypeMirror componentType(RecordComponentElement component, TypeMirror record) {
        return typeOf(component.getAccessor(), record) instanceof ExecutableType e
                ? e.getReturnType()
                : component.asType();
    }
}
