package dev.fluxion.processor.ir;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.rules.Primitives;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A function that the entry calls, and which may call itself with a smaller {@code depth}. */
record RandomCallee(Random random, RandomKinds kinds, List<Func> others) {

    Func func(String name) {
        Var depth = new Var("depth", Type.INT);
        List<Var> params = new ArrayList<>(List.of(depth, new Var("u", Type.REAL), new Var("p", RandomPrograms.REALS)));
        if (random.nextBoolean()) {
            params.add(new Var("q", RandomPrograms.REALS));
        }
        if (random.nextInt(3) == 0) {
            params.add(new Var("rows", RandomPrograms.ROWS));
        }
        if (kinds.objects()) {
            params.add(new Var("object", RandomObjects.TYPES.get(random.nextInt(RandomObjects.TYPES.size()))));
        }
        boolean yieldsArray = random.nextInt(3) == 0;
        Type memory = kinds.objects() ? RandomObjects.TYPES.get(random.nextInt(3)) : RandomPrograms.REALS;
        List<Type> results = new ArrayList<>(List.of(Type.REAL));
        if (yieldsArray) {
            results.add(memory);
        }
        Builder out = new Builder(null).at(RandomPrograms.USER);
        RandomScope scope = new RandomScope(random);
        params.subList(1, params.size()).forEach(scope::add);
        scope.add(Atom.whole(random.nextInt(RandomPrograms.LENGTH)));
        RandomStatements body = new RandomStatements(random, kinds, others, out, scope, 1);
        body.some(2 + random.nextInt(4));
        if (random.nextBoolean()) {
            recurse(name, depth, params, results, out, scope);
        }
        body.some(1 + random.nextInt(3));
        List<Atom> yields = new ArrayList<>(List.of(body.sum()));
        if (yieldsArray) {
            yields.add(scope.pick(memory));
        }
        return new Func(
                name, params, out.yield(yields), List.of("value", "array").subList(0, yields.size()));
    }

    private void recurse(String name, Var depth, List<Var> params, List<Type> results, Builder out, RandomScope scope) {
        Var goesOn = new Var("goesOn", Type.BOOL);
        out.add(new Stmt.Let(
                goesOn,
                new Expr.Apply(Primitives.named("gt"), List.of(depth, Atom.whole(0)), Type.BOOL),
                RandomPrograms.USER));
        Builder then = new Builder(out).at(RandomPrograms.USER);
        Var less = new Var("less", Type.INT);
        then.add(new Stmt.Let(
                less,
                new Expr.Apply(Primitives.named("sub"), List.of(depth, Atom.whole(1)), Type.INT),
                RandomPrograms.USER));
        List<Atom> args = new ArrayList<>(List.of(less));
        params.subList(1, params.size()).forEach(p -> args.add(scope.pick(p.type())));
        List<Var> inner = Lists.map(results, t -> new Var("inner", t));
        then.add(new Stmt.Call(inner, name, args, RandomPrograms.USER));
        List<Var> merged = Lists.map(results, t -> new Var("deeper", t));
        List<Atom> otherwise = Lists.map(results, scope::pick);
        out.add(new Stmt.If(merged, goesOn, then.yield(inner), new Block(List.of(), otherwise), RandomPrograms.USER));
        merged.forEach(scope::add);
    }
}
