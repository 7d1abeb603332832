package dev.fluxion.processor.typing;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.type.UnionType;
import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Brings local variables and parameters into scope, with the types that are written or inferred. */
final class Variables {
    private final Body body;

    Variables(Body body) {
        this.body = body;
    }

    void declare(Parameter p) {
        declare(p, null);
    }

    /** The implied type is that of a lambda's parameter whose own is not written. */
    void declare(Parameter p, @Nullable TypeMirror implied) {
        body.attempt(() -> {
            TypeMirror type = body.checked(p, parameterType(p, implied));
            body.results().type(p, type);
        });
        body.declare(new Meaning.Local(p, p.getNameAsString()), body.results().typeOrNull(p));
    }

    private TypeMirror parameterType(Parameter p, @Nullable TypeMirror implied) {
        if (implied != null) {
            return implied;
        }
        if (p.getType() instanceof UnionType union) {
            List<TypeMirror> alternatives =
                    union.getElements().stream().map(body.writtenTypes::resolve).toList();
            TypeMirror common = body.lubs.of(alternatives);
            if (common == null) {
                throw new Untypable(p, "the common type of the exceptions cannot be written down");
            }
            return common;
        }
        TypeMirror type = body.writtenTypes.resolve(p.getType());
        return p.isVarArgs() ? body.types.types.getArrayType(type) : type;
    }

    /** A variable comes into scope before its initializer. */
    void declare(VariableDeclarator d) {
        Meaning.Local local = new Meaning.Local(d, d.getNameAsString());
        if (WrittenTypes.isInferred(d.getType())) {
            body.declare(local, inferred(d));
            return;
        }
        TypeMirror type = written(d);
        body.declare(local, type);
        d.getInitializer().ifPresent(i -> body.attempt(() -> body.type(i, type)));
    }

    private @Nullable TypeMirror written(VariableDeclarator d) {
        try {
            TypeMirror type = body.checked(d, body.writtenTypes.resolve(d.getType()));
            body.results().type(d, type);
            return type;
        } catch (Untypable refusal) {
            body.results().refuse(d, refusal);
            return null;
        }
    }

    private @Nullable TypeMirror inferred(VariableDeclarator d) {
        try {
            TypeMirror type = body.type(d.getInitializer().orElseThrow());
            body.results().type(d, type);
            return type;
        } catch (Untypable refusal) {
            body.results().refuse(d, refusal);
            return null;
        }
    }

    /** The variable of an enhanced for loop. */
    void iterate(ForEachStmt s) {
        VariableDeclarator d = s.getVariable().getVariable(0);
        body.attempt(() -> body.type(s.getIterable()));
        TypeMirror type = WrittenTypes.isInferred(d.getType()) ? element(s, d) : written(d);
        body.declare(new Meaning.Local(d, d.getNameAsString()), type);
    }

    private @Nullable TypeMirror element(ForEachStmt s, VariableDeclarator d) {
        try {
            TypeMirror type = body.checked(d, element(s, body.type(s.getIterable())));
            body.results().type(d, type);
            return type;
        } catch (Untypable refusal) {
            body.results().refuse(d, refusal);
            return null;
        }
    }

    private TypeMirror element(ForEachStmt s, TypeMirror iterated) {
        if (body.types.upper(iterated) instanceof ArrayType a) {
            return a.getComponentType();
        }
        TypeMirror captured = body.captures.capture(iterated);
        DeclaredType iterable = body.supertypes.asSuper(captured, body.types.element("java.lang.Iterable"));
        if (iterable == null) {
            throw new Untypable(s.getIterable(), "it is neither an array nor iterable");
        }
        return iterable.getTypeArguments().isEmpty()
                ? body.types.object()
                : iterable.getTypeArguments().get(0);
    }
}
