package dev.fluxion.processor.compiler;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/** {@code Elements.getFileObjectOf}, which JDK 18 and later have: javac and ECJ alike. */
record FileObjectText(ProcessingEnvironment env) implements CompilerTexts.Way {
    @Override
    public Optional<CharSequence> text(TypeElement type) throws Exception {
        Object file = Elements.class.getMethod("getFileObjectOf", Element.class).invoke(env.getElementUtils(), type);
        boolean isSource = file instanceof FileObject f && f.getName().endsWith(".java");
        return isSource ? Optional.of(((FileObject) file).getCharContent(true)) : Optional.empty();
    }
}
