package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.report.Unsupported;
import dev.fluxion.processor.typing.Attribution;
import dev.fluxion.processor.typing.Meaning;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** The parts of the lowering of one method, which need each other. */
final class Body {
    final Session session;
    final ExecutableElement method;
    final Attribution attribution;
    final Origins origins;
    final Slots slots;
    final Exits exits = new Exits();
    final Arrivals arrivals = new Arrivals(exits);
    final Conversions conversions;
    final Assigned assigned;
    final Reach reach;
    final PrivateConstants privateConstants;
    final Passive passive;
    final Copied copied;
    final Fields fields;
    final Operators operators;
    final Conditionals conditionals;
    final Assignments assignments;
    final ArrayExpressions arrays;
    final Calls calls;
    final Functions functions;
    final Applications applications;
    final Streams streams;
    final Objects objects;
    final Switches switches;
    final Loops loops;
    final Checkpoints checkpoints;
    final Tries tries;
    final Expressions expressions;
    final Statements statements;

    Body(Session session, ExecutableElement method, Attribution attribution) {
        this(session, method, attribution, session.layouts().of(method.getReturnType()));
    }

    /** @param result what the code gives, which is the method's or in it */
    Body(Session session, ExecutableElement method, Attribution attribution, Type result) {
        this.session = session;
        this.method = method;
        this.attribution = attribution;
        origins = new Origins(session.file(), session.checkedIn());
        slots = new Slots(result);
        conversions = new Conversions(origins);
        assigned = new Assigned(this);
        reach = new Reach(this);
        privateConstants = new PrivateConstants(this);
        passive = new Passive(this);
        copied = new Copied(this);
        fields = new Fields(this);
        operators = new Operators(this);
        conditionals = new Conditionals(this);
        assignments = new Assignments(this);
        arrays = new ArrayExpressions(this);
        calls = new Calls(this);
        functions = new Functions(this);
        applications = new Applications(this);
        streams = new Streams(this);
        objects = new Objects(this);
        switches = new Switches(this);
        loops = new Loops(this);
        checkpoints = new Checkpoints(this);
        tries = new Tries(this);
        expressions = new Expressions(this);
        statements = new Statements(this);
    }

    TypeMirror mirror(Expression e) {
        return attribution.type(e);
    }

    Type type(Expression e) {
        TypeMirror type = attribution.type(e);
        reach.require(type, e);
        return type(type);
    }

    Type type(TypeMirror mirror) {
        return session.layouts().of(mirror);
    }

    Origin at(Node node) {
        return origins.of(node);
    }

    Unsupported refusal(Node node, Problem problem, String... arguments) {
        return origins.refusal(node, problem, arguments);
    }

    /** The slot of a local that is named here, if it is a local of this method. */
    Optional<Slot> local(Expression name) {
        return attribution.meaning(name) instanceof Meaning.Local local
                ? slots.of(local.declaration())
                : Optional.empty();
    }

    /** The value of an expression as a value of a type. */
    Atom value(Expression e, Type type, String name, Code c) {
        return conversions.to(type, expressions.value(e, name, c), name, e, c);
    }

    /** The value of an expression, named after itself. */
    Atom value(Expression e, Code c) {
        return expressions.value(e, Hints.of(e), c);
    }

    Atom value(Expression e, Type type, Code c) {
        return value(e, type, Hints.of(e), c);
    }

    void raise(Atom exception, Node at, Code c) {
        c.raise(conversions.to(Slots.THROWABLE, exception, "exception", at, c), at(at));
    }
}
