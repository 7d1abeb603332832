package dev.fluxion.processor.ir;

import static dev.fluxion.processor.ir.RandomPrograms.LENGTH;
import static dev.fluxion.processor.ir.RandomPrograms.REALS;
import static dev.fluxion.processor.ir.RandomPrograms.ROWS;
import static dev.fluxion.processor.ir.RandomPrograms.USER;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.rules.Primitives;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random statements with blocks inside, and calls. */
final class RandomControl {
    private static final Type THROWABLE = new Type.Opaque(JavaText.of("Throwable"));
    private final RandomStatements in;
    private final Random random;

    RandomControl(RandomStatements in) {
        this.in = in;
        this.random = in.random;
    }

    void one() {
        switch (random.nextInt(in.callees.isEmpty() ? 8 : 10)) {
            case 0, 1, 2 -> branch();
            case 3, 4, 5 -> counted();
            case 6 -> repeated();
            case 7 -> attempt();
            default -> call();
        }
    }

    private Var truth(RandomStatements where, String op, Atom... args) {
        Var test = new Var("test", Type.BOOL);
        where.add(new Stmt.Let(test, new Expr.Apply(Primitives.named(op), List.of(args), Type.BOOL), USER));
        return test;
    }

    /** A limit that no number meets but by accident. */
    private Var condition(RandomStatements where) {
        return random.nextBoolean()
                ? truth(where, "lt", where.scope.pick(Type.REAL), Atom.real(-0.4321 + 0.3 * random.nextInt(4)))
                : truth(where, "lt", where.index(), Atom.whole(random.nextInt(LENGTH)));
    }

    private List<Type> carried() {
        List<Type> types = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            types.add(random.nextInt(4) > 0 ? Type.REAL : memory());
        }
        return types;
    }

    private Type memory() {
        return in.kinds.objects() && random.nextInt(3) > 0
                ? RandomObjects.TYPES.get(random.nextInt(RandomObjects.TYPES.size()))
                : random.nextInt(3) > 0 ? REALS : ROWS;
    }

    private List<Var> vars(String name, List<Type> types) {
        return Lists.map(types, t -> new Var(name, t));
    }

    private void branch() {
        Var condition = condition(in);
        List<Type> types = carried();
        boolean leaves = random.nextInt(6) == 0;
        Block then = leaves ? leaving(types) : in.block(types, b -> {});
        Atom never = leaves ? truth(in, "lt", in.index(), Atom.whole(-1)) : condition;
        in.add(new Stmt.If(vars("r", types), never, then, in.block(types, b -> {}), USER));
    }

    private Block leaving(List<Type> types) {
        Var e = new Var("e", THROWABLE);
        Expr thrown = new Expr.Java(
                JavaText.of("new Throwable()"), Precedence.PRIMARY, List.of(), THROWABLE, Effect.ALLOCATES);
        List<Stmt> stmts = List.of(new Stmt.Let(e, thrown, USER), new Stmt.Throw(e, USER));
        return new Block(stmts, Lists.map(types, Atom::zero));
    }

    private void counted() {
        Var index = new Var("k", Type.INT);
        List<Type> types = carried();
        List<Var> params = vars("p", types);
        List<Atom> inits = new ArrayList<>(Lists.map(types, in.scope::pick));
        Block body = in.block(types, b -> {
            b.scope.add(index);
            params.forEach(b.scope::add);
        });
        int from = random.nextInt(2);
        Atom to = random.nextInt(3) == 0 ? in.index() : Atom.whole(from + random.nextInt(4));
        int step = 1 + random.nextInt(2);
        boolean down = random.nextBoolean();
        in.add(new Stmt.For(
                vars("z", types), index, Atom.whole(from), to, step, down, params, inits, swapped(body), USER));
    }

    /** Yields in another order where types allow: two buffers that change their roles. */
    private Block swapped(Block body) {
        List<Atom> yields = new ArrayList<>(body.yields());
        for (int i = 1; i < yields.size(); i++) {
            if (yields.get(i).type().equals(yields.get(i - 1).type()) && random.nextBoolean()) {
                Collections.swap(yields, i, i - 1);
            }
        }
        return new Block(body.stmts(), yields);
    }

    private void repeated() {
        Var count = new Var("count", Type.INT);
        Var exit = new Var("exit", Type.BOOL);
        List<Type> types = carried();
        List<Var> params = Lists.plus(vars("p", types), List.of(count, exit));
        List<Atom> inits = new ArrayList<>(Lists.map(types, in.scope::pick));
        inits.addAll(List.of(Atom.whole(0), Atom.truth(false)));
        RandomStatements test = in.inside();
        Var goesOn = truth(test, "lt", count, Atom.whole(random.nextInt(LENGTH)));
        Var stays = truth(test, "not", exit);
        Block tested = test.yielding(List.of(truth(test, "and", goesOn, stays)));
        RandomStatements body = in.inside();
        params.subList(0, types.size() + 1).forEach(body.scope::add);
        body.some(1 + random.nextInt(3));
        List<Atom> yields = new ArrayList<>(Lists.map(types, body.scope::pick));
        Var next = new Var("next", Type.INT);
        Expr plus = new Expr.Apply(Primitives.named("add"), List.of(count, Atom.whole(1)), Type.INT);
        body.add(new Stmt.Let(next, plus, USER));
        yields.addAll(List.of(next, condition(body)));
        List<Var> results = vars("z", types);
        List<Var> all = Lists.plus(results, List.of(count.again(), exit.again()));
        in.addHidden(new Stmt.While(all, params, inits, tested, body.yielding(yields), USER), results);
    }

    /** What is attempted sometimes fails. */
    private void attempt() {
        Var v = new Var("v", Type.REAL);
        Atom index = Atom.whole(random.nextInt(2 * LENGTH));
        RandomStatements body = in.inside();
        Atom array = in.scope.pick(
                random.nextInt(4) > 0
                        ? REALS
                        : in.kinds.objects() && random.nextBoolean() ? RandomObjects.CELLS : ROWS);
        Atom loaded = body.let("loaded", new Expr.Load(array, index));
        Type type = loaded.type();
        Var value = new Var("value", type);
        Var caught = new Var("caught", THROWABLE);
        in.addHidden(new Stmt.Attempt(caught, List.of(value), body.yielding(List.of(loaded)), USER), List.of());
        JavaText isNull = JavaText.of(new JavaText.Hole(0, Precedence.EQUALITY), new JavaText.Code(" == null"));
        Var fine = new Var("fine", Type.BOOL);
        Expr test = new Expr.Java(isNull, Precedence.EQUALITY, List.of(caught), Type.BOOL, Effect.PURE);
        in.add(new Stmt.Let(fine, test, USER));
        Block then = new Block(List.of(), List.of(value));
        Block otherwise = new Block(List.of(), List.of(in.scope.pick(type)));
        in.add(new Stmt.If(List.of(new Var(v.name(), type)), fine, then, otherwise, USER));
    }

    private void call() {
        Func callee = in.callees.get(random.nextInt(in.callees.size()));
        List<Atom> args = new ArrayList<>(List.of(Atom.whole(random.nextInt(3))));
        callee.params().subList(1, callee.params().size()).forEach(p -> args.add(in.scope.pick(p.type())));
        in.add(new Stmt.Call(vars("called", callee.resultTypes()), callee.name(), args, USER));
    }
}
