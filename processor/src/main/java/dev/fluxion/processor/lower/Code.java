package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Op;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A block of code being written: statements, values of slots, branches and jumps. */
final class Code {
    private final Slots slots;
    private final Cursor cursor;

    private Code(Slots slots, Cursor cursor) {
        this.slots = slots;
        this.cursor = cursor;
    }

    /** The body of a method. */
    static Code of(Slots slots, Exits exits, Builder prologue) {
        Environment outside = Environment.empty();
        outside.set(slots.value, Atom.zero(slots.value.type()));
        outside.set(slots.pending, Atom.zero(slots.pending.type()));
        Arm body = new Arm(new Builder(prologue), outside.inner());
        return new Code(slots, new Cursor(slots, exits, outside, Optional.empty(), body));
    }

    /** A block in this code; what it declares ends with it. */
    Code inner() {
        return new Code(slots, cursor.inner(false));
    }

    /** Likewise, of a {@code try}: exceptions are exits. */
    Code tried() {
        return new Code(slots, cursor.inner(true));
    }

    /** Whether an exception is an exit here. */
    boolean isTried() {
        return cursor.isTried();
    }

    boolean hasLeft() {
        return cursor.hasLeft();
    }

    private Builder out() {
        return cursor.now().out();
    }

    private Environment env() {
        return cursor.now().env();
    }

    // ---- slots ----

    Atom get(Slot slot) {
        return env().get(slot);
    }

    boolean holds(Slot slot) {
        return env().holds(slot);
    }

    void set(Slot slot, Atom atom) {
        goOn();
        if (!hasLeft()) {
            env().set(slot, atom);
            cursor.assigned(slot);
        }
    }

    /** Gives a slot a value without executing anything: a parameter or a result of a statement with blocks. */
    void bind(Slot slot, Atom atom) {
        env().set(slot, atom);
    }

    Optional<Expr> definition(Atom atom) {
        return out().definition(atom);
    }

    // ---- statements ----

    Atom apply(String name, Op op, Type type, Origin at, Atom... args) {
        return let(name, new Expr.Apply(op, List.of(args), type), at);
    }

    Atom let(String name, Expr rhs, Origin at) {
        cursor.prepare(rhs.effect(), at);
        Builder to = hasLeft() ? new Builder(out()) : out();
        return to.at(at).let(name, rhs);
    }

    /** A statement without blocks. */
    void add(Stmt stmt) {
        cursor.prepare(Effect.ACTS, stmt.at());
        if (!hasLeft()) {
            out().add(stmt);
        }
    }

    /** A statement whose own failures have become exits. */
    void addWhole(Stmt stmt) {
        cursor.settle();
        out().add(stmt);
    }

    // ---- jumps ----

    /** How control gets to the end of what has been written. */
    Atom exit() {
        return env().exit();
    }

    /** What a statement with blocks has left behind. */
    void exit(Atom exit) {
        env().exit(exit);
    }

    /** What follows is only executed if nothing has left yet. */
    void goOn() {
        cursor.goOn(out().at());
    }

    /** From here on this code is left, with this exit code. */
    void leave(Const code) {
        goOn();
        if (!hasLeft()) {
            exit(code);
        }
    }

    /** Throws: really, or, in a {@code try}, as an exit. */
    void raise(Atom exception, Origin at) {
        cursor.goOn(at);
        if (isTried()) {
            set(slots.pending, exception);
            leave(Exits.THROWS);
        } else if (!hasLeft()) {
            out().add(new Stmt.Throw(exception, at));
            exit(Exits.NEVER);
        }
    }

    /** Where a {@code try} block in this code has failed, if there is only one thing in it that can: what handles it stands there. */
    Optional<Code> failureOf(Code tried) {
        return cursor.failureOf(tried.cursor).map(c -> new Code(slots, c));
    }

    // ---- blocks ----

    /** {@code if (condition) then else otherwise}. */
    void branch(Atom condition, Origin at, Consumer<Code> then, Consumer<Code> otherwise) {
        cursor.goOn(at);
        if (condition instanceof Const c) {
            (Boolean.TRUE.equals(c.value()) ? then : otherwise).accept(this);
            return;
        }
        Code yes = inner();
        Code no = inner();
        then.accept(yes);
        otherwise.accept(no);
        branch(condition, at, yes, no);
    }

    /** Likewise, of two blocks that have been begun by {@link #inner} here. */
    void branch(Atom condition, Origin at, Code yes, Code no) {
        cursor.branch(condition, at, yes.cursor, no.cursor);
    }

    /** Makes a block part of this code, unconditionally, if that changes nothing but one slot, and cannot fail. */
    boolean takes(Code block, Slot result) {
        List<Stmt> stmts = block.out().stmts();
        boolean free = block.cursor.isStraight()
                && block.env().changed().equals(Set.of(result))
                && stmts.stream().allMatch(Code::isPure);
        if (free) {
            out().addAll(stmts);
        }
        return free;
    }

    private static boolean isPure(Stmt stmt) {
        return stmt instanceof Stmt.Let let && let.rhs().effect() == Effect.PURE;
    }

    /** Goes on behind a block that has been begun by {@link #inner} here. */
    void absorb(Code block) {
        block.close();
        out().addAll(block.out().stmts());
        env().absorb(block.env());
    }

    /** Joins all branches that are still open. What was declared since the block began is out of scope. */
    Code close() {
        cursor.close();
        return this;
    }

    /** Likewise, at the end of the method. */
    Code end() {
        cursor.close(false);
        return this;
    }

    /** What has been written. To be asked after {@link #close}. */
    Block block(List<Atom> yields) {
        return out().yield(yields);
    }
}
