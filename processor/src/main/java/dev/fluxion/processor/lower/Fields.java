package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.typing.Meaning;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** Fields: those of objects whose layout is known are memory; others are read and written as Java does, and carry no derivative. */
final class Fields {
    private final Body body;
    private Optional<Slot> self = Optional.empty();
    private Construction construction = Construction.NONE;

    Fields(Body body) {
        this.body = body;
    }

    /** The method has a receiver, in this slot. */
    void receiver(Slot slot) {
        self = Optional.of(slot);
    }

    Optional<Slot> receiver() {
        return self;
    }

    /** The method is a constructor, and its fields are in slots. */
    void making(Construction fields) {
        construction = fields;
    }

    Atom self(Node at, Code c) {
        return c.get(self.orElseThrow(() -> body.refusal(at, Problem.INSTANCE_METHOD, "uses an enclosing object")));
    }

    Atom read(Expression e, String name, Code c) {
        Meaning meaning = body.attribution.meaning(e);
        if (meaning instanceof Meaning.ArrayLength) {
            Atom array = body.value(((FieldAccessExpr) e).getScope(), c);
            return c.let(name, new Expr.Length(array), body.at(e));
        }
        if (meaning instanceof Meaning.Field field) {
            return body.attribution.constant(e).isPresent()
                    ? body.passive.literal(e, name, c)
                    : read(field.field(), e, name, c);
        }
        throw body.refusal(e, Problem.UNSUPPORTED_EXPRESSION, "the name " + body.origins.quote(e));
    }

    private Atom read(VariableElement field, Expression e, String name, Code c) {
        Type type = body.type(e);
        if (isPrivateConstant(field)) {
            return body.privateConstants.read(field, type, e);
        }
        Optional<Slot> made = construction.of(field, e);
        if (made.isPresent()) {
            return c.get(made.get());
        }
        Optional<Atom> receiver = receiver(field, e, c);
        Optional<Atom> known = receiver.flatMap(r -> known(r, field));
        if (known.isPresent()) {
            Atom held = c.let(name, new Expr.Load(receiver.orElseThrow(), known.get()), body.at(e));
            return body.conversions.to(type, held, name, e, c);
        }
        body.reach.require(field, e);
        body.session.fields().read(field, type);
        Text text = text(field, receiver);
        return c.let(name, text.expr(Precedence.PRIMARY, type, effect(field)), body.at(e));
    }

    /** The object whose field is named here; nothing for a static one. */
    private Optional<Atom> receiver(VariableElement field, Expression e, Code c) {
        if (field.getModifiers().contains(Modifier.STATIC)) {
            return Optional.empty();
        }
        return Optional.of(e instanceof FieldAccessExpr access ? body.value(access.getScope(), c) : self(e, c));
    }

    private Optional<Atom> known(Atom object, VariableElement field) {
        return body.session.layouts().field(object.type(), field);
    }

    private boolean isPrivateConstant(VariableElement field) {
        return isFixed(field) && !body.reach.isReachable(field);
    }

    /** Whether it always has the same value. */
    static boolean isFixed(VariableElement field) {
        return field.getModifiers().containsAll(List.of(Modifier.STATIC, Modifier.FINAL));
    }

    /** A static final field does not change once its class is initialised. */
    private static Effect effect(VariableElement field) {
        if (field.getKind() == ElementKind.ENUM_CONSTANT) {
            return Effect.PURE;
        }
        return isFixed(field) ? Effect.FAILS : Effect.READS;
    }

    private static Text text(VariableElement field, Optional<Atom> receiver) {
        String name = field.getSimpleName().toString();
        return receiver.isEmpty()
                ? new Text().ref(Nodes.owner(field)).code("." + name)
                : new Text().hole(receiver.get(), Precedence.PRIMARY).code("." + name);
    }

    // ---- writing ----

    Place place(Expression target, Code c) {
        if (body.attribution.meaning(target) instanceof Meaning.Field field) {
            return place(field.field(), target, c);
        }
        throw body.refusal(target, Problem.UNSUPPORTED_EXPRESSION, "an assignment to " + body.origins.quote(target));
    }

    private Place place(VariableElement field, Expression target, Code c) {
        Optional<Slot> made = construction.of(field, target);
        if (made.isPresent()) {
            return new Places.Local(made.get(), body.at(target));
        }
        Optional<Atom> receiver = receiver(field, target, c);
        Optional<Atom> known = receiver.flatMap(r -> known(r, field));
        if (known.isPresent()) {
            String name = field.getSimpleName().toString();
            return new Places.Element(receiver.orElseThrow(), known.get(), name, body.at(target));
        }
        body.reach.require(field, target);
        Text text = text(field, receiver);
        Expr.Java read = text.expr(Precedence.PRIMARY, body.type(target), Effect.READS);
        return new Field(field, read, target);
    }

    /** Its receiver, if any, has been evaluated. */
    private final class Field implements Place {
        private final VariableElement field;
        private final Expr.Java read;
        private final Expression at;

        private Field(VariableElement field, Expr.Java read, Expression at) {
            this.field = field;
            this.read = read;
            this.at = at;
        }

        @Override
        public Type type() {
            return read.type();
        }

        @Override
        public String name() {
            return field.getSimpleName().toString();
        }

        @Override
        public Atom read(Code c) {
            body.session.fields().read(field, type());
            return c.let(name(), read, body.at(at));
        }

        @Override
        public void write(Atom value, Code c) {
            Origin origin = body.at(at);
            if (!(value instanceof Const)) {
                body.session.fields().written(field, type(), origin);
            }
            c.add(new Stmt.Do(assignment(value), origin));
        }

        private Expr.Java assignment(Atom value) {
            Text text = new Text();
            if (read.args().isEmpty()) {
                text.text(read.text());
            } else {
                text.hole(read.args().get(0), Precedence.PRIMARY).code("." + name());
            }
            text.code(" = ").hole(value, Precedence.ASSIGNMENT).code(";");
            return text.expr(Precedence.ANY, TypeMap.VOID, Effect.ACTS);
        }
    }
}
