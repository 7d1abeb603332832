package dev.fluxion.processor.typing;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Switch statements and expressions: their labels, guards and bodies. */
final class Switches {
    private final Body body;

    Switches(Body body) {
        this.body = body;
    }

    /** A switch expression's results all go to its target, if it has one. */
    TypeMirror type(SwitchExpr e, @Nullable TypeMirror target) {
        Collected<TypeMirror> results = new Collected<>(r -> body.type(r, target));
        body.statements.yielding(results, () -> type(e, true));
        return target != null ? target : body.conditionals.common(e, results.expressions(), results.all());
    }

    Argument argument(SwitchExpr e) {
        Collected<Argument> results = new Collected<>(body::argument);
        body.speculatively(() -> {
            body.statements.yielding(results, () -> type(e, true));
            return e;
        });
        return new Argument.Branches(results.all());
    }

    /** The labels and bodies; {@code yields} if the expressions after arrows are results. */
    void type(SwitchNode node, boolean yields) {
        TypeMirror selector = selector(node.getSelector());
        body.scoped(() -> {
            node.getEntries().forEach(entry -> entry(entry, selector, yields));
            return node;
        });
    }

    private @Nullable TypeMirror selector(Expression e) {
        try {
            return body.type(e);
        } catch (Untypable recorded) {
            return null;
        }
    }

    private void entry(SwitchEntry entry, @Nullable TypeMirror selector, boolean yields) {
        Scope before = body.scope();
        entry.getLabels().forEach(l -> body.attempt(() -> label(l, selector)));
        entry.getGuard().ifPresent(g -> {
            body.attempt(() -> body.type(g));
            body.patterns.bind(Bindings.of(g).whenTrue());
        });
        if (entry.getType() == SwitchEntry.Type.STATEMENT_GROUP) {
            entry.getStatements().forEach(body.statements::type);
        } else {
            body.scoped(() -> arrow(entry.getStatement(0), yields));
            body.reset(before);
        }
    }

    private Statement arrow(Statement s, boolean yields) {
        if (yields && s instanceof ExpressionStmt x) {
            body.statements.yielded(x.getExpression());
        } else {
            body.statements.type(s);
        }
        return s;
    }

    private void label(Expression label, @Nullable TypeMirror selector) {
        if (label instanceof ComponentPatternExpr p) {
            if (selector != null) {
                body.patterns.match(p, selector);
            }
            body.patterns.bind(Bindings.variables(p).toList());
        } else if (label instanceof NameExpr n && selector != null && isEnum(selector)) {
            constant(n, selector);
        } else {
            body.type(label);
        }
    }

    private boolean isEnum(TypeMirror selector) {
        TypeElement c = body.types.classOrNull(selector);
        return c != null && c.getKind() == ElementKind.ENUM;
    }

    private void constant(NameExpr label, TypeMirror selector) {
        VariableElement constant = body.members.field(selector, label.getNameAsString());
        if (constant == null) {
            throw new Untypable(label, "there is no constant " + label + " in " + selector);
        }
        body.named(label, new Names.Named(new Meaning.Field(constant), constant.asType()));
    }
}
