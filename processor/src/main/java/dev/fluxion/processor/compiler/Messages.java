package dev.fluxion.processor.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.report.Problem.Severity;
import dev.fluxion.processor.source.LineStarts;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Tells the compiler of a finding: at the very expression under javac, elsewhere at the method, with line and caret in the text. */
public final class Messages {
    private final ProcessingEnvironment env;

    public Messages(ProcessingEnvironment env) {
        this.env = env;
    }

    /**
     * Reports it.
     *
     * @param method where it is reported if there is no better place
     * @param text of the method's source file; empty if that could not be found
     */
    public void report(Finding finding, Element method, Optional<String> text) {
        if (finding.begin() < 0 || text.isEmpty()) {
            env.getMessager().printMessage(kind(finding), finding.message(), method);
        } else if (!atTree(finding, method)) {
            env.getMessager().printMessage(kind(finding), finding.message() + excerpt(finding, text.get()), method);
        }
    }

    private boolean atTree(Finding finding, Element method) {
        try {
            Trees trees = CompilerTrees.of(env);
            TreePath path = trees.getPath(method);
            if (path == null) {
                return false;
            }
            CompilationUnitTree unit = path.getCompilationUnit();
            Tree tree = SmallestTree.find(trees.getSourcePositions(), unit, finding.begin(), finding.end());
            trees.printMessage(kind(finding), finding.message(), tree, unit);
            return true;
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
    }

    private static Kind kind(Finding finding) {
        return finding.problem().severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
    }

    private static String excerpt(Finding finding, String text) {
        LineStarts lines = LineStarts.of(text);
        int line = lines.line(finding.begin());
        int column = finding.begin() - lines.offset(line, 1);
        String source =
                text.substring(lines.offset(line, 1)).lines().findFirst().orElse("");
        return "\n  line " + line + ", column " + (column + 1) + ":\n  " + source + "\n  " + " ".repeat(column) + "^";
    }
}
