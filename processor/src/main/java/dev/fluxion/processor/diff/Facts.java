package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Type;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of the variables of one function in one {@link Context}. It only grows, and tells when it did.
 *
 * <p><i>Varied</i>: depends differentiably on the chosen inputs. <i>Useful</i>: a chosen result depends differentiably on it.
 * For memory both are properties of the place, hence shared by all that may lead to it.
 */
final class Facts {
    private final Places places = new Places();
    private final Set<Var> varied = new HashSet<>();
    private final Set<Var> useful = new HashSet<>();
    private final Set<Var> foreign = new HashSet<>();
    private final Set<Written> written = new LinkedHashSet<>();
    private final Runnable grown;

    /** @param grown called whenever something new becomes known */
    Facts(Runnable grown) {
        this.grown = grown;
    }

    /** Whether it is held by reference, so that others may see what happens to it. */
    static boolean isPlace(Atom a) {
        return a instanceof Var && (a.type().isContainer() || a.type() instanceof Type.Opaque);
    }

    static boolean carries(Atom a) {
        return isPlace(a) || (a instanceof Var && a.type().isReal());
    }

    Var place(Var v) {
        return places.find(v);
    }

    boolean isVaried(Atom a) {
        return a instanceof Var v && varied.contains(place(v));
    }

    boolean isUseful(Atom a) {
        return a instanceof Var v && useful.contains(place(v));
    }

    /** Whether it comes from outside, by other ways than the parameters. */
    boolean isForeign(Atom a) {
        return a instanceof Var v && foreign.contains(place(v));
    }

    Set<Written> written() {
        return written;
    }

    void vary(Atom a) {
        mark(varied, a);
    }

    void use(Atom a) {
        mark(useful, a);
    }

    void foreign(Atom a) {
        mark(foreign, a);
    }

    void write(Written what) {
        if (written.add(what)) {
            grown.run();
        }
    }

    private void mark(Set<Var> set, Atom a) {
        if (a instanceof Var v && set.add(place(v))) {
            grown.run();
        }
    }

    /** The value of {@code from} goes into {@code to}. */
    void flow(Atom from, Atom to) {
        if (carries(from) && carries(to)) {
            if (isVaried(from)) {
                vary(to);
            }
            if (isUseful(to)) {
                use(from);
            }
        }
    }

    /** {@code to} is {@code from}: the same value, or the same memory. */
    void alias(Atom from, Atom to) {
        if (isPlace(from) && isPlace(to)) {
            join((Var) from, (Var) to);
        } else {
            flow(from, to);
        }
    }

    private void join(Var a, Var b) {
        if (place(a) != place(b)) {
            Var gone = place(b);
            places.join(a, b);
            for (Set<Var> set : List.of(varied, useful, foreign)) {
                if (set.contains(gone)) {
                    set.add(place(a));
                }
            }
            grown.run();
        }
    }
}
