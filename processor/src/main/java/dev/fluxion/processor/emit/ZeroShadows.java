package dev.fluxion.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Methods that make shadows full of zeros, in the shape of objects and of arrays of them. Where an object may be reached in more
 * than one way, those already made are passed along, so that it gets one.
 */
record ZeroShadows(Layout shadow, Classes classes) {
    private static final String OBJECT = "object";
    private static final String KNOWN = "known";
    private static final TypeName MAP = ParameterizedTypeName.get(Map.class, Object.class, Object.class);

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (int rank : classes.zeros(shadow).stream().sorted().toList()) {
            methods.add(classes.isShared(shadow) ? beginning(rank) : all(rank));
            if (classes.isShared(shadow)) {
                methods.add(all(rank));
            }
        }
        return methods;
    }

    private MethodSpec.Builder declare(Type primal) {
        return MethodSpec.methodBuilder("zerosLike")
                .addModifiers(Modifier.STATIC)
                .returns(TypeNames.of(Types.of(primal.derivative())))
                .addParameter(TypeNames.of(Types.of(primal)), OBJECT);
    }

    private MethodSpec beginning(int rank) {
        return declare(primal(rank))
                .addStatement("return zerosLike($N, new $T<>())", OBJECT, ClassName.get(IdentityHashMap.class))
                .build();
    }

    private MethodSpec all(int rank) {
        Type primal = primal(rank);
        MethodSpec.Builder method = declare(primal);
        if (classes.isShared(shadow)) {
            method.addParameter(MAP, KNOWN);
        }
        method.beginControlFlow("if ($N == null)", OBJECT)
                .addStatement("return null")
                .endControlFlow();
        if (rank > 0) {
            return array(primal, method).build();
        }
        return (classes.isShared(shadow) ? shared(method) : alone(method)).build();
    }

    private MethodSpec.Builder alone(MethodSpec.Builder method) {
        List<CodeBlock> zeros = Lists.map(fields(), this::zero);
        return method.addStatement("return new $L($L)", shadow.name(), CodeBlock.join(zeros, ", "));
    }

    /** Known before what it leads to is: that may be itself. */
    private MethodSpec.Builder shared(MethodSpec.Builder method) {
        List<CodeBlock> empty = Lists.map(fields(), f -> CodeBlock.of(f.type().isReal() ? "0.0" : "null"));
        method.addStatement("$1L shadow = ($1L) $2N.get($3N)", shadow.name(), KNOWN, OBJECT)
                .beginControlFlow("if (shadow == null)")
                .addStatement("shadow = new $L($L)", shadow.name(), CodeBlock.join(empty, ", "))
                .addStatement("$N.put($N, shadow)", KNOWN, OBJECT);
        fields().stream()
                .filter(f -> !f.type().isReal())
                .forEach(f -> method.addStatement("shadow.$N = $L", f.name(), zero(f)));
        return method.endControlFlow().addStatement("return shadow");
    }

    private List<Layout.Field> fields() {
        return shadow.primal().fields().stream()
                .filter(Layout.Field::isDifferentiable)
                .toList();
    }

    private CodeBlock zero(Layout.Field f) {
        if (f.type().isReal()) {
            return CodeBlock.of("0.0");
        }
        JavaText read = Template.fill(f.read(), List.of(Expression.primary(OBJECT)));
        Expression value = new Expression(read, Precedence.PRIMARY);
        if (Structs.core(f.type()) instanceof Type.Struct held) {
            Layout of = held.layout().shadow();
            String more = classes.isShared(of) ? ", " + KNOWN : "";
            return CodeBlock.of("$L.zerosLike($L$L)", of.name(), JavaWriter.text(value.text()), more);
        }
        return JavaWriter.text(
                Creation.zerosLikeOrNull((Type.Array) f.type(), value).text());
    }

    private MethodSpec.Builder array(Type primal, MethodSpec.Builder method) {
        Expression length = Expression.primary(OBJECT + ".length");
        Expression made = Creation.array((Type.Array) primal.derivative(), List.of(length));
        TypeName type = TypeNames.of(Types.of(primal.derivative()));
        return method.addStatement("$T zeros = $L", type, JavaWriter.text(made.text()))
                .beginControlFlow("for (int i = 0; i < zeros.length; i++)")
                .addStatement("zeros[i] = zerosLike($N[i]$L)", OBJECT, classes.isShared(shadow) ? ", " + KNOWN : "")
                .endControlFlow()
                .addStatement("return zeros");
    }

    private Type primal(int rank) {
        Type type = new Type.Struct(shadow.primal());
        for (int i = 0; i < rank; i++) {
            type = new Type.Array(type);
        }
        return type;
    }
}
