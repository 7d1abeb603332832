package dev.fluxion.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.fluxion.processor.ir.Layout;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** A class of shadows: plain fields, a constructor of all of them, and zeros in the shape of what they are shadows of. */
final class ShadowClass {
    private ShadowClass() {}

    static TypeSpec of(Layout shadow, Classes classes) {
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
        new ZeroShadows(shadow, classes).methods().forEach(type::addMethod);
        return type.build();
    }

    private static String names(List<Layout.Field> fields) {
        return fields.stream().map(Layout.Field::name).collect(Collectors.joining(", "));
    }
}
