package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which references may lead to the same memory. Variables that may are of one place; the rows of an array are of its place.
 * A place is <em>foreign</em> if it can be reached from outside the function.
 */
final class Memory {
    private final Map<Var, Var> parent = new HashMap<>();
    private final Set<Var> foreign = new HashSet<>();

    private Memory() {}

    static Memory of(Func f) {
        Memory memory = new Memory();
        f.params().forEach(memory::expose);
        memory.block(f.body());
        f.body().yields().forEach(memory::expose);
        return memory;
    }

    /** Whether a value of this type leads to memory that a function may write. */
    static boolean refers(Type type) {
        return type.isContainer() || type instanceof Type.Trace;
    }

    /** The variable that stands for the place that {@code reference} leads to. */
    Var place(Var reference) {
        Var root = reference;
        while (parent.containsKey(root)) {
            root = parent.get(root);
        }
        shorten(reference, root);
        return root;
    }

    /** Whether others than this function may read or write what {@code reference} leads to. */
    boolean isForeign(Var reference) {
        return foreign.contains(place(reference));
    }

    private void shorten(Var reference, Var root) {
        for (Var v = reference; v != root; ) {
            Var next = parent.get(v);
            parent.put(v, root);
            v = next == null ? root : next;
        }
    }

    private void block(Block block) {
        References references = new References(this);
        for (Stmt stmt : block.stmts()) {
            stmt.accept(references);
            stmt.blocks().forEach(this::block);
        }
    }

    void join(List<? extends Atom> these, List<? extends Atom> those) {
        for (int i = 0; i < these.size(); i++) {
            join(these.get(i), those.get(i));
        }
    }

    void join(Atom one, Atom other) {
        if (!(one instanceof Var a) || !(other instanceof Var b) || !refers(a.type()) || !refers(b.type())) {
            return;
        }
        Var kept = place(a);
        Var joined = place(b);
        if (kept != joined) {
            parent.put(joined, kept);
            if (foreign.contains(joined)) {
                foreign.add(kept);
            }
        }
    }

    void expose(Atom atom) {
        if (atom instanceof Var v && refers(v.type())) {
            foreign.add(place(v));
        }
    }
}
