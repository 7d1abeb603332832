package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Expr;

/** The adjoints of copies of arrays: the copy's shadow is added to the original's. */
final class CopyBacks {
    private CopyBacks() {}

    static Back of(Expr.Copy e, Atom copy, Atom original, Variants variants) {
        return (out, bars) -> {
            Atom length = Memories.length(copy, out);
            switch (e.form()) {
                case CLONE, DEEP -> new Addition(variants).add(copy, original, out);
                case COPY_OF -> {
                    Atom n = Sums.min("n", length, Memories.length(original, out), out);
                    Memories.add(copy, Atom.whole(0), original, Atom.whole(0), n, out);
                }
                case COPY_OF_RANGE -> {
                    Atom from = e.bounds().get(0);
                    Atom rest = Sums.minus("rest", Memories.length(original, out), from, out);
                    Memories.add(copy, Atom.whole(0), original, from, Sums.min("n", length, rest, out), out);
                }
            }
        };
    }
}
