package dev.fluxion.processor.compiler;

import com.sun.source.util.TreePath;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** javac: every root of the compilation. */
record TreesText(ProcessingEnvironment env) implements CompilerTexts.Way {
    @Override
    public Optional<CharSequence> text(TypeElement type) throws IOException {
        TreePath path = CompilerTrees.of(env).getPath(type);
        return path == null
                ? Optional.empty()
                : Optional.of(path.getCompilationUnit().getSourceFile().getCharContent(true));
    }
}
