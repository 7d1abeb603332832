package dev.fluxion.processor.typing;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Who may see a member (JLS 6.6), from inside one class. */
final class Access {
    private final JavaTypes types;
    private final Elements elements;
    private final TypeElement from;

    Access(JavaTypes types, TypeElement from) {
        this.types = types;
        this.elements = types.elements;
        this.from = from;
    }

    /** Whether the member of a value of type {@code site} may be used; {@code viaSuper} where it is called on {@code super} or on this. */
    boolean sees(Element member, TypeMirror site, boolean viaSuper) {
        if (member.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        if (member.getModifiers().contains(Modifier.PRIVATE)) {
            return outermost(member).equals(outermost(from));
        }
        return samePackage(member)
                || (member.getModifiers().contains(Modifier.PROTECTED) && seesProtected(member, site, viaSuper));
    }

    /** Whether a constructor may be called; an heir (an anonymous class, or by way of {@code super}) may call protected ones. */
    boolean constructs(Element constructor, boolean heir) {
        boolean isProtected = constructor.getModifiers().contains(Modifier.PROTECTED);
        return isProtected ? heir || samePackage(constructor) : sees(constructor, constructor.asType(), false);
    }

    /** Whether a subclass {@code heir} has the member of its ancestor (JLS 8.2). */
    boolean inherits(TypeElement heir, Element member) {
        if (heir.equals(member.getEnclosingElement())) {
            return true;
        }
        if (member.getModifiers().contains(Modifier.PRIVATE)) {
            return false;
        }
        return member.getModifiers().contains(Modifier.PUBLIC)
                || member.getModifiers().contains(Modifier.PROTECTED)
                || elements.getPackageOf(heir).equals(elements.getPackageOf(member));
    }

    private boolean seesProtected(Element member, TypeMirror site, boolean viaSuper) {
        boolean free = viaSuper || member.getModifiers().contains(Modifier.STATIC);
        for (TypeElement c = from; c != null; c = JavaTypes.outer(c)) {
            if (isSubclass(c, JavaTypes.owner(member))
                    && (free || types.isSubtype(types.erasure(site), types.erasure(c.asType())))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubclass(TypeElement c, TypeElement ancestor) {
        return types.isSubtype(types.erasure(c.asType()), types.erasure(ancestor.asType()));
    }

    private boolean samePackage(Element member) {
        PackageElement other = elements.getPackageOf(member);
        return elements.getPackageOf(from).equals(other);
    }

    private static Element outermost(Element e) {
        Element outermost = e;
        for (TypeElement o = JavaTypes.outer(e); o != null; o = JavaTypes.outer(o)) {
            outermost = o;
        }
        return outermost;
    }
}
