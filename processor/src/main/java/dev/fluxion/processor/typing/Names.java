package dev.fluxion.processor.typing;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What names stand for (JLS 6.5): a variable before a class, a class before a package. */
final class Names {
    private final Body body;

    Names(Body body) {
        this.body = body;
    }

    /** What a name stands for and, of variables and classes, its type. No meaning is that of an expression which is no name. */
    record Named(@Nullable Meaning meaning, @Nullable TypeMirror type) {
        boolean isVariable() {
            return !(meaning instanceof Meaning.TypeName) && !(meaning instanceof Meaning.PackageName);
        }
    }

    /** The variable that a simple name is. */
    Named variable(NameExpr e) {
        Named found = variableOrNull(e);
        if (found == null) {
            throw new Untypable(e, "there is no variable " + e.getNameAsString());
        }
        return found;
    }

    private @Nullable Named variableOrNull(NameExpr e) {
        String name = e.getNameAsString();
        Scope local = Scope.find(body.scope(), name);
        if (local != null) {
            return new Named(local.local(), local.type());
        }
        for (TypeElement c = body.owner; c != null; c = JavaTypes.outer(c)) {
            Named found = fieldOrNull(c, name);
            if (found != null) {
                return found;
            }
        }
        return staticallyImported(name);
    }

    private @Nullable Named staticallyImported(String name) {
        for (boolean onDemand : new boolean[] {false, true}) {
            for (ImportDeclaration i : body.typeNames.imports()) {
                TypeElement c = i.isAsterisk() == onDemand ? body.typeNames.staticOwner(i, name) : null;
                Named found = c == null ? null : fieldOrNull(c, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Named fieldOrNull(TypeElement c, String name) {
        VariableElement field = body.members.field(c.asType(), name);
        return field == null ? null : field(field, c.asType());
    }

    private Named field(VariableElement field, TypeMirror site) {
        return new Named(new Meaning.Field(field), body.members.typeOf(field, site));
    }

    /** The field, or an array's length, that is behind the dot. */
    Named member(FieldAccessExpr e) {
        return member(e, scope(e.getScope()));
    }

    private Named member(FieldAccessExpr e, Named scope) {
        if (scope.type() == null) {
            throw new Untypable(e, "there is no variable or class " + e.getScope());
        }
        if (JavaTypes.isArray(scope.type()) && e.getNameAsString().equals("length")) {
            return new Named(new Meaning.ArrayLength(), body.types.primitive(TypeKind.INT));
        }
        VariableElement field = body.members.field(scope.type(), e.getNameAsString());
        if (field == null) {
            throw new Untypable(e, "there is no field " + e.getNameAsString() + " in " + scope.type());
        }
        return field(field, scope.type());
    }

    /** What is before a dot: any expression, a class or a package. Records what it finds. */
    Named scope(Expression e) {
        if (!isDotted(e)) {
            return new Named(null, body.type(e));
        }
        Named named = e instanceof NameExpr n ? simpleScope(n) : dottedScope((FieldAccessExpr) e);
        return named.isVariable() ? new Named(named.meaning(), body.named(e, named)) : recorded(e, named);
    }

    private Named recorded(Expression e, Named named) {
        body.results().meaning(e, Objects.requireNonNull(named.meaning()));
        return named;
    }

    private Named simpleScope(NameExpr e) {
        String name = e.getNameAsString();
        Named variable = variableOrNull(e);
        if (variable != null) {
            return variable;
        }
        if (body.typeNames.isLocalClass(name)) {
            throw body.writtenTypes.unknown(e, name);
        }
        TypeElement c = body.typeNames.variable(name) == null ? body.typeNames.named(name) : null;
        return c == null ? new Named(new Meaning.PackageName(name), null) : classNamed(c);
    }

    private Named classNamed(TypeElement c) {
        return new Named(new Meaning.TypeName(c), body.writtenTypes.instance(c));
    }

    private Named dottedScope(FieldAccessExpr e) {
        Named outer = scope(e.getScope());
        String name = e.getNameAsString();
        if (outer.meaning() instanceof Meaning.PackageName p) {
            TypeElement c = body.typeNames.inPackage(p.name(), name);
            return c == null ? new Named(new Meaning.PackageName(p.name() + "." + name), null) : classNamed(c);
        }
        if (outer.meaning() instanceof Meaning.TypeName t
                && body.members.field(t.element().asType(), name) == null) {
            TypeElement c = body.members.memberClass(t.element(), name);
            return c == null ? member(e, outer) : classNamed(c);
        }
        return member(e, outer);
    }

    /** Whether it is names and dots only. */
    private static boolean isDotted(Expression e) {
        Expression rest = e;
        while (rest instanceof FieldAccessExpr f) {
            rest = f.getScope();
        }
        return rest instanceof NameExpr;
    }
}
