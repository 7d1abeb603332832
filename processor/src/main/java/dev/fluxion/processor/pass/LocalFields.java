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
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * ObjectFields that are only read and written, by their own names, become variables: what a branch or a loop writes is a result of
 * it.
 */
final class LocalFields {

    /** A field of one object. */
    private record Place(Var object, String field) {}

    private final Set<Var> local;
    private final Map<Var, Atom> known = new HashMap<>();
    private Map<Place, Atom> now = new LinkedHashMap<>();

    private LocalFields(Set<Var> local) {
        this.local = local;
    }

    static Func of(Func f) {
        Set<Var> local = LocalObjects.of(f);
        if (local.isEmpty()) {
            return f;
        }
        LocalFields fields = new LocalFields(local);
        return f.withBody(fields.block(f.body(), List.of()));
    }

    /** @param places what of the fields it yields beside the rest */
    private Block block(Block block, List<Place> places) {
        List<Stmt> out = new ArrayList<>();
        block.stmts().forEach(s -> stmt(s, out));
        List<Atom> yields = new ArrayList<>(atoms(block.yields()));
        places.forEach(p -> yields.add(block.leaves() ? Atom.zero(type(p)) : now.getOrDefault(p, Atom.zero(type(p)))));
        return new Block(out, yields);
    }

    private static Type type(Place p) {
        return ((Type.Struct) p.object().type()).layout().field(p.field()).type();
    }

    private void stmt(Stmt stmt, List<Stmt> out) {
        if (stmt instanceof Stmt.Let let) {
            let(let, out);
        } else if (stmt instanceof Stmt.Store s && isLocal(s.array())) {
            now.put(place(s.array(), s.index()), atom(s.value()));
        } else if (stmt instanceof Stmt.Accumulate s && isLocal(s.array())) {
            accumulate(s, out);
        } else if (stmt instanceof Stmt.If s) {
            branch(s, out);
        } else if (stmt instanceof Stmt.For || stmt instanceof Stmt.While) {
            loop(stmt, out);
        } else {
            List<Block> blocks = Lists.map(stmt.blocks(), b -> block(b, List.of()));
            out.add(stmt.with(atoms(stmt.operands()), stmt.results(), stmt.bound(), blocks));
        }
    }

    private void let(Stmt.Let let, List<Stmt> out) {
        if (let.rhs() instanceof Expr.Load load && isLocal(load.array())) {
            known.put(let.v(), now.getOrDefault(place(load.array(), load.index()), Atom.zero(load.type())));
        } else if (local.contains(let.v())) {
            List<Layout.Field> fields = ObjectFields.fields(let.v().type());
            List<Atom> held = atoms(((Expr.New) let.rhs()).fields());
            for (int i = 0; i < fields.size(); i++) {
                now.put(new Place(let.v(), fields.get(i).name()), held.get(i));
            }
        } else {
            out.add(new Stmt.Let(let.v(), let.rhs().with(atoms(let.operands())), let.at()));
        }
    }

    private void accumulate(Stmt.Accumulate s, List<Stmt> out) {
        Place place = place(s.array(), s.index());
        Atom before = now.getOrDefault(place, Atom.zero(s.value().type()));
        boolean isFirst = s.at().sweep() == Origin.Sweep.REVERSE && before.equals(Atom.real(0));
        if (isFirst) {
            now.put(place, atom(s.value()));
        } else {
            Var sum = variable(place);
            List<Atom> terms = List.of(before, atom(s.value()));
            out.add(new Stmt.Let(sum, new Expr.Apply(Primitives.operator("+", 2), terms, sum.type()), s.at()));
            now.put(place, sum);
        }
    }

    private void branch(Stmt.If s, List<Stmt> out) {
        List<Place> written = written(s);
        Atom condition = atom(s.condition());
        Map<Place, Atom> before = now;
        now = new LinkedHashMap<>(before);
        Block then = block(s.then(), written);
        now = new LinkedHashMap<>(before);
        Block otherwise = block(s.otherwise(), written);
        now = before;
        List<Var> results = define(written);
        out.add(new Stmt.If(Lists.plus(s.results(), results), condition, then, otherwise, s.at()));
    }

    /** What it writes, it carries. */
    private void loop(Stmt s, List<Stmt> out) {
        List<Place> written = written(s);
        List<Atom> operands = new ArrayList<>(atoms(s.operands()));
        written.forEach(p -> operands.add(now.getOrDefault(p, Atom.zero(type(p)))));
        Map<Place, Atom> before = new LinkedHashMap<>(now);
        List<Var> bound = Lists.plus(s.bound(), define(written));
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < s.blocks().size(); i++) {
            boolean isBody = i == s.blocks().size() - 1;
            blocks.add(block(s.blocks().get(i), isBody ? written : List.of()));
        }
        now = before;
        out.add(s.with(operands, Lists.plus(s.results(), define(written)), bound, blocks));
    }

    /** A new variable for each, which it is from now on. */
    private List<Var> define(List<Place> places) {
        List<Var> vars = Lists.map(places, LocalFields::variable);
        for (int i = 0; i < vars.size(); i++) {
            now.put(places.get(i), vars.get(i));
        }
        return vars;
    }

    private static Var variable(Place p) {
        return ObjectFields.variable(
                p.object(), ((Type.Struct) p.object().type()).layout().field(p.field()));
    }

    /** The fields that are written inside, of objects made outside. */
    private List<Place> written(Stmt stmt) {
        Set<Place> written = new LinkedHashSet<>();
        stmt.blocks().forEach(b -> collect(b, written));
        return written.stream().filter(now::containsKey).toList();
    }

    private void collect(Block block, Set<Place> written) {
        for (Stmt stmt : block.stmts()) {
            boolean writes = stmt instanceof Stmt.Store || stmt instanceof Stmt.Accumulate;
            if (writes && isLocal(stmt.operands().get(0))) {
                written.add(place(stmt.operands().get(0), stmt.operands().get(1)));
            }
            stmt.blocks().forEach(b -> collect(b, written));
        }
    }

    private boolean isLocal(Atom atom) {
        return atom instanceof Var v && local.contains(v);
    }

    private static Place place(Atom object, Atom field) {
        return new Place((Var) object, Structs.name(field));
    }

    private List<Atom> atoms(List<Atom> atoms) {
        return Lists.map(atoms, this::atom);
    }

    private Atom atom(Atom atom) {
        Atom other = atom instanceof Var v ? known.get(v) : null;
        return other == null ? atom : other;
    }
}
