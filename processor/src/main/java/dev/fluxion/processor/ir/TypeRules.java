package dev.fluxion.processor.ir;

import dev.fluxion.processor.ir.Atom.Var;
import java.util.List;

/** The types that each kind of statement asks of its parts. */
final class TypeRules implements Stmt.Visitor<Boolean>, Expr.Visitor<Boolean> {
    private final Program program;

    TypeRules(Program program) {
        this.program = program;
    }

    @Override
    public Boolean let(Stmt.Let s) {
        equal(s.v().type(), s.rhs().type(), s);
        return s.rhs().accept(this);
    }

    @Override
    public Boolean store(Stmt.Store s) {
        return equal(held(s.array(), s.index(), s), s.value().type(), s);
    }

    @Override
    public Boolean accumulate(Stmt.Accumulate s) {
        return equal(held(s.array(), s.index(), s), s.value().type(), s);
    }

    @Override
    public Boolean move(Stmt.Move s) {
        s.operands().subList(3, 5).forEach(a -> index(a, s));
        return index(s.fromIndex(), s) && equal(s.from().type(), s.to().type(), s);
    }

    @Override
    public Boolean fill(Stmt.Fill s) {
        s.operands().subList(1, 3).forEach(a -> index(a, s));
        return equal(element(s.array(), s), s.value().type(), s);
    }

    @Override
    public Boolean push(Stmt.Push s) {
        return equal(s.tape().type(), new Type.Tape(s.value().type()), s);
    }

    @Override
    public Boolean act(Stmt.Do s) {
        return true;
    }

    @Override
    public Boolean leave(Stmt.Throw s) {
        return require(s.exception().type() instanceof Type.Opaque, s);
    }

    @Override
    public Boolean call(Stmt.Call s) {
        Func callee = program.func(s.callee());
        match(Lists.map(callee.params(), Var::type), Lists.map(s.args(), Atom::type), s);
        return match(callee.resultTypes(), Lists.map(s.results(), Var::type), s);
    }

    @Override
    public Boolean unpack(Stmt.Unpack s) {
        return fields(s.trace().type(), Lists.map(s.fields(), Var::type), s);
    }

    @Override
    public Boolean branch(Stmt.If s) {
        equal(Type.BOOL, s.condition().type(), s);
        return feeds(s.then(), s.results(), s) && feeds(s.otherwise(), s.results(), s);
    }

    @Override
    public Boolean counted(Stmt.For s) {
        index(s.from(), s);
        index(s.to(), s);
        require(s.step() > 0, s);
        return loop(s.params(), s.inits(), s.body(), s.results(), s);
    }

    @Override
    public Boolean repeated(Stmt.While s) {
        match(List.of(Type.BOOL), Lists.map(s.test().yields(), Atom::type), s);
        return loop(s.params(), s.inits(), s.body(), s.results(), s);
    }

    @Override
    public Boolean attempt(Stmt.Attempt s) {
        require(s.caught().type() instanceof Type.Opaque, s);
        return feeds(s.body(), s.values(), s);
    }

    @Override
    public Boolean apply(Expr.Apply e) {
        return require(
                e.args().size() == e.op().arity()
                        && e.args().stream().allMatch(a -> !a.type().isContainer()),
                e);
    }

    @Override
    public Boolean same(Expr.Same e) {
        return true;
    }

    @Override
    public Boolean load(Expr.Load e) {
        return equal(held(e.array(), e.index(), e), e.type(), e);
    }

    @Override
    public Boolean length(Expr.Length e) {
        return require(e.array().type() instanceof Type.Array, e);
    }

    @Override
    public Boolean newArray(Expr.NewArray e) {
        e.lengths().forEach(a -> index(a, e));
        return require(!e.lengths().isEmpty(), e);
    }

    @Override
    public Boolean zerosLike(Expr.ZerosLike e) {
        return require(isShaped(e.array().type()) && e.type().isDifferentiable(), e);
    }

    @Override
    public Boolean copy(Expr.Copy e) {
        e.bounds().forEach(a -> index(a, e));
        return require(e.array().type() instanceof Type.Array, e);
    }

    @Override
    public Boolean newTape(Expr.NewTape e) {
        return true;
    }

    @Override
    public Boolean pop(Expr.Pop e) {
        return require(e.tape().type() instanceof Type.Tape, e);
    }

    @Override
    public Boolean pack(Expr.Pack e) {
        return fields(e.type(), Lists.map(e.fields(), Atom::type), e);
    }

    @Override
    public Boolean newObject(Expr.New e) {
        return match(Lists.map(e.type().layout().fields(), Layout.Field::type), Lists.map(e.fields(), Atom::type), e);
    }

    @Override
    public Boolean cast(Expr.Cast e) {
        return require(e.object().type() instanceof Type.Struct, e);
    }

    @Override
    public Boolean java(Expr.Java e) {
        return true;
    }

    private boolean loop(List<Var> params, List<Atom> inits, Block body, List<Var> results, Stmt s) {
        match(Lists.map(params, Var::type), Lists.map(inits, Atom::type), s);
        match(Lists.map(params, Var::type), Lists.map(results, Var::type), s);
        return feeds(body, params, s);
    }

    private boolean fields(Type trace, List<Type> given, Object where) {
        List<Type> declared = trace instanceof Type.Trace t ? program.traces().get(t.name()) : null;
        return declared == null ? require(false, where) : match(declared, given, where);
    }

    private static boolean feeds(Block block, List<Var> targets, Object where) {
        return match(Lists.map(targets, Var::type), Lists.map(block.yields(), Atom::type), where);
    }

    private static boolean isShaped(Type type) {
        return type instanceof Type.Array || type instanceof Type.Struct;
    }

    /** What memory holds at an index: an array at a number, an object at the name of a field. */
    private static Type held(Atom memory, Atom index, Object where) {
        if (memory.type() instanceof Type.Struct) {
            equal(Type.Selector.FIELD, index.type(), where);
            return memory.type().at(index);
        }
        index(index, where);
        return element(memory, where);
    }

    private static Type element(Atom array, Object where) {
        if (array.type() instanceof Type.Array a) {
            return a.element();
        }
        throw new IllegalStateException("no array in " + where);
    }

    private static boolean index(Atom atom, Object where) {
        return equal(Type.INT, atom.type(), where);
    }

    private static boolean match(List<Type> expected, List<Type> actual, Object where) {
        return expected.equals(actual) || require(false, "types " + expected + " and " + actual + " of " + where);
    }

    private static boolean equal(Type expected, Type actual, Object where) {
        return expected.equals(actual) || require(false, "types " + expected + " and " + actual + " of " + where);
    }

    private static boolean require(boolean condition, Object where) {
        if (!condition) {
            throw new IllegalStateException("ill-typed: " + where);
        }
        return true;
    }
}
