package dev.fluxion.processor.ir;

import dev.fluxion.processor.ir.Atom.Var;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What every function must satisfy at every stage: each variable is defined once, before its uses and in scope; each list of
 * yields is as long as what it feeds, and of its types; operands are of the types that their statement needs; calls fit their
 * callee.
 */
public final class Verifier {
    private final Program program;
    private final Func func;
    private final Set<Var> everDefined = new HashSet<>();
    private final Set<Var> scope = new HashSet<>();

    private Verifier(Program program, Func func) {
        this.program = program;
        this.func = func;
    }

    /**
     * The program itself.
     *
     * @throws IllegalStateException naming the first violation and printing the function
     */
    public static Program check(Program program) {
        List<String> names = Lists.map(program.funcs(), Func::name);
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalStateException("two functions of one name: " + names);
        }
        program.funcs().forEach(f -> new Verifier(program, f).run());
        return program;
    }

    private void run() {
        define(func.params());
        block(func.body());
        require(func.resultNames().size() == func.body().yields().size(), "result names", func.name());
    }

    /** What it defines is in scope no longer behind it. */
    private void block(Block block) {
        for (int i = 0; i < block.stmts().size(); i++) {
            Stmt stmt = block.stmts().get(i);
            require(!stmt.leaves() || i == block.stmts().size() - 1, "unreachable code after", stmt);
            stmt(stmt);
        }
        block.yields().forEach(a -> use(a, "yield"));
        block.stmts().forEach(s -> s.results().forEach(scope::remove));
    }

    private void stmt(Stmt stmt) {
        stmt.operands().forEach(a -> use(a, stmt));
        define(stmt.bound());
        stmt.blocks().forEach(this::block);
        stmt.bound().forEach(scope::remove);
        stmt.accept(new TypeRules(program));
        define(stmt.results());
    }

    private void define(List<Var> vars) {
        for (Var v : vars) {
            require(everDefined.add(v), "defined twice", v);
            scope.add(v);
        }
    }

    private void use(Atom atom, Object where) {
        if (atom instanceof Var v && !scope.contains(v)) {
            require(false, "not in scope: " + v + " in", where);
        }
    }

    private void require(boolean condition, String what, Object where) {
        if (!condition) {
            throw new IllegalStateException(what + " " + where + "\n" + Printer.print(func));
        }
    }
}
