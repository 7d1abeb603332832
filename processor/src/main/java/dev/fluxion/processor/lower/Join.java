package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Puts two branches together again: an {@code if} that yields what they leave different. */
final class Join {
    private final Arm around;
    private final Arm then;
    private final Arm otherwise;
    private final Slots slots;
    private final Exits exits;
    private final List<Var> results = new ArrayList<>();
    private final List<Atom> thenYields = new ArrayList<>();
    private final List<Atom> otherwiseYields = new ArrayList<>();

    Join(Arm around, Arm then, Arm otherwise, Slots slots, Exits exits) {
        this.around = around;
        this.then = then;
        this.otherwise = otherwise;
        this.slots = slots;
        this.exits = exits;
    }

    /**
     * @param live which slots are read later
     * @param exitIsRead whether it matters later how the code was left
     */
    void write(Atom condition, Predicate<Slot> live, boolean exitIsRead, Origin at) {
        Set<Slot> changed = then.env().changed();
        changed.addAll(otherwise.env().changed());
        changed.stream().filter(live).forEach(this::join);
        around.env().exit(exitIsRead ? exit() : anyExit());
        Block yes = then.out().yield(thenYields);
        Block no = otherwise.out().yield(otherwiseYields);
        if (!yes.equals(Block.EMPTY) || !no.equals(Block.EMPTY)) {
            around.out().add(new Stmt.If(results, condition, yes, no, at));
        }
    }

    private void join(Slot slot) {
        Optional<Atom> yes = read(then, slot);
        Optional<Atom> no = read(otherwise, slot);
        Optional<Atom> before = around.env().find(slot);
        if (yes.isPresent() || no.isPresent()) {
            around.env().set(slot, join(slot.name(), slot.type(), before, yes, no));
        }
    }

    /** What a branch leaves in a slot; nothing if nobody will read it, however control gets out of there. */
    private Optional<Atom> read(Arm arm, Slot slot) {
        boolean returned = arm.env().exit().equals(Exits.RETURNS) && exits.returnsForGood();
        return arm.isDead() || (returned && !slot.equals(slots.value))
                ? Optional.empty()
                : Optional.of(arm.env().get(slot));
    }

    private Atom anyExit() {
        return then.isDead() && otherwise.isDead() ? Exits.NEVER : Exits.RETURNS;
    }

    private Atom exit() {
        Atom yes = then.env().exit();
        Atom no = otherwise.env().exit();
        Atom before = around.env().exit();
        if (yes.equals(Exits.GOES_ON) && no.equals(before)) {
            return before; // the branch that is only entered if nothing has left yet, and nothing did
        }
        Atom joined = join(
                "exit",
                Type.INT,
                Optional.of(before),
                then.isDead() ? Optional.empty() : Optional.of(yes),
                otherwise.isDead() ? Optional.empty() : Optional.of(no));
        return exits.known(joined, exits.either(yes, no));
    }

    private Atom join(String name, Type type, Optional<Atom> before, Optional<Atom> yes, Optional<Atom> no) {
        Atom known = yes.or(() -> no).orElse(Exits.NEVER);
        boolean same = no.orElse(known).equals(known);
        boolean visible = known instanceof Const || before.equals(Optional.of(known));
        return same && (visible || (yes.isPresent() && no.isPresent())) ? known : result(name, type, before, yes, no);
    }

    private Atom result(String name, Type type, Optional<Atom> before, Optional<Atom> yes, Optional<Atom> no) {
        Var v = new Var(name, type);
        Atom unread = before.orElse(Atom.zero(type));
        results.add(v);
        thenYields.add(yes.orElse(then.isDead() ? Atom.zero(type) : unread));
        otherwiseYields.add(no.orElse(otherwise.isDead() ? Atom.zero(type) : unread));
        return v;
    }
}
