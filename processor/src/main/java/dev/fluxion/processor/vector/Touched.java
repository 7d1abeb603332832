package dev.fluxion.processor.vector;

import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.vector.Wide.Field;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the functions that have to do with what is wide, themselves or through what they call. */
final class Touched {
    private final Set<Object> places;
    private final Set<String> names = new HashSet<>();

    private Touched(Set<Object> places) {
        this.places = places;
    }

    static Wide by(Set<Object> places, Program program) {
        Touched touched = new Touched(places);
        boolean grown = true;
        while (grown) {
            grown = program.funcs().stream().filter(touched::isTouched).anyMatch(f -> touched.names.add(f.name()));
        }
        return new Wide(places, touched.names);
    }

    private boolean isTouched(Func f) {
        return !names.contains(f.name())
                && (f.params().stream().anyMatch(places::contains)
                        || results(f)
                        || f.body().defined().stream().anyMatch(places::contains)
                        || any(f.body(), this::isTouched));
    }

    private boolean results(Func f) {
        return IntStream.range(0, f.body().yields().size())
                .anyMatch(i -> places.contains(new Wide.Result(f.name(), i)));
    }

    private boolean isTouched(Stmt stmt) {
        if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Pack pack) {
            return IntStream.range(0, pack.fields().size())
                    .anyMatch(i -> places.contains(new Field(pack.type().name(), i)));
        }
        return stmt instanceof Stmt.Call call && names.contains(call.callee());
    }

    private static boolean any(Block block, Predicate<Stmt> condition) {
        return block.stmts().stream()
                .anyMatch(s -> condition.test(s) || s.blocks().stream().anyMatch(b -> any(b, condition)));
    }
}
