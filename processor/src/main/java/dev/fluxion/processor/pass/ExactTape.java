package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.pass.Mirror.Pair;
import dev.fluxion.processor.pass.TapeUses.Single;
import java.util.ArrayList;
import java.util.List;

/** One tape that becomes an array: of as many dimensions as there are loops, the row for the next loop hoisted before it. */
final class ExactTape {
    private final Single tape;
    private final Mirror mirror;
    private final List<Pair> loops;
    private final Trips trips;
    private final Edits edits;
    private final int allocated;

    ExactTape(Single tape, Mirror mirror, Definitions definitions, Edits edits) {
        this.tape = tape;
        this.mirror = mirror;
        this.loops = mirror.loops();
        this.trips = new Trips(definitions);
        this.edits = edits;
        this.allocated = allocatedAtOnce();
    }

    /** How many dimensions have lengths that are known before the first loop, and are always reached from it. */
    private int allocatedAtOnce() {
        int n = 1;
        int first = mirror.branchesAbove().size();
        while (n < loops.size()
                && mirror.pairs().get(first + n).isLoop()
                && Trips.areKnown(loops.get(n).ahead(), loops.get(0).ahead())) {
            n++;
        }
        return n;
    }

    void rewrite() {
        Var array = new Var(mirror.unknown() ? rowName() : tape.tape().name(), arrayOf(loops.size()));
        Builder ahead = new Builder(null).at(tape.made().stmt().at());
        ahead.add(let(array, new Expr.NewArray((Type.Array) array.type(), lengths(ahead)), ahead));
        Atom back = mirror.unknown() ? throughTape(array, ahead) : directly(array);
        edits.before(place(), ahead.stmts());
        element(array, back);
    }

    /**
     * Before the first loop; or, if both sweeps are in the same iteration of an outer one, before that: what is read was
     * always written in the same iteration, so that one array serves them all.
     */
    private Stmt place() {
        Stmt place = loops.get(0).ahead();
        boolean movable = !mirror.unknown() && mirror.branchesAbove().isEmpty();
        for (int i = mirror.common().size() - 1; movable && i >= 0; i--) {
            Stmt around = mirror.common().get(i).stmt();
            movable = Trips.isLoop(around)
                    && loops.subList(0, allocated).stream().allMatch(p -> Trips.areKnown(p.ahead(), around));
            place = movable ? around : place;
        }
        return place;
    }

    private Atom directly(Var array) {
        edits.replace(tape.made().stmt(), List.of());
        return DirectValues.leadOut(mirror.branchesAbove(), array.name(), array, edits);
    }

    /** A tape of rows instead of one of elements. */
    private Atom throughTape(Var row, Builder ahead) {
        Type.Tape type = new Type.Tape(row.type());
        Var rows = new Var(tape.tape().name(), type);
        Stmt made = tape.made().stmt();
        edits.replace(made, List.of(new Stmt.Let(rows, new Expr.NewTape(type), made.at())));
        ahead.add(new Stmt.Push(rows, row, ahead.at()));
        Var popped = new Var(rowName(), row.type());
        Stmt pop = tape.pop().stmt();
        edits.before(loops.get(0).back(), List.of(new Stmt.Let(popped, new Expr.Pop(rows), pop.at())));
        return popped;
    }

    private List<Atom> lengths(Builder out) {
        List<Atom> lengths = new ArrayList<>();
        loops.subList(0, allocated).forEach(p -> lengths.add(trips.length(p.ahead(), out)));
        return lengths;
    }

    /** From the outermost array down to where the element is written, and read. */
    private void element(Atom outermost, Atom outermostBack) {
        Atom ahead = outermost;
        Atom back = outermostBack;
        for (int i = 1; i < loops.size(); i++) {
            ahead = row(i, ahead);
            back = rowBack(i, back);
        }
        Pair innermost = loops.get(loops.size() - 1);
        Stmt.Push push = (Stmt.Push) tape.push().stmt();
        Builder out = new Builder(null).at(push.at());
        out.add(new Stmt.Store(ahead, Trips.position(innermost.ahead(), out), push.value(), push.at()));
        edits.replace(push, out.stmts());
        read(
                ((Stmt.Let) tape.pop().stmt()).v(),
                innermost.back(),
                back,
                tape.pop().stmt());
    }

    private void read(Var v, Stmt.For loop, Atom array, Stmt pop) {
        Builder out = new Builder(null).at(pop.at());
        out.add(let(v, new Expr.Load(array, Trips.position(loop, out)), out));
        edits.replace(pop, out.stmts());
    }

    private Atom row(int i, Atom array) {
        Stmt.For around = loops.get(i - 1).ahead();
        Builder out = new Builder(null).at(tape.push().stmt().at());
        Var row = new Var(rowName(), arrayOf(loops.size() - i));
        Atom at = Trips.position(around, out);
        if (i < allocated) {
            out.add(let(row, new Expr.Load(array, at), out));
        } else {
            Atom length = trips.length(loops.get(i).ahead(), out);
            out.add(let(row, new Expr.NewArray((Type.Array) row.type(), List.of(length)), out));
            out.add(new Stmt.Store(array, at, row, out.at()));
        }
        edits.before(loops.get(i).ahead(), out.stmts());
        return row;
    }

    private Atom rowBack(int i, Atom array) {
        Builder out = new Builder(null).at(tape.pop().stmt().at());
        Var row = new Var(rowName(), arrayOf(loops.size() - i));
        out.add(let(row, new Expr.Load(array, Trips.position(loops.get(i - 1).back(), out)), out));
        edits.before(loops.get(i).back(), out.stmts());
        return row;
    }

    private static Stmt let(Var v, Expr rhs, Builder out) {
        return new Stmt.Let(v, rhs, out.at());
    }

    private String rowName() {
        return tape.tape().name().replaceFirst("Tape$", "") + "Row";
    }

    private Type arrayOf(int dimensions) {
        Type type = ((Type.Tape) tape.tape().type()).element();
        for (int i = 0; i < dimensions; i++) {
            type = new Type.Array(type);
        }
        return type;
    }
}
