package dev.fluxion.processor;

import dev.fluxion.processor.emit.TangentFile;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.lower.Layouts;
import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.report.Result;
import dev.fluxion.processor.source.SourceFile;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The records in which users give and get derivatives of classes that are annotated: one for all companions. */
final class Tangents {
    private Tangents() {}

    /** A generated source file: the record's qualified name, and the text. */
    record Source(String name, String text) {}

    static Result<Source> of(TypeElement type, SourceFile file, Elements elements) {
        Type known = new Layouts(file, type, List.of(), elements).of(type.asType());
        if (!(known instanceof Type.Struct struct)) {
            return failed(Problem.NO_TANGENT, type.getSimpleName().toString());
        }
        Layout tangent = struct.layout().tangent();
        Optional<Layout.Field> nested =
                tangent.fields().stream().filter(f -> !isShared(f.type())).findFirst();
        return nested.isPresent()
                ? failed(Problem.TANGENT_NOT_SHARED, nested.get().name())
                : Result.of(source(tangent, type));
    }

    private static Source source(Layout tangent, TypeElement type) {
        String text = TangentFile.write(tangent, Naming.of(type), Naming.isPublic(type));
        return new Source(tangent.java().toString(), text);
    }

    /** Whether every companion calls it the same. */
    private static boolean isShared(Type tangent) {
        return !(Structs.core(tangent) instanceof Type.Struct s)
                || s.layout().java().parts().get(0) instanceof ClassRef;
    }

    private static Result<Source> failed(Problem problem, String argument) {
        return Result.failed(List.of(Finding.ofMethod(problem, argument)));
    }
}
