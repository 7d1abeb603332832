package dev.fluxion.processor.lower;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.TypePatternExpr;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One lambda → one function: first what it has captured, then its own parameters. */
final class LambdaFunction {
    private final Callees.Wanted wanted;
    private final Session session;
    private final Closure.Lambda closure;
    private final LambdaCode lambda;
    private final Body body;
    private final List<Var> params = new ArrayList<>();

    private LambdaFunction(Callees.Wanted wanted, Closure.Lambda closure, Session session) {
        this.wanted = wanted;
        this.session = session;
        this.closure = closure;
        lambda = new LambdaCode(closure.site(), session);
        body = new Body(session, closure.site().method, closure.site().attribution, lambda.result());
    }

    static Func lower(Callees.Wanted wanted, Session session) {
        Closure.Shape shape = wanted.given().lambda().orElseThrow();
        return new LambdaFunction(wanted, (Closure.Lambda) session.sites().prototype(shape), session).lower();
    }

    private Func lower() {
        Code code = Code.of(body.slots, body.exits, body.privateConstants.prologue());
        captured(code);
        for (int i = 0; i < lambda.parameters().size(); i++) {
            parameter(lambda.parameters().get(i), wanted.given().types().get(i), code);
        }
        patterns(code);
        Outcome outcome = new Outcome(body, lambda.code(), wanted.caught());
        List<Atom> results = outcome.of(code, this::run);
        Block block = code.block(results);
        Block whole = new Block(Lists.plus(body.privateConstants.prologue().stmts(), block.stmts()), results);
        return new Func(session.callees().name(wanted), params, whole, outcome.names(), Optional.empty());
    }

    private void captured(Code code) {
        Closure.Lambda here = (Closure.Lambda) closure.in(slots(closure, params::add, body, code));
        here.self().ifPresent(body.fields::receiver);
        for (Closure.Captured c : here.captured()) {
            c.value().ifPresent(slot -> body.slots.bind(c.declaration(), slot));
            c.function().ifPresent(f -> body.functions.know(c.declaration(), f));
        }
    }

    /** New slots for what a closure has captured, one by one, each with a parameter that it comes in by. */
    static Iterator<Slot> slots(Closure closure, Consumer<Var> params, Body body, Code code) {
        return closure.slots().stream()
                .map(s -> {
                    Slot slot = body.slots.fresh(s.name(), s.type());
                    Var param = new Var(s.name(), s.type());
                    params.accept(param);
                    code.bind(slot, param);
                    return slot;
                })
                .toList()
                .iterator();
    }

    private void parameter(Parameter p, Type type, Code code) {
        boolean constant = Annotated.isConstant(p);
        Slot slot = body.slots.declare(p, p.getNameAsString(), type, constant);
        Var param = new Var(slot.name(), type);
        params.add(param);
        code.bind(slot, constant ? Places.stopped(param, slot.name(), body.at(p), code) : param);
    }

    private void patterns(Code code) {
        lambda.code()
                .findAll(TypePatternExpr.class)
                .forEach(p -> body.statements.attempt(() -> {
                    Type type = body.type(body.attribution.type(p.getType()));
                    code.bind(body.slots.declare(p, p.getNameAsString(), type, false), Atom.zero(type));
                }));
    }

    private void run(Code code) {
        if (lambda.expression().isEmpty() || lambda.isVoid()) {
            body.statements.write(lambda.code(), code);
            return;
        }
        body.origins.enter(lambda.code());
        body.statements.attempt(() -> {
            Slot value = body.slots.value;
            code.set(value, body.value(lambda.expression().get(), value.type(), value.name(), code));
            code.leave(Exits.RETURNS);
        });
    }
}
