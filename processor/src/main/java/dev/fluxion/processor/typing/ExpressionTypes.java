package dev.fluxion.processor.typing;

import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.visitor.GenericVisitorAdapter;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The type of each kind of expression (JLS 15). The visitor's argument is the target type, null where there is none. */
final class ExpressionTypes extends GenericVisitorAdapter<TypeMirror, @Nullable TypeMirror> {
    private final Body body;
    private final JavaTypes types;
    private final Operators operators;

    ExpressionTypes(Body body) {
        this.body = body;
        this.types = body.types;
        this.operators = new Operators(body);
    }

    TypeMirror type(Expression e, @Nullable TypeMirror target) {
        TypeMirror type = e.accept(this, target);
        if (type == null) {
            throw new Untypable(e, "expressions of this kind are not supported");
        }
        return type;
    }

    @Override
    public TypeMirror visit(IntegerLiteralExpr e, @Nullable TypeMirror target) {
        return types.primitive(TypeKind.INT);
    }

    @Override
    public TypeMirror visit(LongLiteralExpr e, @Nullable TypeMirror target) {
        return types.primitive(TypeKind.LONG);
    }

    @Override
    public TypeMirror visit(DoubleLiteralExpr e, @Nullable TypeMirror target) {
        boolean isFloat = e.getValue().endsWith("f") || e.getValue().endsWith("F");
        return types.primitive(isFloat ? TypeKind.FLOAT : TypeKind.DOUBLE);
    }

    @Override
    public TypeMirror visit(BooleanLiteralExpr e, @Nullable TypeMirror target) {
        return types.primitive(TypeKind.BOOLEAN);
    }

    @Override
    public TypeMirror visit(CharLiteralExpr e, @Nullable TypeMirror target) {
        return types.primitive(TypeKind.CHAR);
    }

    @Override
    public TypeMirror visit(StringLiteralExpr e, @Nullable TypeMirror target) {
        return types.string();
    }

    @Override
    public TypeMirror visit(TextBlockLiteralExpr e, @Nullable TypeMirror target) {
        return types.string();
    }

    @Override
    public TypeMirror visit(NullLiteralExpr e, @Nullable TypeMirror target) {
        return types.types.getNullType();
    }

    @Override
    public TypeMirror visit(EnclosedExpr e, @Nullable TypeMirror target) {
        return body.type(e.getInner(), target);
    }

    @Override
    public TypeMirror visit(ThisExpr e, @Nullable TypeMirror target) {
        return e.getTypeName().isPresent() ? enclosing(e, e.getTypeName().get()).asType() : body.owner.asType();
    }

    @Override
    public TypeMirror visit(SuperExpr e, @Nullable TypeMirror target) {
        if (e.getTypeName().isEmpty()) {
            return body.owner.getSuperclass();
        }
        TypeElement named = enclosing(e, e.getTypeName().get());
        boolean directInterface = named.getKind().isInterface();
        return directInterface
                ? Objects.requireNonNull(body.supertypes.asSuper(body.owner.asType(), named))
                : named.getSuperclass();
    }

    private TypeElement enclosing(Expression e, Name name) {
        TypeElement found = body.typeNames.named(name.getIdentifier());
        if (found == null) {
            throw body.writtenTypes.unknown(e, name.asString());
        }
        return found;
    }

    @Override
    public TypeMirror visit(ClassExpr e, @Nullable TypeMirror target) {
        TypeMirror named = body.writtenTypes.resolve(e.getType());
        boolean keep = named.getKind().isPrimitive() || named.getKind() == TypeKind.VOID;
        return types.classOf(keep ? named : types.erasure(named));
    }

    @Override
    public TypeMirror visit(NameExpr e, @Nullable TypeMirror target) {
        return body.named(e, body.names.variable(e));
    }

    @Override
    public TypeMirror visit(FieldAccessExpr e, @Nullable TypeMirror target) {
        return body.named(e, body.names.member(e));
    }

    @Override
    public TypeMirror visit(ArrayAccessExpr e, @Nullable TypeMirror target) {
        body.attempt(() -> body.type(e.getIndex()));
        TypeMirror array = types.upper(body.type(e.getName()));
        if (array instanceof ArrayType a) {
            return a.getComponentType();
        }
        throw new Untypable(e, "there is no element of a " + array);
    }

    @Override
    public TypeMirror visit(UnaryExpr e, @Nullable TypeMirror target) {
        return operators.unary(e);
    }

    @Override
    public TypeMirror visit(BinaryExpr e, @Nullable TypeMirror target) {
        return operators.binary(e);
    }

    @Override
    public TypeMirror visit(AssignExpr e, @Nullable TypeMirror target) {
        boolean simple = e.getOperator() == AssignExpr.Operator.ASSIGN;
        TypeMirror assigned;
        try {
            assigned = body.type(e.getTarget());
        } catch (Untypable refusal) {
            body.attempt(() -> body.type(e.getValue()));
            throw refusal;
        }
        body.attempt(() -> body.type(e.getValue(), simple ? assigned : null));
        return assigned;
    }

    @Override
    public TypeMirror visit(CastExpr e, @Nullable TypeMirror target) {
        TypeMirror type = body.writtenTypes.resolve(e.getType());
        boolean function = Arguments.bare(e.getExpression()).isLambdaExpr()
                || Arguments.bare(e.getExpression()).isMethodReferenceExpr();
        body.attempt(() -> body.type(e.getExpression(), function ? type : null));
        return type;
    }

    @Override
    public TypeMirror visit(InstanceOfExpr e, @Nullable TypeMirror target) {
        body.attempt(() -> {
            TypeMirror matched = body.type(e.getExpression());
            e.getPattern().ifPresent(p -> body.patterns.match(p, matched));
        });
        return types.primitive(TypeKind.BOOLEAN);
    }

    @Override
    public TypeMirror visit(ConditionalExpr e, @Nullable TypeMirror target) {
        return body.conditionals.type(e, target);
    }

    @Override
    public TypeMirror visit(SwitchExpr e, @Nullable TypeMirror target) {
        return body.switches.type(e, target);
    }

    @Override
    public TypeMirror visit(VariableDeclarationExpr e, @Nullable TypeMirror target) {
        e.getVariables().forEach(body.variables::declare);
        return types.voidType();
    }

    @Override
    public TypeMirror visit(ArrayCreationExpr e, @Nullable TypeMirror target) {
        e.getLevels().forEach(l -> l.getDimension().ifPresent(d -> body.attempt(() -> body.type(d))));
        TypeMirror type = body.writtenTypes.resolve(e.createdType());
        e.getInitializer().ifPresent(i -> body.attempt(() -> body.type(i, type)));
        return type;
    }

    @Override
    public TypeMirror visit(ArrayInitializerExpr e, @Nullable TypeMirror target) {
        if (!(target instanceof ArrayType a)) {
            throw new Untypable(e, "an array initializer of a " + target);
        }
        e.getValues().forEach(v -> body.attempt(() -> body.type(v, a.getComponentType())));
        return target;
    }

    @Override
    public TypeMirror visit(ObjectCreationExpr e, @Nullable TypeMirror target) {
        TypeMirror type = body.invocations.creation(e, target);
        body.anonymousFunctions.type(e, type);
        return type;
    }

    @Override
    public TypeMirror visit(MethodCallExpr e, @Nullable TypeMirror target) {
        return body.invocations.call(e, target);
    }

    @Override
    public TypeMirror visit(LambdaExpr e, @Nullable TypeMirror target) {
        return body.functions.type(e, target);
    }

    @Override
    public TypeMirror visit(MethodReferenceExpr e, @Nullable TypeMirror target) {
        return body.functions.type(e, target);
    }
}
