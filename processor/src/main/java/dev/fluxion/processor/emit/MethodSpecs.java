package dev.fluxion.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Methods and records as JavaPoet wants them. */
final class MethodSpecs {
    private static final ClassName PARAMETER_NAMES = ClassName.get("dev.fluxion.runtime", "ParameterNames");
    private static final ClassName FOR_COMPANIONS = ClassName.get("dev.fluxion.runtime", "ForCompanions");

    /** In a module of the user's that does not pass on the runtime, javac warns of its classes in public places. */
    private static final AnnotationSpec EXPORTS = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "exports")
            .build();

    private MethodSpecs() {}

    static MethodSpec of(JavaMethod method, Member member) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
                .addModifiers(visibility(method.isPublic(), member.isHelper()))
                .addModifiers(Modifier.STATIC)
                .returns(TypeNames.of(method.returns()))
                .addParameters(parameters(method.params()))
                .addExceptions(Lists.map(method.thrown(), TypeNames::of))
                .varargs(method.varargs())
                .addCode(JavaWriter.write(method.body()));
        if (!method.javadoc().isEmpty()) {
            spec.addJavadoc("$L", Docs.text(method.javadoc()));
        }
        if (member.namesParameters()) {
            spec.addAnnotation(parameterNames(member.func()));
        }
        if (member.shared()) {
            spec.addAnnotation(FOR_COMPANIONS);
        }
        return spec.build();
    }

    private static AnnotationSpec parameterNames(Func func) {
        CodeBlock names = func.params().stream()
                .map(p -> CodeBlock.of("$S", p.name()))
                .collect(CodeBlock.joining(", ", "{", "}"));
        return AnnotationSpec.builder(PARAMETER_NAMES).addMember("value", names).build();
    }

    /** A method of a shorter name that calls the method. */
    static MethodSpec alias(String name, MethodSpec method) {
        String arguments = method.parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        boolean isVoid = method.returnType().equals(TypeName.VOID);
        return MethodSpec.methodBuilder(name)
                .addModifiers(method.modifiers())
                .addAnnotations(method.annotations())
                .returns(method.returnType())
                .addParameters(method.parameters())
                .addExceptions(method.exceptions())
                .varargs(method.varargs())
                .addJavadoc(method.javadoc())
                .addStatement((isVoid ? "" : "return ") + "$L($L)", method.name(), arguments)
                .build();
    }

    static TypeSpec of(JavaRecord record) {
        return builder(record).build();
    }

    static TypeSpec.Builder builder(JavaRecord record) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder().addParameters(parameters(record.components()));
        TypeSpec.Builder spec = TypeSpec.recordBuilder(record.name())
                .addJavadoc("$L", Docs.text(record.javadoc()))
                .addModifiers(visibility(record.isPublic(), record.isPrivate()))
                .recordConstructor(components.build());
        if (record.shared()) {
            spec.addAnnotation(FOR_COMPANIONS);
        }
        if (record.shared() && record.isPublic()) {
            spec.addAnnotation(EXPORTS);
        }
        return spec;
    }

    private static List<Modifier> visibilities(boolean isPublic, boolean isPrivate) {
        if (isPublic) {
            return List.of(Modifier.PUBLIC);
        }
        return isPrivate ? List.of(Modifier.PRIVATE) : List.of();
    }

    private static Modifier[] visibility(boolean isPublic, boolean isPrivate) {
        return visibilities(isPublic, isPrivate).toArray(Modifier[]::new);
    }

    private static List<ParameterSpec> parameters(List<JavaField> fields) {
        return Lists.map(
                fields,
                f -> ParameterSpec.builder(TypeNames.of(f.type()), f.name()).build());
    }
}
