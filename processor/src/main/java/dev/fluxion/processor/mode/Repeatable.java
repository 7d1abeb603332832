package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which functions can be run again: they do nothing that can be seen but write to arrays of numbers that they are given. */
public final class Repeatable {
    private final Program program;
    private final Set<String> visited = new HashSet<>();

    private Repeatable(Program program) {
        this.program = program;
    }

    /** Functions that are to be run again and cannot be, each with the place of what is in the way. */
    public static Map<String, Origin> obstacles(Program program) {
        Map<String, Origin> obstacles = new LinkedHashMap<>();
        program.funcs().stream()
                .filter(f -> f.rule().filter(r -> r.again()).isPresent())
                .forEach(f -> new Repeatable(program).obstacle(f).ifPresent(at -> obstacles.put(f.name(), at)));
        return obstacles;
    }

    /** The program in which these functions are functions like all others. */
    public static Program without(Set<String> functions, Program program) {
        return program.map(f -> functions.contains(f.name()) ? f.withoutRule() : f);
    }

    private Optional<Origin> obstacle(Func f) {
        boolean holdsMore =
                Stream.concat(f.params().stream(), f.body().yields().stream()).anyMatch(a -> !isNumbers(a.type()));
        Origin loop = f.body().stmts().get(0).at();
        return holdsMore ? Optional.of(loop) : obstacle(f.body());
    }

    /** A value that does not change, or an array of numbers. */
    private static boolean isNumbers(Type type) {
        boolean isValue = type instanceof Type.Scalar || type instanceof Type.Opaque;
        return isValue || (type instanceof Type.Array array && array.element() instanceof Type.Scalar);
    }

    private Optional<Origin> obstacle(Block block) {
        return block.stmts().stream().flatMap(s -> obstacle(s).stream()).findFirst();
    }

    private Optional<Origin> obstacle(Stmt stmt) {
        if (acts(stmt) || storesReferences(stmt)) {
            return Optional.of(stmt.at());
        }
        if (stmt instanceof Stmt.Call call && visited.add(call.callee())) {
            return obstacle(program.func(call.callee()).body());
        }
        return stmt.blocks().stream().flatMap(b -> obstacle(b).stream()).findFirst();
    }

    /** What only reads may find something else the second time. */
    private static boolean acts(Stmt stmt) {
        if (stmt instanceof Stmt.Let let) {
            boolean java = let.rhs() instanceof Expr.Java || let.rhs() instanceof Expr.New;
            return java && let.rhs().effect().compareTo(Effect.READS) >= 0;
        }
        return stmt instanceof Stmt.Do || isOfObject(stmt);
    }

    private static boolean isOfObject(Stmt stmt) {
        return stmt.operands().stream().anyMatch(a -> a.type() instanceof Type.Struct);
    }

    private static boolean storesReferences(Stmt stmt) {
        boolean writes = stmt instanceof Stmt.Store || stmt instanceof Stmt.Move || stmt instanceof Stmt.Fill;
        return writes && stmt.operands().stream().anyMatch(Repeatable::holdsReferences);
    }

    private static boolean holdsReferences(Atom a) {
        return a.type() instanceof Type.Array array && !(array.element() instanceof Type.Scalar);
    }
}
