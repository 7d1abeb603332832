package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Rule;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Copies the statements of a block into the forward sweep, shadows beside them; each leaves its {@link Back}. */
final class Sweep implements Stmt.Visitor<Back> {
    private final Frame frame;
    private final Companions shadows;
    private final Builder out;
    private final Deque<Back> backs = new ArrayDeque<>();
    private final List<Stmt.Let> late = new ArrayList<>();

    Sweep(Frame frame, Builder out) {
        this.frame = frame;
        this.shadows = frame.shadows();
        this.out = out;
    }

    void block(Block block) {
        for (Stmt stmt : block.stmts()) {
            Origin origin = stmt.at();
            out.at(origin.in(Origin.Sweep.FORWARD));
            Back back = stmt.accept(this);
            if (back != Back.NONE) {
                backs.add((o, bars) -> back.emit(o.at(origin.in(Origin.Sweep.REVERSE)), bars));
            }
        }
    }

    Deque<Back> backs() {
        return backs;
    }

    /** The shadows of this block's memory that only its reverse sweep needs, in their order. */
    List<Stmt.Let> late() {
        return late;
    }

    private Back copy(Stmt stmt) {
        out.add(stmt);
        return Back.NONE;
    }

    @Override
    public Back let(Stmt.Let s) {
        out.add(s);
        if (s.rhs() instanceof Expr.Pack pack) {
            return shadows.has(s.v()) ? Traces.pack(s.v(), pack, frame, out) : Back.NONE;
        }
        if (shadows.has(s.v())) {
            shadow(s);
        }
        boolean isPopped = s.rhs() instanceof Expr.Pop pop && shadows.has(pop.tape());
        return isPopped || frame.activity().isActive(s.v())
                ? s.rhs().accept(new AdjointOf(s.v(), frame, out))
                : Back.NONE;
    }

    private void shadow(Stmt.Let s) {
        Expr beside = shadows.ofMemory(s.v(), s.rhs());
        if (frame.late().contains(s.v())) {
            Var shadow = shadows.declare(s.v());
            late.add(new Stmt.Let(shadow, beside, s.at().in(Origin.Sweep.REVERSE)));
        } else {
            shadows.put(s.v(), out.let(shadows.name(s.v()), beside));
        }
    }

    /** Rows are stored beside as well, and nothing is to be undone: a shadow follows its array everywhere. */
    private Back references(Stmt stmt, Atom into, Stmt beside) {
        out.add(stmt);
        if (shadows.has(into)) {
            out.add(beside);
        }
        return Back.NONE;
    }

    private static boolean holdsNumbers(Atom array) {
        Type type = array.type();
        return (type instanceof Type.Array a ? a.element() : ((Type.Tape) type).element()) instanceof Type.Scalar;
    }

    @Override
    public Back store(Stmt.Store s) {
        Type held = s.value().type();
        if (!shadows.has(s.array()) || !s.array().type().carriesAt(s.index()) || !held.isDifferentiable()) {
            return copy(s);
        }
        if (held.isReal()) {
            out.add(s);
            return MemoryBacks.store(s, frame);
        }
        Atom shadow = shadows.of(s.array());
        Back restore = Rearranged.store(s, frame, out);
        references(s, s.array(), new Stmt.Store(shadow, s.index(), shadows.of(s.value()), out.at()));
        return restore;
    }

    @Override
    public Back accumulate(Stmt.Accumulate s) {
        out.add(s);
        boolean carries = shadows.has(s.array()) && s.array().type().carriesAt(s.index());
        return carries && frame.isActiveReal(s.value()) ? MemoryBacks.accumulate(s, frame) : Back.NONE;
    }

    @Override
    public Back move(Stmt.Move s) {
        if (!holdsNumbers(s.to())) {
            Atom from = shadows.of(s.from());
            Atom to = shadows.of(s.to());
            Back restore = Rearranged.move(s, frame, out);
            references(s, s.to(), new Stmt.Move(from, s.fromIndex(), to, s.toIndex(), s.length(), out.at()));
            return restore;
        }
        out.add(s);
        return shadows.has(s.to()) ? MemoryBacks.move(s, frame) : Back.NONE;
    }

    @Override
    public Back fill(Stmt.Fill s) {
        if (!holdsNumbers(s.array())) {
            Atom array = shadows.of(s.array());
            Back restore = Rearranged.fill(s, frame, out);
            references(s, s.array(), new Stmt.Fill(array, s.from(), s.to(), shadows.of(s.value()), out.at()));
            return restore;
        }
        out.add(s);
        return shadows.has(s.array()) ? MemoryBacks.fill(s, frame) : Back.NONE;
    }

    @Override
    public Back push(Stmt.Push s) {
        if (!holdsNumbers(s.tape())) {
            return references(s, s.tape(), new Stmt.Push(shadows.of(s.tape()), shadows.of(s.value()), out.at()));
        }
        out.add(s);
        return shadows.has(s.tape()) ? MemoryBacks.push(s, frame) : Back.NONE;
    }

    @Override
    public Back act(Stmt.Do s) {
        return copy(s);
    }

    @Override
    public Back leave(Stmt.Throw s) {
        return copy(s);
    }

    @Override
    public Back call(Stmt.Call s) {
        Optional<RuledCall> ruled =
                frame.activity().rule(s).filter(r -> !r.again()).map(r -> RuledCall.of(frame.activity(), s, r, out));
        Activity callee = frame.activity().callee(s);
        Back back = callee.matters() ? call(s, callee) : copy(s);
        return ruled.map(r -> r.back(back)).orElse(back);
    }

    private Back call(Stmt.Call s, Activity callee) {
        Calls calls = new Calls(frame, s, callee);
        boolean again = frame.activity().rule(s).filter(Rule::again).isPresent();
        return again ? new Reruns(frame, calls).sweep(out) : calls.sweep(out);
    }

    @Override
    public Back unpack(Stmt.Unpack s) {
        out.add(s);
        return shadows.has(s.trace()) ? Traces.unpack(s, frame, out) : Back.NONE;
    }

    @Override
    public Back branch(Stmt.If s) {
        Region then = new Region(frame, s.then(), new Builder(out));
        Region otherwise = new Region(frame, s.otherwise(), new Builder(out));
        Branches branches = new Branches(frame, s.results(), then, otherwise);
        Block forwardThen = branches.forward(then, s.then());
        Block forwardOtherwise = branches.forward(otherwise, s.otherwise());
        List<Var> results = Lists.plus(shadows.declare(s.results()), branches.kept());
        out.add(new Stmt.If(results, s.condition(), forwardThen, forwardOtherwise, s.at()));
        return branches.back(s.condition());
    }

    @Override
    public Back counted(Stmt.For s) {
        List<Atom> inits = shadows.with(s.inits(), s.params());
        List<Var> params = shadows.declare(s.params());
        Builder inside = new Builder(out);
        Loop loop = new Loop(frame, s.params(), s.body(), inside);
        loop.keep(params, s.at());
        Block body = inside.yield(shadows.with(s.body().yields(), s.params()));
        List<Var> results = shadows.declare(s.results(), s.params());
        out.add(new Stmt.For(results, s.index(), s.from(), s.to(), s.step(), s.down(), params, inits, body, s.at()));
        return loop.back(s.inits(), s.results(), s);
    }

    /** The forward loop counts, and the reverse one is a loop over the same number of trips. */
    @Override
    public Back repeated(Stmt.While s) {
        List<Atom> inits = shadows.with(s.inits(), s.params());
        List<Var> params = shadows.declare(s.params());
        Builder inside = new Builder(out);
        Loop loop = new Loop(frame, s.params(), s.body(), inside);
        loop.keep(params, s.at());
        List<Atom> yields = shadows.with(s.body().yields(), s.params());
        List<Var> results = shadows.declare(s.results(), s.params());
        Trips trips = new Trips(!loop.isEmpty(), inside.at(out.at()));
        List<Atom> next = trips.next(yields);
        out.add(new Stmt.While(
                trips.result(results), trips.param(params), trips.init(inits), s.test(), inside.yield(next), s.at()));
        return loop.back(s.inits(), s.results(), trips.range(s.at()));
    }

    @Override
    public Back attempt(Stmt.Attempt s) {
        Region body = new Region(frame, s.body(), new Builder(out));
        Block zeros = new Block(List.of(), Lists.map(s.values(), v -> Atom.zero(v.type())));
        Region failed = new Region(frame, zeros, new Builder(out));
        Branches branches = new Branches(frame, s.values(), body, failed);
        Block forward = branches.forward(body, s.body());
        List<Var> values = Lists.plus(shadows.declare(s.values()), branches.kept());
        out.add(new Stmt.Attempt(s.caught(), values, forward, s.at()));
        return branches.isEmpty() ? Back.NONE : branches.back(Memories.isNull("succeeded", s.caught(), out));
    }
}
