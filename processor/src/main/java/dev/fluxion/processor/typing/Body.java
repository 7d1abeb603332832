package dev.fluxion.processor.typing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import java.util.Objects;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** One body on its way to its attribution: the parts that type it, the variables in scope, and what was found. */
final class Body {
    final JavaTypes types;
    final TypeElement owner;
    final Access access;
    final Captures captures;
    final Supertypes supertypes;
    final Members members;
    final Terms terms;
    final Lubs lubs;
    final TypeNames typeNames;
    final WrittenTypes writtenTypes;
    final Names names;
    private final ExpressionTypes expressions;
    final Arguments arguments;
    final Conditionals conditionals;
    final Switches switches;
    final Patterns patterns;
    final Functions functions;
    final Overloads overloads;
    final Invocations invocations;
    final Statements statements;
    final AnonymousFunctions anonymousFunctions;
    final Constants constants;
    final Completion completion;
    final Variables variables;
    private Results results = new Results(null);
    private @Nullable Scope scope;

    Body(Universe universe, TypeElement owner, Node declaration) {
        this.types = universe.types;
        this.captures = universe.captures;
        this.supertypes = universe.supertypes;
        this.terms = universe.terms;
        this.lubs = universe.lubs;
        this.owner = owner;
        this.access = new Access(types, owner);
        this.members = new Members(universe, access);
        this.typeNames = new TypeNames(universe, members, owner, declaration);
        this.writtenTypes = new WrittenTypes(types, members, supertypes, typeNames);
        this.names = new Names(this);
        this.constants = new Constants(this);
        this.completion = new Completion(constants);
        this.expressions = new ExpressionTypes(this);
        this.arguments = new Arguments(this);
        this.conditionals = new Conditionals(this);
        this.switches = new Switches(this);
        this.patterns = new Patterns(this);
        this.functions = new Functions(this);
        this.overloads = new Overloads(this);
        this.invocations = new Invocations(this);
        this.statements = new Statements(this);
        this.anonymousFunctions = new AnonymousFunctions(this);
        this.variables = new Variables(this);
    }

    Attribution attribution() {
        return new Attribution(results, constants, writtenTypes);
    }

    Results results() {
        return results;
    }

    @Nullable
    Scope scope() {
        return scope;
    }

    /** A local variable comes into scope; its type is null if it could not be proved. */
    void declare(Meaning.Local local, @Nullable TypeMirror type) {
        scope = new Scope(scope, local, type);
    }

    /** Goes back to what was in scope before. */
    void reset(@Nullable Scope before) {
        scope = before;
    }

    /** Runs with what is in scope now; what the action declares goes out of scope. */
    <T> T scoped(Supplier<T> action) {
        return scoped(scope, action);
    }

    <T> T scoped(@Nullable Scope inner, Supplier<T> action) {
        Scope before = scope;
        scope = inner;
        try {
            return action.get();
        } finally {
            scope = before;
        }
    }

    /** Runs without keeping what it finds. */
    <T> T speculatively(Supplier<T> action) {
        Results before = results;
        results = new Results(before);
        try {
            return action.get();
        } finally {
            results = before;
        }
    }

    /** The type of an expression that has no target. */
    TypeMirror type(Expression e) {
        return type(e, null);
    }

    /** The type of an expression in an assignment context; target is null in others. */
    TypeMirror type(Expression e, @Nullable TypeMirror target) {
        if (results.argumentOrNull(e) instanceof Argument.Typed t) {
            return t.type();
        }
        TypeMirror type = refusing(e, () -> checked(e, expressions.type(e, target)));
        results.type(e, type);
        return type;
    }

    Inference inference() {
        return new Inference(types, terms);
    }

    Constraints constraints(Inference inference) {
        return new Constraints(this, inference);
    }

    Resolution resolution(Inference inference) {
        return new Resolution(types, terms, lubs, inference);
    }

    /** What the expression is as an argument: typed as far as its target does not matter. */
    Argument argument(Expression e) {
        Argument known = results.argumentOrNull(e);
        if (known != null) {
            return known;
        }
        Argument argument = refusing(e, () -> arguments.of(e));
        results.argument(e, argument);
        if (argument instanceof Argument.Typed t) {
            results.type(e, t.type());
        }
        return argument;
    }

    /** Runs, unless it is known already that it fails; remembers a failure. */
    private <T> T refusing(Node node, Supplier<T> action) {
        results.throwIfRefused(node);
        try {
            return action.get();
        } catch (Untypable refusal) {
            results.refuse(node, refusal);
            throw refusal;
        }
    }

    /** Records what a name is; its type. */
    TypeMirror named(Expression e, Names.Named named) {
        if (named.type() == null) {
            throw new Untypable(e, "the declaration of " + e + " could not be typed");
        }
        TypeMirror type = checked(e, named.type());
        results.meaning(e, Objects.requireNonNull(named.meaning()));
        results.type(e, type);
        return type;
    }

    /** A type as an expression has it: captures projected away, every class there. */
    TypeMirror checked(Node node, TypeMirror type) {
        TypeMirror upward = captures.upward(type);
        if (Missing.isIn(upward)) {
            throw new Untypable(node, "the class " + Missing.name(upward) + " does not exist (yet)");
        }
        return upward;
    }

    /** Types what it can: a refusal is recorded where it arose. */
    void attempt(Runnable action) {
        try {
            action.run();
        } catch (Untypable recorded) {
            results.refuse(recorded.node(), recorded);
        }
    }
}
