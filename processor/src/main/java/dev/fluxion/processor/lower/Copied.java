package dev.fluxion.processor.lower;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.source.SourceFile;
import dev.fluxion.processor.typing.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** An expression's own text, in which only names are replaced: they must mean the same in another class. */
final class Copied {
    /** @param text what stands in the place of the source from {@code begin} to {@code end} */
    private record Replacement(int begin, int end, Text text) {}

    private final Body body;

    Copied(Body body) {
        this.body = body;
    }

    Text text(Expression e, Code c) {
        SourceFile file = body.session.file();
        List<Replacement> replacements = new ArrayList<>();
        collect(e, c, replacements);
        e.getTokenRange().orElseThrow().forEach(t -> comment(t, file).ifPresent(replacements::add));
        replacements.sort(Comparator.comparingInt(Replacement::begin));
        Text text = new Text();
        int at = file.begin(e);
        for (Replacement r : replacements) {
            text.code(oneLine(file.text().substring(at, r.begin()))).append(r.text());
            at = r.end();
        }
        return text.code(oneLine(file.text().substring(at, file.end(e))));
    }

    private static Optional<Replacement> comment(JavaToken token, SourceFile file) {
        if (!token.getCategory().isComment()) {
            return Optional.empty();
        }
        Range range = token.getRange().orElseThrow();
        int begin = file.lines().offset(range.begin.line, range.begin.column);
        int end = file.lines().offset(range.end.line, range.end.column) + 1;
        return Optional.of(new Replacement(begin, end, new Text()));
    }

    /** Line breaks are folded; not in text blocks, where they mean something. */
    private static String oneLine(String code) {
        return code.contains("\"\"\"") ? code : code.replaceAll("\\s*\\R\\s*", " ");
    }

    private void collect(Node n, Code c, List<Replacement> to) {
        Optional<Text> text = replacement(n, c);
        if (text.isPresent()) {
            to.add(new Replacement(body.session.file().begin(n), end(n), text.get()));
        }
        if (text.isEmpty() || n instanceof ClassOrInterfaceType) {
            n.getChildNodes().forEach(child -> collect(child, c, to));
        }
    }

    /** Of a type only the name is replaced, its arguments are types of their own. */
    private int end(Node n) {
        return body.session.file().end(n instanceof ClassOrInterfaceType type ? type.getName() : n);
    }

    private Optional<Text> replacement(Node n, Code c) {
        if (n instanceof NameExpr || n instanceof FieldAccessExpr) {
            return name((Expression) n, c);
        }
        if (n instanceof ClassOrInterfaceType type) {
            return type(type);
        }
        if (n instanceof ThisExpr) {
            return Optional.of(new Text().capture(body.fields.self(n, c)));
        }
        check(n);
        return n.getParentNode()
                .flatMap(p -> p instanceof MethodCallExpr call ? qualified(call, n, c) : Optional.empty());
    }

    private Optional<Text> name(Expression e, Code c) {
        Meaning meaning = body.attribution.meaning(e);
        if (meaning instanceof Meaning.Local local) {
            body.functions.require(e);
            return body.slots.of(local.declaration()).map(slot -> new Text().capture(c.get(slot)));
        }
        if (meaning instanceof Meaning.TypeName type) {
            return Optional.of(new Text().ref(type.element()));
        }
        return meaning instanceof Meaning.Field field ? field(field.field(), e, c) : Optional.empty();
    }

    private Optional<Text> field(VariableElement field, Expression e, Code c) {
        Object constant = field.getConstantValue();
        if (constant instanceof String s && !body.reach.isReachable(field)) {
            return Optional.of(Text.of(Constants.literal(s)));
        }
        if (constant == null || constant instanceof String) {
            body.reach.require(field, e);
        } else if (!body.reach.isReachable(field)) {
            return Optional.of(new Text().capture(Constants.of(constant)));
        }
        return e instanceof NameExpr
                ? Optional.of(owner(field, e, c).code("." + field.getSimpleName()))
                : Optional.empty();
    }

    private Text owner(Element member, Node at, Code c) {
        return member.getModifiers().contains(Modifier.STATIC)
                ? new Text().ref(Nodes.owner(member))
                : new Text().capture(body.fields.self(at, c));
    }

    private Optional<Text> type(ClassOrInterfaceType type) {
        return body.attribution.type(type) instanceof DeclaredType declared
                ? Optional.of(new Text().ref((TypeElement) declared.asElement()))
                : Optional.empty();
    }

    /** The name of a method that is called without saying whose. */
    private Optional<Text> qualified(MethodCallExpr call, Node name, Code c) {
        if (!Nodes.same(name, call.getName())) {
            return Optional.empty();
        }
        ExecutableElement method = body.attribution.invocation(call).method();
        body.reach.require(method, call);
        return call.getScope().isPresent()
                ? Optional.empty()
                : Optional.of(owner(method, call, c).code("." + method.getSimpleName()));
    }

    private void check(Node n) {
        if (n instanceof ObjectCreationExpr created) {
            if (created.getAnonymousClassBody().isPresent()) {
                throw body.refusal(n, Problem.UNSUPPORTED_EXPRESSION, "an anonymous class");
            }
            body.reach.require(body.attribution.invocation(created).method(), n);
        } else if (n instanceof MethodReferenceExpr reference && namesPrivateMethod(reference)) {
            throw body.refusal(n, Problem.PRIVATE_MEMBER, reference.getIdentifier());
        } else if (n instanceof AssignExpr assignment
                && body.attribution.constant(assignment.getValue()).isEmpty()) {
            written(assignment.getTarget());
        }
    }

    /** A function that others call may bring what varies into a field. */
    private void written(Expression target) {
        Expression place = target;
        while (place instanceof ArrayAccessExpr element) {
            place = element.getName();
        }
        if ((place instanceof NameExpr || place instanceof FieldAccessExpr)
                && body.attribution.meaning(place) instanceof Meaning.Field field) {
            body.session.fields().written(field.field(), body.type(field.field().asType()), body.at(target));
        }
    }

    /** Careful: any private method of this name in this class will do. */
    private boolean namesPrivateMethod(MethodReferenceExpr reference) {
        return reference.findCompilationUnit().stream()
                .flatMap(unit -> unit.findAll(CallableDeclaration.class).stream())
                .anyMatch(m -> m.isPrivate() && m.getNameAsString().equals(reference.getIdentifier()));
    }
}
