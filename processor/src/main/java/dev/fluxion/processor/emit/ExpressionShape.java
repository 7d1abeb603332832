package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Part;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Operands and right-hand sides as Java expressions, what is nested in them included. */
final class ExpressionShape implements Expr.Visitor<Expression> {
    private final Nested nested;
    private final Surroundings surroundings;
    private final Function<Var, String> names;
    private final Promotion promotion;

    ExpressionShape(Nested nested, Surroundings surroundings, Function<Var, String> names) {
        this.nested = nested;
        this.surroundings = surroundings;
        this.names = names;
        this.promotion = new Promotion(nested);
    }

    /** The same with other names for some variables. */
    ExpressionShape with(Function<Var, String> others) {
        return new ExpressionShape(nested, surroundings, others);
    }

    Expression atom(Atom atom) {
        Step step = nested.definition(atom);
        if (step != null) {
            return definition((Var) atom, step);
        }
        return atom instanceof Var v ? Expression.primary(names.apply(v)) : Literals.of((Const) atom);
    }

    /** Where Java widens by itself to the type of the operand. */
    Expression assigned(Atom atom) {
        return atom(promotion.unwidened(atom));
    }

    List<Expression> atoms(List<Atom> atoms) {
        return Lists.map(atoms, this::atom);
    }

    /** What is said of this variable, whether it is nested or not. */
    Expression definition(Var v, Step step) {
        if (step.stmt instanceof Stmt.Let let) {
            return let.rhs().accept(this);
        }
        if (step.stmt instanceof Stmt.If) {
            return new Choice(this, nested).of(step);
        }
        if (step.stmt instanceof Stmt.Unpack unpack) {
            List<String> fields =
                    surroundings.fields((Type.Trace) unpack.trace().type());
            return atom(unpack.trace()).dot(fields.get(unpack.fields().indexOf(v)) + "()");
        }
        return result(v, step, (Stmt.Call) step.stmt);
    }

    private Expression result(Var v, Step step, Stmt.Call call) {
        Var holder = nested.record(step);
        if (holder == null) {
            return call(call);
        }
        List<String> components = surroundings.method(call.callee()).components();
        return Expression.primary(names.apply(holder))
                .dot(components.get(call.results().indexOf(v)) + "()");
    }

    Expression call(Stmt.Call call) {
        return text(surroundings.method(call.callee()).call(), Precedence.PRIMARY, atoms(call.args()));
    }

    Expression text(JavaText text, int precedence, List<Expression> args) {
        return new Expression(Template.fill(text, args), precedence);
    }

    @Override
    public Expression apply(Expr.Apply e) {
        // javac warns of a conversion that changes nothing.
        if (Operators.isCast(e) && e.args().get(0).type().equals(e.type())) {
            return atom(e.args().get(0));
        }
        return text(e.op().java(), e.op().precedence(), operands(e));
    }

    List<Expression> operands(Expr.Apply e) {
        return Lists.map(promotion.operands(e), this::atom);
    }

    @Override
    public Expression same(Expr.Same e) {
        return atom(e.value());
    }

    @Override
    public Expression load(Expr.Load e) {
        return element(e.array(), e.index());
    }

    Expression element(Atom array, Atom index) {
        if (array.type() instanceof Type.Struct struct) {
            Layout.Field field = struct.layout().field(String.valueOf(((Const) index).value()));
            return text(field.read(), Precedence.PRIMARY, List.of(atom(array)));
        }
        List<Part> parts = new ArrayList<>(atom(array).at(Precedence.PRIMARY).parts());
        parts.add(new Code("["));
        parts.addAll(assigned(index).text().parts());
        parts.add(new Code("]"));
        return new Expression(new JavaText(parts), Precedence.PRIMARY);
    }

    @Override
    public Expression length(Expr.Length e) {
        return atom(e.array()).dot("length");
    }

    @Override
    public Expression newArray(Expr.NewArray e) {
        return Creation.array(e.type(), Lists.map(e.lengths(), this::assigned));
    }

    @Override
    public Expression zerosLike(Expr.ZerosLike e) {
        boolean isOfNumbers = !(Structs.core(e.array().type()) instanceof Type.Struct);
        return isOfNumbers && isGiven(e.array())
                ? Creation.zerosLikeOrNull((Type.Array) e.array().type(), atom(e.array()))
                : Creation.zerosLike(e.array().type(), atom(e.array()));
    }

    /** Whether an array comes from outside, or is the method's own copy of one that does: then it may be null. */
    private boolean isGiven(Atom array) {
        if (!(array instanceof Var v)) {
            return false;
        }
        Step made = nested.outline().definer(v);
        return made == null
                || (made.stmt instanceof Stmt.Let let
                        && let.rhs() instanceof Expr.Copy copy
                        && copy.form() == Expr.Copy.Form.DEEP);
    }

    @Override
    public Expression copy(Expr.Copy e) {
        return Creation.copy(e, Lists.map(e.operands(), this::assigned));
    }

    @Override
    public Expression newTape(Expr.NewTape e) {
        return Creation.tape(e.type());
    }

    @Override
    public Expression pop(Expr.Pop e) {
        return Types.isNarrow(e.type()) ? Creation.cast(e.type(), popped(e)) : popped(e);
    }

    /** As the tape gives it. */
    Expression popped(Expr.Pop e) {
        return atom(e.tape()).call("pop", List.of());
    }

    @Override
    public Expression pack(Expr.Pack e) {
        return Expression.call(JavaText.of("new " + e.type().name()), atoms(e.fields()));
    }

    @Override
    public Expression newObject(Expr.New e) {
        return e.type().layout().isShadow()
                ? Expression.call(JavaText.of("new " + e.type().layout().name()), atoms(e.fields()))
                : text(e.java(), Precedence.PRIMARY, atoms(e.args()));
    }

    @Override
    public Expression cast(Expr.Cast e) {
        return switch (e.kind()) {
            case WIDENS -> atom(e.object());
            case NARROWS -> Creation.cast(e.type(), atom(e.object()));
            case EXACT -> Creation.exactly(e.type(), atom(e.object()));
        };
    }

    @Override
    public Expression java(Expr.Java e) {
        return text(e.text(), e.precedence(), atoms(e.args()));
    }
}
