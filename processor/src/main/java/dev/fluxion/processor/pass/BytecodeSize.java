package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;

/**
 * About how many bytes of bytecode javac makes of IR, rather too many than too few. (A local variable is read or written in
 * two bytes, four beyond the 256th; that some never exist, because an expression is written where it is used, makes up for
 * it.)
 */
final class BytecodeSize implements Stmt.Visitor<Integer>, Expr.Visitor<Integer> {
    private static final int OPERAND = 2;
    private static final int INVOKE = 3;
    private static final int JUMP = 3;

    private BytecodeSize() {}

    static int of(Block block) {
        return block.stmts().stream().mapToInt(BytecodeSize::of).sum() + operands(block.yields());
    }

    static int of(Stmt stmt) {
        return stmt.accept(new BytecodeSize())
                + stmt.blocks().stream().mapToInt(BytecodeSize::of).sum();
    }

    /** How many slots parameters of these types take; a method has at most 255. */
    static int slots(List<Var> vars) {
        return vars.stream()
                .mapToInt(v -> v.type() == Type.REAL || v.type() == Type.LONG ? 2 : 1)
                .sum();
    }

    private static int operands(List<?> atoms) {
        return OPERAND * atoms.size();
    }

    @Override
    public Integer let(Stmt.Let s) {
        return OPERAND + s.rhs().accept(this);
    }

    @Override
    public Integer store(Stmt.Store s) {
        return operands(s.operands()) + 1;
    }

    @Override
    public Integer accumulate(Stmt.Accumulate s) {
        return operands(s.operands()) + 4;
    }

    @Override
    public Integer move(Stmt.Move s) {
        return operands(s.operands()) + INVOKE;
    }

    @Override
    public Integer fill(Stmt.Fill s) {
        return operands(s.operands()) + INVOKE;
    }

    @Override
    public Integer push(Stmt.Push s) {
        return operands(s.operands()) + INVOKE;
    }

    @Override
    public Integer act(Stmt.Do s) {
        return s.java().accept(this);
    }

    @Override
    public Integer leave(Stmt.Throw s) {
        return OPERAND + 1;
    }

    /** Several results come in a record. */
    @Override
    public Integer call(Stmt.Call s) {
        return operands(s.operands()) + INVOKE + s.results().size() * (OPERAND + INVOKE + OPERAND);
    }

    @Override
    public Integer unpack(Stmt.Unpack s) {
        return s.fields().size() * (OPERAND + INVOKE + OPERAND);
    }

    @Override
    public Integer branch(Stmt.If s) {
        return OPERAND + 2 * JUMP + s.results().size() * 2 * OPERAND;
    }

    @Override
    public Integer counted(Stmt.For s) {
        return 3 * OPERAND + 4 * JUMP + s.params().size() * 3 * OPERAND;
    }

    @Override
    public Integer repeated(Stmt.While s) {
        return 2 * JUMP + s.params().size() * 3 * OPERAND;
    }

    @Override
    public Integer attempt(Stmt.Attempt s) {
        return 4 * JUMP + (1 + s.values().size()) * 2 * OPERAND;
    }

    @Override
    public Integer apply(Expr.Apply e) {
        boolean isCall = e.op().precedence() == Precedence.PRIMARY;
        boolean isTruth = e.type() == Type.BOOL;
        return operands(e.args()) + (isCall ? INVOKE : 1) + (isTruth ? 2 * JUMP : 0);
    }

    @Override
    public Integer same(Expr.Same e) {
        return OPERAND;
    }

    @Override
    public Integer load(Expr.Load e) {
        return operands(e.operands()) + 1;
    }

    @Override
    public Integer length(Expr.Length e) {
        return OPERAND + 1;
    }

    @Override
    public Integer newArray(Expr.NewArray e) {
        return operands(e.operands()) + INVOKE + 1;
    }

    @Override
    public Integer zerosLike(Expr.ZerosLike e) {
        return OPERAND + 2 * INVOKE;
    }

    @Override
    public Integer copy(Expr.Copy e) {
        return operands(e.operands()) + 2 * INVOKE;
    }

    @Override
    public Integer newTape(Expr.NewTape e) {
        return 4 + INVOKE;
    }

    @Override
    public Integer pop(Expr.Pop e) {
        return OPERAND + INVOKE;
    }

    @Override
    public Integer pack(Expr.Pack e) {
        return 4 + operands(e.operands()) + INVOKE;
    }

    @Override
    public Integer newObject(Expr.New e) {
        return 4 + operands(e.operands()) + INVOKE;
    }

    @Override
    public Integer cast(Expr.Cast e) {
        return OPERAND + INVOKE;
    }

    /** Of the user's Java only the text is known. */
    @Override
    public Integer java(Expr.Java e) {
        return operands(e.operands()) + INVOKE + e.text().toString().length();
    }
}
