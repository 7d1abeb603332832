package dev.fluxion.processor.rules;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Op;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Verifier;
import java.util.List;

/** Rows as programs, for the {@link Interpreter} to run. */
final class RowPrograms {
    private RowPrograms() {}

    /** The operation on parameters of these types. */
    static Program value(Op op, List<? extends Type> types, Type result) {
        List<Var> params = params(types);
        Builder out = new Builder(null);
        return program(params, out, define(op, params, result, out));
    }

    /** What the last parameter, {@code d}, contributes through the {@code i}-th of the others. */
    static Program contribution(Row row, int i, List<? extends Type> types, Type result) {
        List<Var> params = params(types);
        Builder out = new Builder(null);
        Var r = define(row, params, result, out);
        Var d = new Var("d", Type.REAL);
        return program(Lists.plus(params, d), out, row.contribution("part", i, Lists.map(params, p -> p), r, d, out));
    }

    static double run(Program program, Object... args) {
        return (Double) Interpreter.run(program, args).get(0);
    }

    /** The numbers as values of the program's parameters. */
    static Object[] arguments(Program program, double... numbers) {
        List<Var> params = program.entry().params();
        Object[] args = new Object[numbers.length];
        for (int i = 0; i < args.length; i++) {
            args[i] = params.get(i).type() == Type.INT ? (Object) (int) numbers[i] : (Object) numbers[i];
        }
        return args;
    }

    /** Whether this Java, or the library that is tested with, has it. */
    static boolean exists(Row row) {
        return FastMathTable.OWNERS.contains(row.form().className())
                ? Signature.overloads(row).findAny().isPresent()
                : row.entry().since() <= Runtime.version().feature();
    }

    private static List<Var> params(List<? extends Type> types) {
        return Lists.map(types, t -> new Var("x", t));
    }

    /** Added as it is: not simplified. */
    private static Var define(Op op, List<Var> params, Type result, Builder out) {
        Var r = new Var("r", result);
        out.add(new Stmt.Let(r, new Expr.Apply(op, Lists.map(params, p -> p), result), Origin.NONE));
        return r;
    }

    private static Program program(List<Var> params, Builder out, Atom result) {
        Func f = new Func("f", params, out.yield(List.of(result)), List.of("value"));
        return Verifier.check(Program.of(f));
    }
}
