package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import dev.fluxion.processor.ir.JavaText.Hole;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Origin.Sweep;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Type.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A block of a {@link RandomProgram}. Its values stay small, its loops short. */
final class RandomBlock {
    private static final List<Sweep> SWEEPS = List.of(Sweep.PRIMAL, Sweep.FORWARD, Sweep.REVERSE);
    private static final List<Scalar> NUMBERS =
            List.of(Scalar.BYTE, Scalar.SHORT, Scalar.CHAR, Scalar.INT, Scalar.LONG, Scalar.FLOAT, Scalar.REAL);
    private static final List<String> NAMES = List.of("v", "s", "t", "x", "a", "value", "double", "i");
    private static final List<String> REAL_OPERATORS = List.of("+", "-", "*", "/", "-", "*");
    private static final List<String> INT_OPERATORS = List.of("+", "-", "*", "&", "|", "^", "<<", ">>>");
    private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=", "==", "!=");
    private static final Type THROWABLE = new Type.Opaque(JavaText.of(new ClassRef("java.lang", List.of("Throwable"))));
    private static final Type FAILURE =
            new Type.Opaque(JavaText.of(new ClassRef("java.lang", List.of("RuntimeException"))));
    private static final ClassRef PROBE = new ClassRef("dev.fluxion.processor.emit", List.of("Probe"));

    private final Random random;
    private final List<Func> callees;
    private final List<Var> scope;
    private final int depth;
    private final Ir ir = new Ir();

    RandomBlock(Random random, List<Func> callees, List<Var> scope, int depth) {
        this.random = random;
        this.callees = callees;
        this.scope = scope;
        this.depth = depth;
    }

    Block block(List<Atom> yields) {
        return ir.block(yields.toArray(Atom[]::new));
    }

    void statements(int count) {
        for (int i = 0; i < count; i++) {
            String statement = random.nextInt(3) == 0 ? NAMES.get(random.nextInt(4)) + " = 1;" : "foo(v);";
            ir.from(new Origin(0, 0, 1, statement, pick(SWEEPS)));
            statement();
        }
    }

    private RandomBlock inner(List<Var> more) {
        RandomBlock inner = new RandomBlock(random, callees, new ArrayList<>(Lists.plus(scope, more)), depth + 1);
        inner.ir.from(ir.at());
        inner.statements(1 + random.nextInt(4));
        return inner;
    }

    private void statement() {
        int kind = random.nextInt(depth < 3 ? 26 : 16);
        if (kind < 7) {
            define(scalar());
        } else if (kind < 16) {
            effect(kind);
        } else if (kind < 20) {
            branch();
        } else if (kind < 22) {
            counted();
        } else if (kind < 24) {
            repeated();
        } else if (kind == 24) {
            attempt();
        } else {
            call();
        }
    }

    private void define(Expr rhs) {
        scope.add(ir.let(name(), rhs));
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private Expr scalar() {
        return switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> apply(REAL_OPERATORS, Type.REAL);
            case 4 -> apply(INT_OPERATORS, Type.INT);
            case 5 -> apply(INT_OPERATORS.subList(0, 3), Type.LONG);
            case 6 ->
                new Expr.Apply(Ir.operator(pick(COMPARISONS)), List.of(atom(Type.REAL), atom(Type.REAL)), Type.BOOL);
            case 7 ->
                new Expr.Apply(Ir.operator(pick(COMPARISONS)), List.of(atom(Type.INT), atom(Type.INT)), Type.BOOL);
            case 8 -> new Expr.Apply(Ir.unary("-"), List.of(atom(Type.REAL)), Type.REAL);
            case 9 -> Ir.cast(random.nextBoolean() ? Scalar.REAL : Scalar.BYTE, atom(Type.INT));
            case 10 -> Ir.cast(pick(NUMBERS), atom(pick(List.of(Type.REAL, Type.LONG, Scalar.CHAR, Type.FLOAT))));
            case 11 -> Ir.math(pick(List.of("sqrt", "sin", "abs")), atom(Type.REAL));
            case 12 -> Ir.math("max", atom(Type.REAL), atom(Type.REAL));
            default -> new Expr.Same(atom(Type.REAL));
        };
    }

    private Expr apply(List<String> operators, Type type) {
        return new Expr.Apply(Ir.operator(pick(operators)), List.of(atom(type), atom(type)), type);
    }

    private void effect(int kind) {
        Atom array = atom(Ir.REALS);
        switch (kind) {
            case 7, 8 -> define(new Expr.Load(array, index()));
            case 9 -> ir.store(array, index(), atom(Type.REAL));
            case 10 -> ir.accumulate(array, index(), atom(Type.REAL));
            case 11 -> define(java("mark", Type.REAL, Effect.ACTS, atom(Type.REAL)));
            case 12 -> define(java("last", Type.REAL, Effect.READS));
            case 13 -> tape();
            case 14 -> trace();
            default -> array(array);
        }
    }

    private void array(Atom array) {
        switch (random.nextInt(6)) {
            case 0 -> define(new Expr.Copy(Expr.Copy.Form.CLONE, array, List.of()));
            case 1 -> define(new Expr.ZerosLike(array));
            case 2 -> define(new Expr.NewArray(Ir.REALS, List.of(Atom.whole(3))));
            case 3 ->
                ir.add(new Stmt.Fill(
                        array, Atom.whole(0), ir.let("n", new Expr.Length(array)), atom(Type.REAL), ir.at()));
            case 4 ->
                ir.add(new Stmt.Move(array, Atom.whole(0), atom(Ir.REALS), Atom.whole(1), Atom.whole(2), ir.at()));
            default -> define(new Expr.Copy(Expr.Copy.Form.COPY_OF, array, List.of(Atom.whole(4))));
        }
    }

    private void tape() {
        Type type = pick(List.of(Type.REAL, Type.INT, Scalar.BYTE, Ir.REALS, Type.BOOL));
        Var tape = ir.let("tape", new Expr.NewTape(new Type.Tape(type)));
        ir.add(new Stmt.Push(tape, atom(type), ir.at()));
        ir.add(new Stmt.Push(tape, atom(type), ir.at()));
        define(scalar());
        define(new Expr.Pop(tape));
        define(new Expr.Pop(tape));
    }

    private void trace() {
        Var trace = ir.let(
                "trace",
                new Expr.Pack(new Type.Trace(RandomProgram.TRACE), Lists.map(RandomProgram.TRACE_FIELDS, this::atom)));
        List<Var> fields = Lists.map(RandomProgram.TRACE_FIELDS, t -> new Var(name(), t));
        statements(1);
        ir.add(new Stmt.Unpack(fields, trace, ir.at()));
        scope.addAll(fields);
    }

    private static Expr java(String method, Type type, Effect effect, Atom... args) {
        List<JavaText.Part> parts = new ArrayList<>(List.of(PROBE, new Code("." + method + "(")));
        if (args.length > 0) {
            parts.add(new Hole(0, Precedence.ANY));
        }
        parts.add(new Code(")"));
        return new Expr.Java(new JavaText(parts), Precedence.PRIMARY, Arrays.asList(args), type, effect);
    }

    private void branch() {
        Atom condition = atom(Type.BOOL);
        boolean isTruth = random.nextInt(5) == 0;
        List<Var> results = isTruth ? List.of(new Var(name(), Type.BOOL)) : vars(random.nextInt(4));
        Block then = random.nextInt(12) == 0 ? leaving(results) : branchBlock(results);
        ir.add(new Stmt.If(
                results, condition, then, random.nextInt(3) == 0 ? unchanged(results) : branchBlock(results), ir.at()));
        scope.addAll(results);
    }

    private Block branchBlock(List<Var> results) {
        RandomBlock inner = inner(List.of());
        return inner.block(Lists.map(results, r -> inner.atom(r.type())));
    }

    private Block unchanged(List<Var> results) {
        return new Block(List.of(), Lists.map(results, r -> atom(r.type())));
    }

    private Block leaving(List<Var> results) {
        RandomBlock inner = inner(List.of());
        Var failure = inner.ir.let("failure", java("failure", FAILURE, Effect.PURE, inner.atom(Type.INT)));
        inner.ir.add(new Stmt.Throw(failure, ir.at()));
        return inner.block(Lists.map(results, r -> Atom.zero(r.type())));
    }

    private void counted() {
        List<Var> params = vars(random.nextInt(4));
        List<Var> results = again(params);
        Var index = Ir.whole(random.nextBoolean() ? "i" : "v");
        Atom to = random.nextBoolean() ? atom(Type.INT) : ir.op("to", atom(Type.INT), "+", Atom.whole(1));
        Atom bound = ir.let("to", Ir.math("min", to, Atom.whole(3)));
        List<Atom> inits = Lists.map(params, p -> atom(p.type()));
        RandomBlock body = inner(Lists.plus(params, index));
        Block block = body.block(Lists.map(params, p -> body.atom(p.type())));
        Atom from = random.nextInt(3) == 0 ? bound(-2) : Atom.whole(0);
        Atom limit = random.nextInt(3) == 0 ? ir.op("to", bound, "+", Atom.whole(1)) : bound;
        int step = 1 + random.nextInt(3);
        ir.add(new Stmt.For(results, index, from, limit, step, random.nextBoolean(), params, inits, block, ir.at()));
        scope.addAll(results);
    }

    private Atom bound(int least) {
        return ir.let("from", Ir.math("max", atom(Type.INT), Atom.whole(least)));
    }

    private void repeated() {
        List<Var> params = Lists.plus(vars(random.nextInt(3)), Ir.whole(random.nextBoolean() ? "trips" : "i"));
        List<Var> results = again(params);
        Var trips = params.get(params.size() - 1);
        List<Atom> inits =
                Lists.plus(Lists.map(params.subList(0, params.size() - 1), p -> atom(p.type())), Atom.whole(0));
        RandomBlock test = new RandomBlock(random, callees, new ArrayList<>(Lists.plus(scope, params)), depth + 2);
        test.ir.from(ir.at());
        test.statements(random.nextInt(2));
        Var goesOn = test.ir.op("t", trips, "<", Atom.whole(3));
        RandomBlock body = inner(params);
        Var next = body.ir.op(trips.name(), trips, "+", Atom.whole(1));
        List<Atom> yields = Lists.plus(Lists.map(params.subList(0, params.size() - 1), p -> body.atom(p.type())), next);
        ir.add(new Stmt.While(results, params, inits, test.block(List.of(goesOn)), body.block(yields), ir.at()));
        scope.addAll(results);
    }

    private void attempt() {
        Var caught = new Var("caught", THROWABLE);
        Var value = Ir.real(name());
        Ir body = ir.inner();
        Var loaded = body.load(name(), atom(Ir.REALS), random.nextBoolean() ? Atom.whole(7) : index());
        ir.add(new Stmt.Attempt(
                caught, List.of(value), body.block(body.op("t", loaded, "*", atom(Type.REAL))), ir.at()));
        JavaText isNull = JavaText.of(new Hole(0, Precedence.EQUALITY), new Code(" == null"));
        scope.add(ir.let("ok", new Expr.Java(isNull, Precedence.EQUALITY, List.of(caught), Type.BOOL, Effect.PURE)));
        scope.add(value);
    }

    private void call() {
        if (!callees.isEmpty()) {
            Func callee = pick(callees);
            List<Var> results = Lists.map(callee.resultTypes(), t -> new Var(name(), t));
            ir.add(new Stmt.Call(results, callee.name(), Lists.map(callee.params(), p -> atom(p.type())), ir.at()));
            scope.addAll(results);
        }
    }

    private List<Var> vars(int count) {
        List<Var> vars = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            vars.add(new Var(name(), pick(List.of(Type.REAL, Type.REAL, Type.INT, Ir.REALS))));
        }
        return vars;
    }

    private static List<Var> again(List<Var> vars) {
        return Lists.map(vars, Var::again);
    }

    private Atom index() {
        return Atom.whole(random.nextInt(3));
    }

    /** A variable of this type, rather a recent one; or something new. */
    Atom atom(Type type) {
        for (int i = scope.size() - 1; i >= 0; i--) {
            if (scope.get(i).type().equals(type) && random.nextInt(3) > 0) {
                return scope.get(i);
            }
        }
        return scope.stream()
                .filter(v -> v.type().equals(type))
                .map(v -> (Atom) v)
                .findFirst()
                .orElseGet(() -> constant(type));
    }

    private Atom constant(Type type) {
        return switch ((Scalar) type) {
            case BOOL ->
                random.nextBoolean()
                        ? Atom.truth(random.nextBoolean())
                        : ir.op("c", atom(Type.REAL), "<", Atom.real(1));
            case REAL -> Atom.real(random.nextGaussian());
            case INT -> Atom.whole(random.nextInt(7) - 3);
            case LONG -> new Const(random.nextLong(), type);
            case FLOAT -> new Const(random.nextFloat() - 0.5f, type);
            case CHAR -> new Const((char) random.nextInt(200), type);
            case SHORT -> new Const((short) random.nextInt(), type);
            case BYTE -> new Const((byte) random.nextInt(), type);
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
