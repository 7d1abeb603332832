package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import dev.fluxion.processor.report.Problem;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What generated code, a class of its own in the same package, can name. */
final class Reach {
    private final Body body;

    Reach(Body body) {
        this.body = body;
    }

    /** Refuses a member that only its own class, or a subclass, can name. */
    void require(Element member, Node at) {
        if (!isReachable(member)) {
            throw body.refusal(
                    at, Problem.PRIVATE_MEMBER, member.getSimpleName().toString());
        }
    }

    /** Refuses a value of a class that generated code cannot name. */
    void require(TypeMirror type, Node at) {
        if (type instanceof ArrayType array) {
            require(array.getComponentType(), at);
        } else if (type instanceof DeclaredType declared) {
            require(declared.asElement(), at);
        }
    }

    /** Of what an object has, its class need not be named. */
    boolean isReachable(Element member) {
        return isReachable(member, body.method, body.session.elements());
    }

    /** Likewise, from the package of {@code from}. */
    static boolean isReachable(Element member, Element from, Elements elements) {
        boolean ofObject = member.getKind() == ElementKind.METHOD || member.getKind() == ElementKind.FIELD;
        if (ofObject && !member.getModifiers().contains(Modifier.STATIC)) {
            return isReachableItself(member, from, elements);
        }
        for (Element e = member; e != null && !(e instanceof PackageElement); e = e.getEnclosingElement()) {
            if (!isReachableItself(e, from, elements)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReachableItself(Element e, Element from, Elements elements) {
        Set<Modifier> modifiers = e.getModifiers();
        boolean inPackage = elements.getPackageOf(e).equals(elements.getPackageOf(from));
        boolean isPublic = modifiers.contains(Modifier.PUBLIC) || e.getKind() == ElementKind.TYPE_PARAMETER;
        return isPublic || (inPackage && !modifiers.contains(Modifier.PRIVATE));
    }
}
