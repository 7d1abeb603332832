package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement in its place. */
final class Step {
    final Stmt stmt;
    final Region region;
    final int at;
    final List<Region> regions = new ArrayList<>();
    /** Around the blocks of a loop; null for any other statement. */
    final @Nullable Region loop;

    private int end;

    Step(Stmt stmt, Region region, int at, @Nullable Region loop) {
        this.stmt = stmt;
        this.region = region;
        this.at = at;
        this.loop = loop;
        this.end = at;
    }

    /** Where its results are there. */
    int end() {
        return end;
    }

    void endAt(int position) {
        end = position;
    }

    /** What the parameters of a loop start as. */
    List<Atom> inits() {
        if (stmt instanceof Stmt.For counted) {
            return counted.inits();
        }
        return stmt instanceof Stmt.While repeated ? repeated.inits() : List.of();
    }

    /** What a loop carries from one iteration to the next. */
    List<Var> params() {
        if (stmt instanceof Stmt.For counted) {
            return counted.params();
        }
        return stmt instanceof Stmt.While repeated ? repeated.params() : List.of();
    }

    /** The block of a loop that yields what its parameters become. */
    Region body() {
        return regions.get(regions.size() - 1);
    }

    /** What encloses its blocks. */
    Region around() {
        return loop == null ? region : loop;
    }
}
