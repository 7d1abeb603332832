package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.ArrayList;
import java.util.List;

/**
 * Mode JACOBIAN. The method runs once, and its derivative beside it for all columns at once (forward) or behind it for all rows
 * at once (reverse), whichever are fewer. That is seen when it is called, if the number of results is known by then.
 */
final class Jacobian {
    private final Subject subject;
    private final List<Var> args;

    private Jacobian(Subject subject) {
        this.subject = subject;
        this.args = subject.entry().params();
    }

    static Offer offer(Subject subject) {
        Jacobian j = new Jacobian(subject);
        String name = subject.functionName("jacobian");
        Product product = new Product("jacobian", name, true, Docs.of("Value and Jacobian of", subject));
        return new Offer(List.of(product), j.program(name));
    }

    private Program program(String name) {
        JacobianResults results = new JacobianResults(subject);
        if (results.isOneNumber()) {
            return JacobianReverse.row(subject, name);
        }
        if (!results.areCountable()) {
            return JacobianForward.of(subject, name);
        }
        String forward = subject.internalName("jacobianForward");
        String reverse = subject.internalName("jacobianReverse");
        Linker linker = new Linker();
        linker.add(internal(forward, JacobianForward.of(subject, forward)));
        linker.add(internal(reverse, JacobianReverse.of(subject, reverse)));
        if (results.mustBeMeasured()) {
            linker.add(internal(subject.entry().name(), subject.primal()));
        }
        Program both = linker.program();
        return new Program(Lists.plus(List.of(choice(name, forward, reverse, results)), both.funcs()), both.traces());
    }

    private static Offer internal(String name, Program program) {
        return new Offer(List.of(new Product(name, name, false, List.of())), program);
    }

    /** Forward if there are no more columns than rows. */
    private Func choice(String name, String forward, String reverse, JacobianResults results) {
        Builder out = new Builder(null);
        Atom columns = Flattening.count("columns", subject.wrt(), out);
        List<Atom> measured = results.measure(out);
        Atom rows = measured.get(measured.size() - 1);
        Atom isWide = out.apply("isWide", Primitives.named("gt"), Type.BOOL, columns, rows);
        List<Var> found = results.declare();
        Stmt chosen = new Stmt.If(
                found,
                isWide,
                call(reverse, Lists.plus(args, measured), results),
                call(forward, args, results),
                Origin.NONE);
        out.add(chosen);
        return new Func(name, args, out.yield(found), results.names());
    }

    private static Block call(String callee, List<? extends Atom> given, JacobianResults results) {
        Builder out = new Builder(null);
        List<Var> found = results.declare();
        out.add(new Stmt.Call(found, callee, new ArrayList<>(given), Origin.NONE));
        return out.yield(found);
    }
}
