package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.UnionType;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.rules.Primitives;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** {@code try}: exceptions are exits in there; {@code catch} is where they arrive, {@code finally} what they pass through. */
final class Tries {
    private static final JavaText.ClassRef OBJECTS = new JavaText.ClassRef("java.util", List.of("Objects"));

    private final Body body;

    Tries(Body body) {
        this.body = body;
    }

    /** An exception to throw; where it may be null, Java throws something else. */
    Atom thrown(Atom exception, Expression e, Code c) {
        if (!c.isTried() || e instanceof ObjectCreationExpr) {
            return exception;
        }
        Text text = new Text().text(JavaText.of(OBJECTS, new JavaText.Code(".requireNonNull(")));
        text.hole(exception, Precedence.ANY).code(")");
        return c.let("exception", text.expr(Precedence.PRIMARY, exception.type(), Effect.FAILS), body.at(e));
    }

    void write(TryStmt s, Code c) {
        if (!s.getResources().isEmpty()) {
            throw body.refusal(s, Problem.UNSUPPORTED_STATEMENT, "a 'try' with resources");
        }
        Code in = c.inner();
        body.exits.enterHandler();
        if (s.getFinallyBlock().isPresent()) {
            Code all = in.tried();
            handled(s, all);
            in.absorb(all);
            last(s.getFinallyBlock().get(), in);
        } else {
            handled(s, in);
        }
        body.exits.leaveHandler();
        if (!c.isTried()) {
            body.arrivals.exception(body.at(s), in, out -> out.raise(out.get(body.slots.pending), body.at(s)));
        }
        c.absorb(in);
    }

    // ---- catch ----

    private void handled(TryStmt s, Code c) {
        Code tried = c.tried();
        body.statements.write(s.getTryBlock(), tried);
        body.origins.enter(s);
        Optional<Code> failed = s.getCatchClauses().isEmpty() ? Optional.empty() : c.failureOf(tried);
        failed.ifPresent(in -> dispatch(s.getCatchClauses(), body.at(s), in));
        failed.ifPresent(Code::close);
        c.absorb(tried);
        if (failed.isEmpty() && !s.getCatchClauses().isEmpty()) {
            body.arrivals.exception(body.at(s), c, in -> dispatch(s.getCatchClauses(), body.at(s), in));
        }
    }

    private void dispatch(List<CatchClause> clauses, Origin at, Code c) {
        if (clauses.isEmpty()) {
            c.raise(c.get(body.slots.pending), at);
            return;
        }
        CatchClause first = clauses.get(0);
        Parameter parameter = first.getParameter();
        c.branch(
                fits(parameter.getType(), c),
                body.at(parameter),
                in -> handle(first, in),
                in -> dispatch(clauses.subList(1, clauses.size()), at, in));
    }

    private Atom fits(com.github.javaparser.ast.type.Type type, Code c) {
        if (type instanceof UnionType union) {
            Atom any = Atom.truth(false);
            for (var one : union.getElements()) {
                Atom fits = fits(one, c);
                any = any.equals(Atom.truth(false)) ? fits : either(any, fits, type, c);
            }
            return any;
        }
        Type wanted = body.type(body.attribution.type(type));
        if (wanted.equals(Slots.THROWABLE)) {
            return Atom.truth(true);
        }
        Text text = new Text()
                .hole(c.get(body.slots.pending), Precedence.RELATIONAL)
                .code(" instanceof ")
                .type(body.attribution.type(type));
        return c.let("fits", text.expr(Precedence.RELATIONAL, Type.BOOL, Effect.PURE), body.at(type));
    }

    private Atom either(Atom one, Atom other, Node at, Code c) {
        return c.apply("fits", Primitives.operator("||", 2), Type.BOOL, body.at(at), one, other);
    }

    private void handle(CatchClause clause, Code c) {
        Parameter parameter = clause.getParameter();
        TypeMirror mirror = mirror(parameter.getType());
        Type type = body.type(mirror);
        Slot slot = body.slots.declare(parameter, parameter.getNameAsString(), type, false);
        Text cast = Text.of("(").type(mirror).code(") ").hole(c.get(body.slots.pending), Precedence.UNARY);
        c.set(slot, c.let(slot.name(), cast.expr(Precedence.UNARY, type, Effect.PURE), body.at(parameter)));
        body.statements.write(clause.getBody(), c);
    }

    private TypeMirror mirror(com.github.javaparser.ast.type.Type written) {
        return written instanceof UnionType union ? common(union) : body.attribution.type(written);
    }

    /** The closest class that all of them extend. */
    private TypeMirror common(UnionType union) {
        List<TypeMirror> all = Lists.map(union.getElements(), body.attribution::type);
        TypeMirror common = all.get(0);
        while (!isCommon(common, all)) {
            common = body.session.types().directSupertypes(common).get(0);
        }
        return common;
    }

    private boolean isCommon(TypeMirror type, List<TypeMirror> all) {
        return all.stream().allMatch(t -> body.session.types().isSubtype(t, type));
    }

    // ---- finally ----

    /** Whatever way out the code has taken, it takes it after this block, unless the block takes another. */
    private void last(BlockStmt block, Code c) {
        Atom exit = c.exit();
        Atom value = c.get(body.slots.value);
        Atom pending = c.get(body.slots.pending);
        c.exit(Exits.GOES_ON);
        Code in = c.inner();
        body.statements.write(block, in);
        c.absorb(in);
        c.goOn();
        if (!c.hasLeft()) {
            c.bind(body.slots.value, value);
            c.bind(body.slots.pending, pending);
            c.exit(exit);
        }
    }
}
