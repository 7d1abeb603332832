package dev.fluxion.processor.vector;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Rewrites the blocks of one function. */
final class Widening {
    private final Program program;
    private final Wide wide;
    private final Map<Var, Var> widened;
    private final Var count;

    Widening(Program program, Wide wide, Map<Var, Var> widened, Var count) {
        this.program = program;
        this.wide = wide;
        this.widened = widened;
        this.count = count;
    }

    Wide wide() {
        return wide;
    }

    /** How many directions there are. */
    Var count() {
        return count;
    }

    /** The variable, or what takes its place if it is wide. */
    Var var(Var v) {
        return wide.is(v) ? widened.computeIfAbsent(v, k -> new Var(k.name(), WideTypes.of(k.type()))) : v;
    }

    /** The operand as it is where references and whole values are spoken of. */
    Atom atom(Atom a) {
        return a instanceof Var v ? var(v) : a;
    }

    List<Atom> atoms(List<Atom> all) {
        return Lists.map(all, this::atom);
    }

    boolean isWideNumber(Atom a) {
        return wide.is(a) && a.type() instanceof Type.Scalar;
    }

    /** An array for one number of each direction. */
    Expr newNumbers(Type number) {
        return new Expr.NewArray(new Type.Array(number), List.of(count));
    }

    /** Whether it is a wide array whose elements are numbers. */
    boolean holdsWideNumbers(Atom array) {
        return wide.is(array) && WideTypes.holdsNumbers(array.type());
    }

    boolean is(Atom a) {
        return wide.is(a);
    }

    List<Var> vars(List<Var> all) {
        return Lists.map(all, this::var);
    }

    /**
     * The statement, which is to be done for each direction.
     *
     * @throws IllegalStateException if it does anything but compute
     */
    Stmt onNumbersAlone(Stmt stmt) {
        for (Block block : stmt.blocks()) {
            for (Stmt s : block.stmts()) {
                boolean computes =
                        s instanceof Stmt.Let let && let.rhs().effect().compareTo(Effect.FAILS) <= 0;
                boolean onNumbers = s.operands().stream().allMatch(a -> a.type() instanceof Type.Scalar);
                if (!onNumbers || !(computes || s instanceof Stmt.If)) {
                    throw new IllegalStateException("depends on the direction: " + s);
                }
                onNumbersAlone(s);
            }
        }
        return stmt;
    }

    /** A call, which tells how many directions there are. */
    Stmt call(Stmt.Call s, Builder out) {
        Func callee = program.func(s.callee());
        List<Atom> args = spread(s.args(), callee.params(), out);
        boolean tells = wide.touches(callee.name());
        return new Stmt.Call(vars(s.results()), s.callee(), tells ? Lists.plus(args, count) : args, s.at());
    }

    List<Atom> spread(List<Atom> all, List<Var> targets, Builder out) {
        return spread(all, i -> wide.is(targets.get(i)), out);
    }

    /** A value that goes where a wide one is expected: the same number for each direction, if it is not wide. */
    Atom spread(Atom a, boolean isWide, Builder out) {
        if (!isWide || wide.is(a) || !(a.type() instanceof Type.Scalar)) {
            return isWide && a instanceof Atom.Const c && c.value() == null
                    ? new Atom.Const(null, WideTypes.of(a.type()))
                    : atom(a);
        }
        Atom array = out.let("same", newNumbers(a.type()));
        if (!a.equals(Atom.real(0))) {
            out.add(new Stmt.Fill(array, Atom.whole(0), count, a, out.at()));
        }
        return array;
    }

    List<Atom> spread(List<? extends Atom> all, IntPredicate isWide, Builder out) {
        List<Atom> spread = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            spread.add(spread(all.get(i), isWide.test(i), out));
        }
        return spread;
    }
}
