package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of which source statement something is the adjoint, once for all that belongs to it. */
final class Comments {
    private static final int WIDTH = 90;

    /** What encloses other statements has no adjoint of its own. */
    private static final Pattern CONTROL = Pattern.compile("(?:for|while|do|if|else|switch|try)\\b|\\s*$");

    private final Nested nested;
    private final boolean wanted;
    private String said = "";

    Comments(Nested nested, boolean wanted) {
        this.nested = nested;
        this.wanted = wanted;
    }

    /** A block begins or ends: what was said outside is out of sight. */
    void enter() {
        said = "";
    }

    void before(@Nullable Step step, List<JavaTree> out) {
        String above = step == null || !wanted ? "" : above(step);
        if (!above.isEmpty() && !above.equals(said)) {
            out.add(new JavaTree.Comment(above));
        }
        said = above;
    }

    private String above(Step step) {
        Origin at = step.stmt.at();
        boolean isAdjoint = at.sweep() == Origin.Sweep.REVERSE && !isRestored(step.stmt);
        boolean isLeaf = step.regions.isEmpty() || nested.isConditional(step);
        boolean isSaid = isAdjoint && isLeaf && !CONTROL.matcher(at.statement()).lookingAt();
        return isSaid ? "adjoint of  " + oneLine(at.statement()) : "";
    }

    /** Whether it is no adjoint, but a value of the forward sweep that is had again. */
    private static boolean isRestored(Stmt stmt) {
        return stmt instanceof Stmt.Unpack
                || (stmt instanceof Stmt.Let let
                        && (let.rhs() instanceof Expr.Pop || UserNames.assigns(let.at(), let.v())));
    }

    /** Neither a line break nor what javac would take for one. */
    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ")
                .replace("\\u", "\\ u")
                .replaceAll(";$", "")
                .strip();
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH).stripTrailing() + " …";
    }
}
