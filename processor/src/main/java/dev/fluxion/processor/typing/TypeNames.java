package dev.fluxion.processor.typing;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import dev.fluxion.processor.source.Declarations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Which class or type variable a simple name means in one method (JLS 6.5.5): nested classes, imports, the package. */
final class TypeNames {
    private final JavaTypes types;
    private final Members members;
    private final TypeElement owner;
    private final List<ImportDeclaration> imports;
    private final String packageName;
    private final Map<String, TypeMirror> variables = new HashMap<>();
    private final Set<String> localClasses = new HashSet<>();
    private final Map<String, Optional<TypeElement>> cache;

    TypeNames(Universe universe, Members members, TypeElement owner, Node body) {
        this.types = universe.types;
        this.cache = universe.classNames(owner);
        this.members = members;
        this.owner = owner;
        this.imports = body.findCompilationUnit()
                .map(CompilationUnit::getImports)
                .map(List::copyOf)
                .orElse(List.of());
        this.packageName = types.elements.getPackageOf(owner).getQualifiedName().toString();
        body.walk(n -> {
            if (n instanceof LocalClassDeclarationStmt c) {
                localClasses.add(c.getClassDeclaration().getNameAsString());
            } else if (n instanceof LocalRecordDeclarationStmt r) {
                localClasses.add(r.getRecordDeclaration().getNameAsString());
            }
        });
        for (TypeElement c = owner; c != null; c = JavaTypes.outer(c)) {
            declare(c.getTypeParameters());
        }
    }

    /** Type variables come into scope; those that are already there hide them. */
    void declare(List<? extends TypeParameterElement> parameters) {
        parameters.forEach(p -> variables.putIfAbsent(p.getSimpleName().toString(), p.asType()));
    }

    /** The type variables of a method, which hide those of its class. */
    void declare(CallableDeclaration<?> declaration, TypeElement owner) {
        Set<String> written = new HashSet<>();
        declaration.getTypeParameters().forEach(p -> written.add(p.getNameAsString()));
        variables.keySet().removeAll(written);
        Declarations.element(declaration, owner).ifPresent(e -> declare(e.getTypeParameters()));
    }

    TypeElement owner() {
        return owner;
    }

    List<ImportDeclaration> imports() {
        return imports;
    }

    boolean isLocalClass(String name) {
        return localClasses.contains(name);
    }

    @Nullable
    TypeMirror variable(String name) {
        return variables.get(name);
    }

    /** The class of that simple name, null if there is none or if it is local. */
    @Nullable
    TypeElement named(String name) {
        return isLocalClass(name)
                ? null
                : cache.computeIfAbsent(name, n -> Optional.ofNullable(search(n)))
                        .orElse(null);
    }

    private @Nullable TypeElement search(String name) {
        for (TypeElement c = owner; c != null; c = JavaTypes.outer(c)) {
            TypeElement member = c.getSimpleName().contentEquals(name) ? c : members.memberClass(c, name);
            if (member != null) {
                return member;
            }
        }
        TypeElement single = imported(name, false);
        TypeElement near = single == null ? inPackage(packageName, name) : single;
        TypeElement demanded = near == null ? imported(name, true) : near;
        return demanded == null ? inPackage("java.lang", name) : demanded;
    }

    private @Nullable TypeElement imported(String name, boolean onDemand) {
        for (ImportDeclaration i : imports) {
            if (i.isAsterisk() == onDemand) {
                TypeElement found = imported(i, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable TypeElement imported(ImportDeclaration i, String name) {
        if (i.isStatic()) {
            TypeElement c = staticOwner(i, name);
            return c == null ? null : members.memberClass(c, name);
        }
        String imported = i.getNameAsString();
        if (i.isAsterisk()) {
            return visible(inPackage(imported, name));
        }
        return imported.endsWith("." + name) ? types.elements.getTypeElement(imported) : null;
    }

    /** The class from which a static import may take members of that name, null if it takes others. */
    @Nullable
    TypeElement staticOwner(ImportDeclaration i, String name) {
        String imported = i.getNameAsString();
        if (!i.isStatic() || !(i.isAsterisk() || imported.endsWith("." + name))) {
            return null;
        }
        String owner = i.isAsterisk() ? imported : imported.substring(0, imported.length() - name.length() - 1);
        return types.elements.getTypeElement(owner);
    }

    private @Nullable TypeElement visible(@Nullable TypeElement c) {
        return c != null && members.access().sees(c, c.asType(), false) ? c : null;
    }

    @Nullable
    TypeElement inPackage(String packageName, String name) {
        return types.elements.getTypeElement(packageName.isEmpty() ? name : packageName + "." + name);
    }
}
