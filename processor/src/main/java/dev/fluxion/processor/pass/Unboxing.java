package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Branches and loops carry the fields of the objects that {@link ObjectFlow} says, and known fields are not read. */
final class Unboxing {
    private final ObjectFlow flow;
    private final Map<Var, List<? extends Atom>> fields = new HashMap<>();
    private final Map<Var, Atom> known = new HashMap<>();

    private Unboxing(ObjectFlow flow) {
        this.flow = flow;
    }

    static Func of(Func f) {
        Unboxing unboxing = new Unboxing(ObjectFlow.of(f));
        List<Stmt> stmts = unboxing.stmts(f.body());
        return f.withBody(new Block(stmts, unboxing.atoms(f.body().yields())));
    }

    private List<Stmt> stmts(Block block) {
        List<Stmt> out = new ArrayList<>();
        block.stmts().forEach(s -> stmt(s, out));
        return out;
    }

    private void stmt(Stmt stmt, List<Stmt> out) {
        if (stmt instanceof Stmt.Let let) {
            let(let, out);
        } else if (stmt instanceof Stmt.If s) {
            List<Var> results = split(s.results());
            Block then = block(s.then(), s.results(), List.of());
            Block otherwise = block(s.otherwise(), s.results(), List.of());
            out.add(new Stmt.If(results, atom(s.condition()), then, otherwise, s.at()));
            out.addAll(objects(s.results(), s.at()));
        } else if (stmt instanceof Stmt.For s) {
            List<Atom> operands = new ArrayList<>(List.of(atom(s.from()), atom(s.to())));
            operands.addAll(fields(s.inits(), s.params(), s.at(), out));
            List<Var> bound = Lists.plus(List.of(s.index()), split(s.params()));
            Block body = block(s.body(), s.params(), objects(s.params(), s.at()));
            out.add(s.with(operands, split(s.results()), bound, List.of(body)));
            out.addAll(objects(s.results(), s.at()));
        } else if (stmt instanceof Stmt.While s) {
            List<Atom> inits = fields(s.inits(), s.params(), s.at(), out);
            List<Var> params = split(s.params());
            Block test = block(s.test(), List.of(), List.of());
            Block body = block(s.body(), s.params(), objects(s.params(), s.at()));
            out.add(new Stmt.While(split(s.results()), params, inits, test, body, s.at()));
            out.addAll(objects(s.results(), s.at()));
        } else {
            List<Block> blocks = Lists.map(stmt.blocks(), b -> block(b, List.of(), List.of()));
            out.add(stmt.with(atoms(stmt.operands()), stmt.results(), stmt.bound(), blocks));
        }
    }

    private void let(Stmt.Let let, List<Stmt> out) {
        if (let.rhs() instanceof Expr.Load load && load.isConstant() && atom(load.array()) instanceof Var object) {
            List<? extends Atom> held = fields.get(object);
            if (held != null) {
                known.put(let.v(), held.get(index(object, load)));
                return;
            }
        }
        Expr rhs = let.rhs().with(atoms(let.operands()));
        out.add(new Stmt.Let(let.v(), rhs, let.at()));
        if (ObjectFields.isMade(let)) {
            fields.put(let.v(), ((Expr.New) rhs).fields());
        }
    }

    private static int index(Var object, Expr.Load load) {
        List<Layout.Field> all = ObjectFields.fields(object.type());
        for (int i = 0; i < all.size(); i++) {
            if (Atom.field(all.get(i).name()).equals(load.index())) {
                return i;
            }
        }
        throw new IllegalArgumentException("no field of " + object + ": " + load);
    }

    /** The block, beginning with {@code first}, and yielding to {@code targets} the fields of those that are split. */
    private Block block(Block block, List<Var> targets, List<Stmt> first) {
        List<Stmt> out = new ArrayList<>(first);
        block.stmts().forEach(s -> stmt(s, out));
        if (targets.isEmpty()) {
            return new Block(out, atoms(block.yields()));
        }
        return new Block(out, block.leaves() ? zeros(targets) : fields(block.yields(), targets, Origin.NONE, out));
    }

    private List<Atom> zeros(List<Var> targets) {
        List<Atom> zeros = new ArrayList<>();
        for (Var v : targets) {
            if (flow.isSplit(v)) {
                ObjectFields.fields(v.type()).forEach(f -> zeros.add(Atom.zero(f.type())));
            } else {
                zeros.add(Atom.zero(v.type()));
            }
        }
        return zeros;
    }

    private List<Var> split(List<Var> vars) {
        List<Var> split = new ArrayList<>();
        for (Var v : vars) {
            if (flow.isSplit(v)) {
                List<Var> held = ObjectFields.variables(v);
                fields.put(v, held);
                split.addAll(held);
            } else {
                split.add(v);
            }
        }
        return split;
    }

    /** The atoms, or their fields where the target is split. */
    private List<Atom> fields(List<Atom> atoms, List<Var> targets, Origin at, List<Stmt> out) {
        List<Atom> all = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            if (flow.isSplit(targets.get(i))) {
                all.addAll(fields((Var) atom(atoms.get(i)), at, out));
            } else {
                all.add(atom(atoms.get(i)));
            }
        }
        return all;
    }

    private List<? extends Atom> fields(Var object, Origin at, List<Stmt> out) {
        List<? extends Atom> held = fields.get(object);
        if (held == null) {
            List<Var> loaded = ObjectFields.variables(object);
            for (int i = 0; i < loaded.size(); i++) {
                Atom field =
                        Atom.field(ObjectFields.fields(object.type()).get(i).name());
                out.add(new Stmt.Let(loaded.get(i), new Expr.Load(object, field), at));
            }
            return loaded;
        }
        return held;
    }

    /** The objects of those that are split, where they are needed. */
    private List<Stmt> objects(List<Var> vars, Origin at) {
        List<Stmt> made = new ArrayList<>();
        for (Var v : vars) {
            if (flow.isSplit(v) && flow.isNeeded(v)) {
                Expr.New sample = flow.sample(v);
                List<Atom> held = List.copyOf(fields.getOrDefault(v, List.of()));
                made.add(new Stmt.Let(v, new Expr.New(sample.type(), sample.java(), held, held, sample.effect()), at));
            }
        }
        return made;
    }

    private List<Atom> atoms(List<Atom> atoms) {
        return Lists.map(atoms, this::atom);
    }

    private Atom atom(Atom atom) {
        Atom now = atom;
        for (Atom next = known.get(now); next != null; next = known.get(now)) {
            now = next;
        }
        return now;
    }
}
