package dev.fluxion.processor.ir;

import static dev.fluxion.processor.ir.RandomPrograms.FLOATS;
import static dev.fluxion.processor.ir.RandomPrograms.LENGTH;
import static dev.fluxion.processor.ir.RandomPrograms.REALS;
import static dev.fluxion.processor.ir.RandomPrograms.ROWS;
import static dev.fluxion.processor.ir.RandomPrograms.USER;
import static dev.fluxion.processor.ir.RandomPrograms.WHOLES;

import dev.fluxion.processor.ir.Atom.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Random statements of one block: those that calculate and those that use memory. */
final class RandomStatements {
    final Random random;
    final RandomKinds kinds;
    final List<Func> callees;
    final RandomScope scope;
    final int depth;
    private final Builder out;
    private final RandomNumbers numbers;

    RandomStatements(Random random, RandomKinds kinds, List<Func> callees, Builder out, RandomScope scope, int depth) {
        this.random = random;
        this.kinds = kinds;
        this.callees = callees;
        this.out = out;
        this.scope = scope;
        this.depth = depth;
        this.numbers = new RandomNumbers(random, this);
        if (!scope.has(REALS)) {
            newArray();
        }
        if (!scope.has(ROWS)) {
            newRows();
        }
        if (kinds.objects()) {
            new RandomObjects(this).provide();
        }
    }

    /** The same kind of statements in a block inside this one. */
    RandomStatements inside() {
        return new RandomStatements(random, kinds, callees, new Builder(out).at(USER), scope.inside(), depth + 1);
    }

    Block yielding(List<? extends Atom> yields) {
        return out.yield(yields);
    }

    Var let(String name, Expr rhs) {
        Var v = new Var(name, rhs.type());
        out.add(new Stmt.Let(v, rhs, USER));
        return scope.add(v);
    }

    void add(Stmt stmt) {
        out.add(stmt);
        stmt.results().stream().filter(v -> !(v.type() instanceof Type.Opaque)).forEach(scope::add);
    }

    /** A statement of whose results only these may be used. */
    void addHidden(Stmt stmt, List<Var> results) {
        out.add(stmt);
        results.forEach(scope::add);
    }

    void some(int count) {
        for (int i = 0; i < count; i++) {
            one();
        }
    }

    private void one() {
        List<Runnable> flat = List.of(
                numbers::real,
                numbers::real,
                numbers::real,
                this::load,
                this::load,
                this::store,
                this::store,
                this::accumulate,
                this::move,
                this::fill,
                this::copy,
                this::newArray,
                this::loadRow,
                this::storeRow,
                numbers::index,
                this::newRows,
                this::wholes);
        if (kinds.objects() && random.nextInt(3) == 0) {
            new RandomObjects(this).one();
            return;
        }
        int kind = random.nextInt(flat.size() + (depth < 3 ? 8 : 0) + (kinds.floats() ? 4 : 0));
        if (kind < flat.size()) {
            flat.get(kind).run();
        } else if (kinds.floats() && kind < flat.size() + 4) {
            numbers.single();
        } else {
            new RandomControl(this).one();
        }
    }

    /** A number that depends on much of what there is. */
    Atom sum() {
        numbers.real();
        load();
        numbers.real();
        return numbers.real();
    }

    Atom index() {
        return scope.has(Type.INT) && random.nextInt(3) > 0 ? numbers.bounded() : Atom.whole(random.nextInt(LENGTH));
    }

    private Atom array() {
        return scope.pick(REALS);
    }

    void load() {
        let("v", new Expr.Load(array(), index()));
    }

    private void loadRow() {
        let("row", new Expr.Load(scope.pick(ROWS), index()));
    }

    private void storeRow() {
        if (random.nextInt(3) == 0) {
            out.add(new Stmt.Store(scope.pick(ROWS), index(), array(), USER));
        }
    }

    private void store() {
        out.add(new Stmt.Store(array(), index(), value(), USER));
    }

    Atom value() {
        return !scope.has(Type.REAL) || random.nextInt(6) == 0 ? Atom.real(0.25) : scope.pick(Type.REAL);
    }

    private void accumulate() {
        out.add(new Stmt.Accumulate(array(), index(), value(), USER));
    }

    private void wholes() {
        if (scope.has(WHOLES)) {
            Atom array = scope.pick(WHOLES);
            if (random.nextInt(3) == 0) {
                out.add(new Stmt.Store(array, index(), index(), USER));
            }
            let("j", new Expr.Load(array, index()));
        }
    }

    private void move() {
        int length = 1 + random.nextInt(LENGTH - 1);
        Atom from = Atom.whole(random.nextInt(LENGTH - length + 1));
        Atom to = Atom.whole(random.nextInt(LENGTH - length + 1));
        Type type = random.nextInt(5) == 0 ? ROWS : REALS;
        out.add(new Stmt.Move(scope.pick(type), from, scope.pick(type), to, Atom.whole(length), USER));
    }

    private void fill() {
        int from = random.nextInt(LENGTH);
        Atom to = Atom.whole(from + random.nextInt(LENGTH - from + 1));
        boolean rows = random.nextInt(6) == 0;
        Atom value = rows ? array() : value();
        out.add(new Stmt.Fill(scope.pick(rows ? ROWS : REALS), Atom.whole(from), to, value, USER));
    }

    private void copy() {
        Atom array = scope.pick(random.nextInt(3) == 0 ? ROWS : REALS);
        boolean rows = array.type().equals(ROWS);
        int to = LENGTH + random.nextInt(3);
        Expr copy = switch (random.nextInt(rows ? 2 : 4)) {
            case 0 -> new Expr.Copy(Expr.Copy.Form.CLONE, array, List.of());
            case 1 -> new Expr.Copy(Expr.Copy.Form.DEEP, array, List.of());
            case 2 -> new Expr.Copy(Expr.Copy.Form.COPY_OF, array, List.of(Atom.whole(to)));
            default -> new Expr.Copy(Expr.Copy.Form.COPY_OF_RANGE, array, List.of(Atom.whole(2), Atom.whole(to + 2)));
        };
        let("copy", copy);
    }

    private void newArray() {
        Var made = let("made", new Expr.NewArray(REALS, List.of(Atom.whole(LENGTH + random.nextInt(2)))));
        if (scope.has(Type.REAL)) {
            out.add(new Stmt.Store(made, index(), scope.pick(Type.REAL), USER));
        }
    }

    private void newRows() {
        List<Atom> lengths = List.of(Atom.whole(LENGTH), Atom.whole(LENGTH));
        Var rows = let("rows", new Expr.NewArray(ROWS, lengths));
        out.add(new Stmt.Store(rows, index(), array(), USER));
    }

    void storeSingle(Atom value) {
        if (scope.has(FLOATS)) {
            out.add(new Stmt.Store(scope.pick(FLOATS), index(), value, USER));
        }
    }

    /** A block of a few statements that yields atoms of these types. */
    Block block(List<Type> types, Consumer<RandomStatements> first) {
        RandomStatements inside = inside();
        first.accept(inside);
        inside.some(1 + random.nextInt(depth == 0 ? 5 : 3));
        return inside.yielding(new ArrayList<>(Lists.map(types, inside.scope::pick)));
    }
}
