package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.Op;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Verifier;
import dev.fluxion.processor.rules.Primitives;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes IR by hand, as it is meant to be read: nothing is simplified. */
final class Ir {
    static final Type.Array REALS = new Type.Array(Type.REAL);
    private static final List<String> COMPARISONS = List.of("<", ">", "<=", ">=", "==", "!=");

    private final List<Stmt> stmts = new ArrayList<>();
    private Origin at = Origin.NONE;

    static Var real(String name) {
        return new Var(name, Type.REAL);
    }

    static Var whole(String name) {
        return new Var(name, Type.INT);
    }

    static Var reals(String name) {
        return new Var(name, REALS);
    }

    /** What follows belongs to this source statement. */
    Ir from(String statement, Origin.Sweep sweep) {
        at = new Origin(0, 0, 1, statement, sweep);
        return this;
    }

    Ir from(Origin origin) {
        at = origin;
        return this;
    }

    Origin at() {
        return at;
    }

    Ir inner() {
        return new Ir().from(at);
    }

    Var let(String name, Expr rhs) {
        Var v = new Var(name, rhs.type());
        stmts.add(new Stmt.Let(v, rhs, at));
        return v;
    }

    static Op operator(String sign) {
        return Primitives.operator(sign, 2);
    }

    static Op unary(String sign) {
        return Primitives.operator(sign, 1);
    }

    static Expr cast(Type.Scalar type, Atom operand) {
        return new Expr.Apply(Primitives.cast(type), List.of(operand), type);
    }

    static Expr math(String method, Atom... args) {
        Op op = Primitives.method("java.lang.Math", method, args.length).orElseThrow();
        return new Expr.Apply(op, Arrays.asList(args), args[0].type());
    }

    Var op(String name, Atom left, String operator, Atom right) {
        Type type = COMPARISONS.contains(operator) ? Type.BOOL : left.type();
        return let(name, new Expr.Apply(Primitives.operator(operator, 2), List.of(left, right), type));
    }

    Var op(String name, String operator, Atom operand) {
        return let(name, new Expr.Apply(Primitives.operator(operator, 1), List.of(operand), operand.type()));
    }

    Var cast(String name, Type.Scalar type, Atom operand) {
        return let(name, new Expr.Apply(Primitives.cast(type), List.of(operand), type));
    }

    Var math(String name, String method, Atom... args) {
        return let(
                name,
                new Expr.Apply(
                        Primitives.method("java.lang.Math", method, args.length).orElseThrow(),
                        Arrays.asList(args),
                        args[0].type()));
    }

    Var load(String name, Atom array, Atom index) {
        return let(name, new Expr.Load(array, index));
    }

    Ir store(Atom array, Atom index, Atom value) {
        return add(new Stmt.Store(array, index, value, at));
    }

    Ir accumulate(Atom array, Atom index, Atom value) {
        return add(new Stmt.Accumulate(array, index, value, at));
    }

    Ir add(Stmt stmt) {
        stmts.add(stmt);
        return this;
    }

    Block block(Atom... yields) {
        return new Block(stmts, Arrays.asList(yields));
    }

    Func func(String name, List<Var> params, List<String> resultNames, Atom... yields) {
        Func func = new Func(name, params, this.block(yields), resultNames);
        return func;
    }

    /** A method's text, from its first line on. */
    static String method(Func func) {
        return method(func, Optional.empty());
    }

    static String method(Func func, Optional<String> record) {
        Verifier.check(Program.of(func));
        return text(new Member(func, func.name(), false, false, List.of(), record));
    }

    private static String text(Member member) {
        ClassRef name = new ClassRef("test", List.of("Model_Grad"));
        ClassRef origin = new ClassRef("test", List.of("Model"));
        String source =
                GradClass.write(new Companion(name, origin, false, List.of("Test."), List.of(member), Map.of()));
        String before = "  private Model_Grad() {}\n\n";
        String start = source.substring(source.indexOf(before) + before.length());
        return start.substring(0, start.indexOf("\n  }\n") + 5).replaceAll("(?m)^  ", "");
    }
}
