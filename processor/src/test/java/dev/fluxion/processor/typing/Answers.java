package dev.fluxion.processor.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import dev.fluxion.processor.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers of an attribution to all that can be asked of a body. */
final class Answers {
    private final String name;
    private final SourceFile file;
    private final TypeText text;
    private final List<Answer> found = new ArrayList<>();

    Answers(String name, SourceFile file, TypeText text) {
        this.name = name;
        this.file = file;
        this.text = text;
    }

    List<Answer> found() {
        return found;
    }

    /** All below a body or an initializer. */
    void collect(Node root, Attribution attribution) {
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (isForeign(node)) {
                continue;
            }
            node.getChildNodes().forEach(open::push);
            if (node instanceof Expression e && isAnswered(e)) {
                found.add(answer(e, attribution));
            }
        }
    }

    /** Code of local classes, and what is no code. */
    private static boolean isForeign(Node n) {
        return n instanceof LocalClassDeclarationStmt
                || n instanceof LocalRecordDeclarationStmt
                || n instanceof BodyDeclaration<?>
                || n instanceof AnnotationExpr
                || n instanceof com.github.javaparser.ast.type.Type;
    }

    private static boolean isAnswered(Expression e) {
        return !(isPartOfItsParent(e)
                || e instanceof VariableDeclarationExpr
                || e instanceof TypeExpr
                || e instanceof ComponentPatternExpr);
    }

    /** javac makes one tree of {@code -1}, of {@code new int[] {1, 2}}, of {@code "a" + "b"}. */
    private static boolean isPartOfItsParent(Expression e) {
        Node parent = e.getParentNode().orElse(null);
        return e instanceof ArrayInitializerExpr && parent instanceof ArrayCreationExpr
                || e instanceof StringLiteralExpr && parent instanceof BinaryExpr
                || (e instanceof IntegerLiteralExpr || e instanceof LongLiteralExpr)
                        && parent instanceof UnaryExpr u
                        && u.getOperator() == UnaryExpr.Operator.MINUS;
    }

    private Answer answer(Expression e, Attribution attribution) {
        try {
            String meaning =
                    e instanceof NameExpr || e instanceof FieldAccessExpr ? text(attribution.meaning(e)) : null;
            boolean isValue = meaning == null || !(meaning.startsWith("class ") || meaning.startsWith("package "));
            String type = isValue ? text.of(attribution.type(e)) : null;
            return answer(e, type, isCall(e) ? text.of(attribution.invocation(e)) : null, meaning, null);
        } catch (Untypable u) {
            String reason = u.node() == e ? u.reason() : "because of " + file.line(u.node()) + ": " + u.reason();
            return answer(e, null, null, null, reason);
        }
    }

    /** A call whose method javac names too: an anonymous class calls a constructor of its own. */
    private static boolean isCall(Expression e) {
        return e instanceof MethodCallExpr
                || e instanceof ObjectCreationExpr o
                        && o.getAnonymousClassBody().isEmpty();
    }

    private static String text(Meaning meaning) {
        if (meaning instanceof Meaning.Field f) {
            return TypeText.of(f.field());
        }
        if (meaning instanceof Meaning.TypeName t) {
            return TypeText.of(t.element());
        }
        if (meaning instanceof Meaning.Local l) {
            return "local " + l.name();
        }
        return meaning instanceof Meaning.PackageName p ? "package " + p.name() : TypeText.LENGTH;
    }

    private Answer answer(
            Expression e,
            @Nullable String type,
            @Nullable String method,
            @Nullable String meaning,
            @Nullable String refusal) {
        return new Answer(name, file.begin(e), file.end(e), file.line(e), type, method, meaning, refusal);
    }
}
