package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Follows the values and the references through one function, in one {@link Context}, and notes the {@link Facts}. */
final class Flow implements Stmt.Visitor<Flow> {
    private final Func func;
    private final Activities program;
    private final Facts facts;
    private final Set<Flow> callers = new LinkedHashSet<>();
    private boolean backwards;

    Flow(Func func, Context context, Activities program) {
        this.func = func;
        this.program = program;
        this.facts = new Facts(() -> program.grown(this));
        List<Atom> ports = Context.ports(func);
        context.varied().forEach(i -> facts.vary(ports.get(i)));
        context.useful().forEach(i -> facts.use(ports.get(i)));
        joinPorts(ports, context.places());
    }

    private void joinPorts(List<Atom> ports, List<Integer> places) {
        for (int i = 0; i < ports.size(); i++) {
            if (places.get(i) >= 0) {
                facts.alias(ports.get(places.get(i)), ports.get(i));
            }
        }
    }

    Func func() {
        return func;
    }

    /** Those that must know when more is known here. */
    Set<Flow> callers() {
        return callers;
    }

    Facts facts() {
        return facts;
    }

    /** Once along the flow of what varies, and once against it, along that of what is useful. */
    void run() {
        backwards = false;
        block(func.body());
        backwards = true;
        block(func.body());
    }

    private void block(Block block) {
        List<Stmt> stmts = block.stmts();
        for (int i = 0; i < stmts.size(); i++) {
            Stmt stmt = stmts.get(backwards ? stmts.size() - 1 - i : i);
            stmt.accept(this);
            Writes.by(stmt).forEach(facts::write);
        }
    }

    /** The value at {@code from} is put into the memory at {@code to}, or taken from it. */
    Flow through(Atom from, Atom to) {
        if (Facts.isPlace(from) && Facts.isPlace(to)) {
            facts.alias(from, to);
        } else {
            facts.flow(from, to);
        }
        return this;
    }

    /**
     * A value at an index in memory, put there or found there. What is in a field that is declared constant may be in others
     * too; what varies in it is nobody's concern.
     */
    Flow held(Atom memory, Atom index, Atom value, boolean puts) {
        if (memory.type() instanceof Type.Struct struct) {
            Layout.Field field = struct.layout().field(Structs.name(index));
            if (field.isConstant()) {
                facts.foreign(value);
                return this;
            }
            if (Structs.core(field.type()) instanceof Type.Opaque) {
                return fields("." + field.name(), List.of(value), puts);
            }
        }
        return puts ? through(value, memory) : through(memory, value);
    }

    private Flow alias(List<? extends Atom> from, List<? extends Atom> to) {
        for (int i = 0; i < from.size(); i++) {
            facts.alias(from.get(i), to.get(i));
        }
        return this;
    }

    @Override
    public Flow let(Stmt.Let s) {
        return s.rhs().accept(new FlowInto(s.v(), this, facts));
    }

    @Override
    public Flow store(Stmt.Store s) {
        return held(s.array(), s.index(), s.value(), true);
    }

    @Override
    public Flow accumulate(Stmt.Accumulate s) {
        return held(s.array(), s.index(), s.value(), true);
    }

    @Override
    public Flow move(Stmt.Move s) {
        return copies(s.from(), s.to());
    }

    /** The elements of one array are put into another. */
    Flow copies(Atom from, Atom to) {
        if (((Type.Array) from.type()).element() instanceof Type.Scalar) {
            facts.flow(from, to);
        } else {
            facts.alias(from, to);
        }
        return this;
    }

    @Override
    public Flow fill(Stmt.Fill s) {
        return through(s.value(), s.array());
    }

    @Override
    public Flow push(Stmt.Push s) {
        return through(s.value(), s.tape());
    }

    @Override
    public Flow act(Stmt.Do s) {
        return java(s.java());
    }

    /** What code that acts is given may end up in any object that it is given too. */
    Flow java(Expr.Java java) {
        if (java.effect() == Effect.ACTS) {
            java.args().stream()
                    .filter(Facts::isPlace)
                    .forEach(to -> java.args().forEach(from -> facts.flow(from, to)));
        }
        return this;
    }

    @Override
    public Flow leave(Stmt.Throw s) {
        return this;
    }

    @Override
    public Flow call(Stmt.Call s) {
        List<Atom> ports = Lists.plus(s.args(), s.results());
        program.rule(s)
                .ifPresent(rule -> rule.covered()
                        .forEach(i -> facts.flow(s.args().get(i), s.results().get(0))));
        Flow callee = program.flow(program.context(s, facts));
        callee.callers.add(this);
        List<Atom> theirs = Context.ports(callee.func);
        joinPorts(
                ports,
                Context.call(s.callee(), theirs, s.args().size(), callee.facts).places());
        for (int i = 0; i < ports.size(); i++) {
            returned(theirs.get(i), ports.get(i), i < s.args().size(), callee.facts);
        }
        Writes.byCall(ports, callee.func, callee.facts).forEach(facts::write);
        return this;
    }

    private void returned(Atom theirs, Atom ours, boolean isParam, Facts callee) {
        boolean isPlace = Facts.isPlace(theirs);
        if (callee.isVaried(theirs) && (isPlace || !isParam)) {
            facts.vary(ours);
        }
        if (callee.isUseful(theirs) && (isPlace || isParam)) {
            facts.use(ours);
        }
        if (callee.isForeign(theirs)) {
            facts.foreign(ours);
        }
    }

    @Override
    public Flow unpack(Stmt.Unpack s) {
        return fields(((Type.Trace) s.trace().type()).name(), s.fields(), false);
    }

    /**
     * Fields share what is known of them with all that is ever packed into them and unpacked from them; and who has the trace
     * may write to the memory in it. So do fields of objects that hold what is not memory of ours, whatever object it is.
     */
    Flow fields(String owner, List<? extends Atom> atoms, boolean packs) {
        TraceFields fields = program.traces();
        for (int i = 0; i < atoms.size(); i++) {
            Atom a = atoms.get(i);
            boolean isPlace = Facts.isPlace(a);
            if ((isPlace || packs) && facts.isVaried(a)) {
                fields.vary(owner, i);
            }
            if ((isPlace || !packs) && facts.isUseful(a)) {
                fields.use(owner, i);
            }
            if ((isPlace || !packs) && fields.isVaried(owner, i)) {
                facts.vary(a);
            }
            if ((isPlace || packs) && fields.isUseful(owner, i)) {
                facts.use(a);
            }
            facts.foreign(a);
        }
        return this;
    }

    @Override
    public Flow branch(Stmt.If s) {
        alias(s.then().yields(), s.results()).alias(s.otherwise().yields(), s.results());
        block(s.then());
        block(s.otherwise());
        return alias(s.then().yields(), s.results()).alias(s.otherwise().yields(), s.results());
    }

    @Override
    public Flow counted(Stmt.For s) {
        return loop(s.inits(), s.params(), s.body(), s.results());
    }

    @Override
    public Flow repeated(Stmt.While s) {
        block(s.test());
        return loop(s.inits(), s.params(), s.body(), s.results());
    }

    private Flow loop(List<Atom> inits, List<Var> params, Block body, List<Var> results) {
        alias(params, results).alias(body.yields(), params).alias(inits, params);
        block(body);
        return alias(body.yields(), params).alias(params, results).alias(inits, params);
    }

    @Override
    public Flow attempt(Stmt.Attempt s) {
        alias(s.body().yields(), s.values());
        block(s.body());
        return alias(s.body().yields(), s.values());
    }
}
