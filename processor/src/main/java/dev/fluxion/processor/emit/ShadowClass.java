package dev.fluxion.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** A class of shadows: plain fields, a constructor of all of them, and zeros in the shape of what they are shadows of. */
final class ShadowClass {
    private static final String OBJECT = "object";

    private ShadowClass() {}

    /** @param zeros the dimensions of arrays of which zeros are made; 0 for one object */
    static TypeSpec of(Layout shadow, Collection<Integer> zeros) {
        TypeSpec.Builder type = TypeSpec.classBuilder(shadow.name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addJavadoc(
                        "What belongs to each {@code $L}: the derivatives of its fields.",
                        shadow.primal().name());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        shadow.fields().forEach(f -> constructor.addParameter(TypeNames.of(Types.of(f.type())), f.name()));
        List<Layout.Field> inherited = shadow.base().map(Layout::fields).orElse(List.of());
        shadow.base().ifPresent(base -> {
            type.superclass(ClassName.get("", base.name()));
            constructor.addStatement("super($L)", names(inherited));
        });
        for (Layout.Field f :
                shadow.fields().subList(inherited.size(), shadow.fields().size())) {
            type.addField(FieldSpec.builder(TypeNames.of(Types.of(f.type())), f.name())
                    .build());
            constructor.addStatement("this.$N = $N", f.name(), f.name());
        }
        type.addMethod(constructor.build());
        zeros.stream().sorted().forEach(rank -> type.addMethod(zeros(shadow, rank)));
        return type.build();
    }

    private static String names(List<Layout.Field> fields) {
        return fields.stream().map(Layout.Field::name).collect(Collectors.joining(", "));
    }

    private static MethodSpec zeros(Layout shadow, int rank) {
        Type primal = arrayOf(new Type.Struct(shadow.primal()), rank);
        MethodSpec.Builder method = MethodSpec.methodBuilder("zerosLike")
                .addModifiers(Modifier.STATIC)
                .returns(TypeNames.of(Types.of(primal.derivative())))
                .addParameter(TypeNames.of(Types.of(primal)), OBJECT)
                .beginControlFlow("if ($N == null)", OBJECT)
                .addStatement("return null")
                .endControlFlow();
        return (rank == 0 ? object(shadow, method) : array(primal, method)).build();
    }

    private static MethodSpec.Builder object(Layout shadow, MethodSpec.Builder method) {
        Expression object = Expression.primary(OBJECT);
        List<CodeBlock> zeros = shadow.primal().fields().stream()
                .filter(Layout.Field::isDifferentiable)
                .map(f -> zero(f.type(), new Expression(Template.fill(f.read(), List.of(object)), Precedence.PRIMARY)))
                .toList();
        return method.addStatement("return new $L($L)", shadow.name(), CodeBlock.join(zeros, ", "));
    }

    private static CodeBlock zero(Type type, Expression value) {
        if (type.isReal()) {
            return CodeBlock.of("0.0");
        }
        Expression zeros = Structs.core(type) instanceof Type.Struct
                ? Creation.zerosLike(type, value)
                : Creation.zerosLikeOrNull((Type.Array) type, value);
        return JavaWriter.text(zeros.text());
    }

    private static MethodSpec.Builder array(Type primal, MethodSpec.Builder method) {
        Expression made =
                Creation.array((Type.Array) primal.derivative(), List.of(Expression.primary(OBJECT + ".length")));
        return method.addStatement(
                        "$T zeros = $L", TypeNames.of(Types.of(primal.derivative())), JavaWriter.text(made.text()))
                .beginControlFlow("for (int i = 0; i < zeros.length; i++)")
                .addStatement("zeros[i] = zerosLike($N[i])", OBJECT)
                .endControlFlow()
                .addStatement("return zeros");
    }

    private static Type arrayOf(Type element, int rank) {
        return rank == 0 ? element : new Type.Array(arrayOf(element, rank - 1));
    }
}
