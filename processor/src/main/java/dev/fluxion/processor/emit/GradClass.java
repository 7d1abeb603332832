package dev.fluxion.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The generated class. */
public final class GradClass {
    /** The agreement that companions in other files and jars rely on. */
    public static final int VERSION = 1;

    private static final ClassName GENERATED = ClassName.get("dev.fluxion", "FluxionGenerated");

    private final Companion companion;
    private final Map<String, List<String>> traceFields;

    private GradClass(Companion companion) {
        this.companion = companion;
        this.traceFields = Records.traceNames(companion);
    }

    /** Its whole source text, the same to the byte for equal companions. */
    public static String write(Companion companion) {
        TypeSpec type = new GradClass(companion).type();
        String source = JavaFile.builder(companion.name().packageName(), type)
                .indent("  ")
                .skipJavaLangImports(!companion.hidesJavaLang())
                .build()
                .toString();
        return Layout.tighten(source);
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(JavaWriter.className(companion.name()))
                .addJavadoc("$L", Docs.text(companion.javadoc()))
                .addAnnotation(generated())
                .addModifiers(
                        companion.isPublic()
                                ? List.of(Modifier.PUBLIC, Modifier.FINAL).toArray(Modifier[]::new)
                                : new Modifier[] {Modifier.FINAL})
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        companion.suppressed().forEach(warning -> type.addAnnotation(suppress(warning)));
        Surroundings surroundings = surroundings();
        companion.members().forEach(m -> addMethods(m, surroundings, type));
        Records.ofResults(companion.members()).forEach(r -> type.addType(MethodSpecs.of(r)));
        Records.ofTraces(companion, traceFields).forEach(r -> type.addType(MethodSpecs.of(r)));
        Classes classes = Classes.of(companion);
        classes.handles().forEach(h -> type.addField(Handles.of(h)));
        Records.ofTangents(classes.tangents(), companion.isPublic()).forEach(r -> type.addType(MethodSpecs.of(r)));
        classes.shadows().forEach(s -> type.addType(ShadowClass.of(s, classes)));
        return type.build();
    }

    private static void addMethods(Member member, Surroundings surroundings, TypeSpec.Builder type) {
        MethodSpec method = MethodSpecs.of(Shape.of(member, surroundings), member);
        member.alias().ifPresent(name -> type.addMethod(MethodSpecs.alias(name, method)));
        type.addMethod(method);
    }

    private static AnnotationSpec suppress(String warning) {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", warning)
                .build();
    }

    private AnnotationSpec generated() {
        return AnnotationSpec.builder(GENERATED)
                .addMember("value", "$S", companion.origin().toString())
                .addMember("version", "$L", VERSION)
                .build();
    }

    private Surroundings surroundings() {
        Map<String, Surroundings.Method> methods = new HashMap<>();
        companion.others().forEach(f -> methods.put(f.name(), Surroundings.Method.of(f)));
        companion.members().forEach(m -> methods.put(m.func().name(), Surroundings.Method.of(m)));
        return new Surroundings(methods, traceFields);
    }
}
