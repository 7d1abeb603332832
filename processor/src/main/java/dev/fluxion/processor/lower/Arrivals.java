package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Consumer;

/** Where jumps and exceptions arrive: the exit code goes back to going on. */
final class Arrivals {
    private final Exits exits;

    Arrivals(Exits exits) {
        this.exits = exits;
    }

    /** Jumps with this code have reached their target: the end of this block, which has been closed. */
    void jump(Const code, Origin at, Code c) {
        NavigableSet<Integer> codes = exits.codes(c.exit());
        if (codes.remove((Integer) code.value())) {
            codes.add(0);
            c.exit(codes.size() == 1 ? Exits.GOES_ON : others(code, codes, at, c));
        }
    }

    private Atom others(Const code, NavigableSet<Integer> codes, Origin at, Code c) {
        Var others = new Var("exit", Type.INT);
        Block goesOn = new Block(List.of(), List.of(Exits.GOES_ON));
        Block leaves = new Block(List.of(), List.of(c.exit()));
        c.addWhole(new Stmt.If(List.of(others), is("arrived", code, at, c), goesOn, leaves, at));
        return exits.known(others, codes);
    }

    /** If an exception has reached the end of this block, it is {@link Slots#pending}, and this is what is done with it. */
    void exception(Origin at, Code c, Consumer<Code> handler) {
        c.close();
        Atom exit = c.exit();
        NavigableSet<Integer> codes = exits.codes(exit);
        if (!codes.remove((Integer) Exits.THROWS.value())) {
            return;
        }
        if (codes.isEmpty()) {
            c.exit(Exits.GOES_ON);
            handler.accept(c);
            return;
        }
        Atom thrown = is("thrown", Exits.THROWS, at, c);
        c.exit(Exits.GOES_ON);
        Code handled = c.inner();
        Code others = c.inner();
        others.exit(exits.known(exit, codes));
        handler.accept(handled);
        c.branch(thrown, at, handled, others);
    }

    /** Written whatever the exit is, unlike all else. */
    private static Atom is(String name, Const code, Origin at, Code c) {
        Var is = new Var(name, Type.BOOL);
        Expr equal = new Expr.Apply(Primitives.operator("==", 2), List.of(c.exit(), code), Type.BOOL);
        c.addWhole(new Stmt.Let(is, equal, at));
        return is;
    }
}
