package dev.fluxion.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.fluxion.processor.ir.JavaText.ClassRef;

/** A file of its own for the record in which users give and get derivatives of one class, shared by all companions. */
public final class TangentFile {
    private static final ClassName GENERATED = ClassName.get("dev.fluxion", "FluxionGenerated");

    private TangentFile() {}

    /**
     * Its whole source text.
     *
     * @param tangent the record's layout, which names a class
     * @param origin the user's class
     */
    public static String write(dev.fluxion.processor.ir.Layout tangent, ClassRef origin, boolean isPublic) {
        TypeSpec type = MethodSpecs.builder(Records.shared(tangent, isPublic))
                .addAnnotation(AnnotationSpec.builder(GENERATED)
                        .addMember("value", "$S", origin.toString())
                        .addMember("version", "$L", GradClass.VERSION)
                        .build())
                .build();
        String source = JavaFile.builder(origin.packageName(), type)
                .indent("  ")
                .build()
                .toString();
        return Layout.tighten(source);
    }
}
