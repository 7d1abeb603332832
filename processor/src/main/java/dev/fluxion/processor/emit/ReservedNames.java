package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that a variable would hide, or clash with: those of classes, and those that the user's own Java speaks of. */
final class ReservedNames {
    /** An identifier that is no member of something. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{javaJavaIdentifierPart}.])\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

    private static final Pattern LITERAL = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])*'");

    private static final Set<String> CLASSES = Set.of(
            "Arrays",
            "Double",
            "Float",
            "Integer",
            "Long",
            "Math",
            "System",
            "Exceptions",
            "Shadows",
            "DeepArrays",
            "java",
            "dev");

    private final Set<String> names = new HashSet<>(CLASSES);

    private ReservedNames() {}

    static Set<String> of(Func func) {
        ReservedNames reserved = new ReservedNames();
        reserved.block(func.body());
        return reserved.names;
    }

    private void block(Block block) {
        for (Stmt stmt : block.stmts()) {
            if (stmt instanceof Stmt.Do act) {
                text(act.java().text());
            } else if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Java java) {
                text(java.text());
            } else if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Apply apply) {
                apply.op().java().parts().forEach(this::type);
            }
            stmt.blocks().forEach(this::block);
        }
    }

    private void text(JavaText text) {
        for (JavaText.Part part : text.parts()) {
            type(part);
            if (part instanceof Code code) {
                Matcher matcher = NAME.matcher(LITERAL.matcher(code.text()).replaceAll(""));
                while (matcher.find()) {
                    names.add(matcher.group());
                }
            }
        }
    }

    private void type(JavaText.Part part) {
        if (part instanceof ClassRef ref) {
            names.add(ref.simpleNames().get(0));
        }
    }
}
