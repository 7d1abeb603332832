package dev.fluxion.processor.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Which declaration in a file is that of an element. */
public final class Declarations {
    private Declarations() {}

    /** The declaration of a class of any kind, nested ones included. */
    public static Optional<TypeDeclaration<?>> type(CompilationUnit unit, TypeElement element) {
        Deque<String> path = new ArrayDeque<>();
        for (Element e = element; e instanceof TypeElement; e = e.getEnclosingElement()) {
            path.push(e.getSimpleName().toString());
        }
        Stream<TypeDeclaration<?>> candidates = unit.getTypes().stream();
        return descend(candidates, path);
    }

    private static Optional<TypeDeclaration<?>> descend(Stream<TypeDeclaration<?>> candidates, Deque<String> path) {
        String name = path.pop();
        Optional<TypeDeclaration<?>> found =
                candidates.filter(t -> t.getNameAsString().equals(name)).findFirst();
        return path.isEmpty() ? found : found.flatMap(t -> descend(nested(t), path));
    }

    private static Stream<TypeDeclaration<?>> nested(TypeDeclaration<?> type) {
        return type.getMembers().stream()
                .filter(TypeDeclaration.class::isInstance)
                .<TypeDeclaration<?>>map(m -> (TypeDeclaration<?>) m);
    }

    /** The declaration of a method; its class must be declared in this file. */
    public static Optional<MethodDeclaration> method(CompilationUnit unit, ExecutableElement element) {
        return type(unit, owner(element))
                .flatMap(t -> best(t.getMethodsByName(element.getSimpleName().toString()), element));
    }

    private static Optional<MethodDeclaration> best(List<MethodDeclaration> methods, ExecutableElement element) {
        return methods.stream().filter(m -> fits(m.getParameters(), element)).findFirst();
    }

    /** The declaration of a constructor; its class must be declared in this file. */
    public static Optional<ConstructorDeclaration> constructor(CompilationUnit unit, ExecutableElement element) {
        return type(unit, owner(element))
                .flatMap(t -> t.getConstructors().stream()
                        .filter(c -> fits(c.getParameters(), element))
                        .findFirst());
    }

    private static TypeElement owner(ExecutableElement element) {
        return (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
    }

    /**
     * The element of a method or constructor that its class declares. Compilers keep the order of the source, so the n-th method of a
     * name is the n-th element, whatever its parameters' types are called.
     */
    public static Optional<ExecutableElement> element(CallableDeclaration<?> declaration, TypeElement owner) {
        List<ExecutableElement> elements = owner.getEnclosedElements().stream()
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast)
                .filter(e -> isNamedLike(declaration, e))
                .toList();
        List<CallableDeclaration<?>> declarations = namesakes(declaration);
        for (int i = 0; elements.size() == declarations.size() && i < elements.size(); i++) {
            if (isSame(declarations.get(i), declaration)) {
                return Optional.of(elements.get(i));
            }
        }
        return elements.stream()
                .filter(e -> fits(declaration.getParameters(), e))
                .findFirst();
    }

    private static boolean isNamedLike(CallableDeclaration<?> declaration, ExecutableElement e) {
        boolean constructor = e.getKind() == ElementKind.CONSTRUCTOR;
        return constructor == declaration.isConstructorDeclaration()
                && (constructor || e.getSimpleName().contentEquals(declaration.getNameAsString()));
    }

    private static List<CallableDeclaration<?>> namesakes(CallableDeclaration<?> declaration) {
        return declaration.getParentNode().stream()
                .flatMap(p -> p.getChildNodes().stream())
                .filter(CallableDeclaration.class::isInstance)
                .<CallableDeclaration<?>>map(c -> (CallableDeclaration<?>) c)
                .filter(c -> c.isConstructorDeclaration() == declaration.isConstructorDeclaration()
                        && c.getNameAsString().equals(declaration.getNameAsString()))
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // Nodes are equal if they read the same.
    private static boolean isSame(CallableDeclaration<?> a, CallableDeclaration<?> b) {
        return a == b;
    }

    private static boolean fits(List<Parameter> written, ExecutableElement element) {
        List<? extends VariableElement> parameters = element.getParameters();
        if (written.size() != parameters.size()) {
            return false;
        }
        for (int i = 0; i < written.size(); i++) {
            if (!simpleType(written.get(i))
                    .equals(simple(parameters.get(i).asType().toString()))) {
                return false;
            }
        }
        return true;
    }

    private static String simpleType(Parameter p) {
        return simple(p.getType().asString() + (p.isVarArgs() ? "[]" : ""));
    }

    /** The erased simple name: overloads that differ in the package of a parameter's class alone are not told apart. */
    private static String simple(String type) {
        String erased = type.replaceAll("@[\\w.]+(\\([^)]*\\))?,?\\s*", "")
                .replaceAll("<.*>", "")
                .replace(" ", "");
        return erased.substring(erased.lastIndexOf('.') + 1);
    }
}
