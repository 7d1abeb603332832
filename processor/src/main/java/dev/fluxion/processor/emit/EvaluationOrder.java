package dev.fluxion.processor.emit;

import dev.fluxion.processor.emit.Place.Kind;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The operands of a statement in the order in which Java evaluates them as the statement is printed. */
final class EvaluationOrder implements Stmt.Visitor<List<Place>> {
    private static final List<String> PERHAPS = List.of("?", "&&", "||", "->", "{", "switch");
    private final Predicate<Var> isUsed;

    private EvaluationOrder(Predicate<Var> isUsed) {
        this.isUsed = isUsed;
    }

    static List<Place> of(Stmt stmt, Predicate<Var> isUsed) {
        return stmt.accept(new EvaluationOrder(isUsed));
    }

    @Override
    public List<Place> let(Stmt.Let s) {
        if (s.rhs() instanceof Expr.Apply apply) {
            return holes(apply.op().java(), apply.args(), isShortCircuit(apply));
        }
        return s.rhs() instanceof Expr.Java java ? text(java) : once(s.operands());
    }

    @Override
    public List<Place> store(Stmt.Store s) {
        return once(s.operands());
    }

    @Override
    public List<Place> accumulate(Stmt.Accumulate s) {
        Place value = new Place(s.value(), Kind.NOT_ACTING);
        return Lists.plus(once(List.of(s.array(), s.index())), value);
    }

    @Override
    public List<Place> move(Stmt.Move s) {
        return once(s.operands());
    }

    @Override
    public List<Place> fill(Stmt.Fill s) {
        return once(s.operands());
    }

    @Override
    public List<Place> push(Stmt.Push s) {
        return once(s.operands());
    }

    @Override
    public List<Place> act(Stmt.Do s) {
        return text(s.java());
    }

    @Override
    public List<Place> leave(Stmt.Throw s) {
        return once(s.operands());
    }

    @Override
    public List<Place> call(Stmt.Call s) {
        return once(s.args());
    }

    /** One field may be taken from whatever gives the trace; for several it needs a name. */
    @Override
    public List<Place> unpack(Stmt.Unpack s) {
        long used = s.fields().stream().filter(isUsed).count();
        return used == 0 ? List.of() : List.of(new Place(s.trace(), used == 1 ? Kind.ONCE : Kind.NAMED));
    }

    @Override
    public List<Place> branch(Stmt.If s) {
        return once(s.operands());
    }

    @Override
    public List<Place> counted(Stmt.For s) {
        Place first = Place.once(s.down() ? s.to() : s.from());
        Place again = new Place(s.down() ? s.from() : s.to(), Kind.REPEATED);
        boolean startsBetween = s.down() && s.step() > 1;
        List<Place> bounds = startsBetween ? List.of(again, first, again) : List.of(first, again);
        return Lists.plus(once(s.inits()), bounds);
    }

    @Override
    public List<Place> repeated(Stmt.While s) {
        return once(s.inits());
    }

    @Override
    public List<Place> attempt(Stmt.Attempt s) {
        return List.of();
    }

    /** What a region yields: each by itself. */
    static List<Place> yields(List<Atom> atoms) {
        return Lists.map(atoms, a -> new Place(a, Kind.ALONE));
    }

    static List<Place> once(List<Atom> atoms) {
        return Lists.map(atoms, Place::once);
    }

    private static boolean isShortCircuit(Expr.Apply apply) {
        int precedence = apply.op().precedence();
        return precedence >= Precedence.CONDITIONAL && precedence <= Precedence.AND_THEN;
    }

    private static List<Place> text(Expr.Java java) {
        String code = java.text().toString();
        return holes(java.text(), java.args(), PERHAPS.stream().anyMatch(code::contains));
    }

    private static List<Place> holes(JavaText text, List<Atom> args, boolean perhaps) {
        List<Place> places = new ArrayList<>();
        int[] times = new int[args.size()];
        text.parts().forEach(p -> count(p, times));
        for (JavaText.Part part : text.parts()) {
            if (part instanceof JavaText.Hole hole) {
                Kind kind = perhaps && !places.isEmpty() ? Kind.PERHAPS : Kind.ONCE;
                places.add(new Place(args.get(hole.index()), times[hole.index()] == 1 ? kind : Kind.NAMED));
            } else if (part instanceof JavaText.Capture capture) {
                places.add(new Place(args.get(capture.index()), Kind.NAMED));
            }
        }
        for (int i = 0; i < times.length; i++) {
            if (times[i] == 0) {
                places.add(new Place(args.get(i), Kind.NAMED));
            }
        }
        return places;
    }

    private static void count(JavaText.Part part, int[] times) {
        if (part instanceof JavaText.Hole hole) {
            times[hole.index()]++;
        } else if (part instanceof JavaText.Capture capture) {
            times[capture.index()] += 2;
        }
    }
}
