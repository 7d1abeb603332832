package dev.fluxion.processor.compiler;

import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** The source path by the class's name: the last resort. */
record SourcePathText(ProcessingEnvironment env) implements CompilerTexts.Way {
    @Override
    public Optional<CharSequence> text(TypeElement type) throws IOException {
        String packageName =
                env.getElementUtils().getPackageOf(type).getQualifiedName().toString();
        String fileName = type.getSimpleName() + ".java";
        return Optional.of(env.getFiler()
                .getResource(StandardLocation.SOURCE_PATH, packageName, fileName)
                .getCharContent(true));
    }
}
