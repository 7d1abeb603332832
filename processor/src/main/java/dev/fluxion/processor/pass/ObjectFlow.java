package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which variables hold objects that never change, cannot be null, and can be made anew from their fields: branches and loops
 * can carry the fields instead. All that flow together are of one group, and carried alike.
 */
final class ObjectFlow {
    private final Map<Var, Var> parents = new HashMap<>();
    private final Set<Var> carried = new HashSet<>();
    private final Set<Var> refused = new HashSet<>();
    private final Set<Var> escaping = new HashSet<>();
    private final Map<Var, Expr.New> made = new HashMap<>();
    private final Set<Var> read = new HashSet<>();
    private final Map<Var, Optional<Expr.New>> samples = new HashMap<>();
    private final Set<Var> hopeless = new HashSet<>();

    private ObjectFlow() {}

    static ObjectFlow of(Func f) {
        ObjectFlow flow = new ObjectFlow();
        flow.block(f.body());
        f.body().yields().forEach(flow::escape);
        flow.settle();
        return flow;
    }

    /** Whether the variable is a result of a branch or carried by a loop, and its fields can be instead. */
    boolean isSplit(Var v) {
        return carried.contains(v) && samples.containsKey(group(v)) && !hopeless.contains(group(v));
    }

    /** Whether the object itself is needed as well. */
    boolean isNeeded(Var v) {
        return escaping.contains(v);
    }

    /** An object of the group made of nothing but its fields, in their order. */
    Expr.New sample(Var v) {
        return samples.getOrDefault(group(v), Optional.empty()).orElseThrow();
    }

    private void settle() {
        made.forEach((v, e) -> samples.merge(group(v), simple(e), ObjectFlow::same));
        refused.forEach(v -> hopeless.add(group(v)));
        for (Var v : carried) {
            Optional<Expr.New> sample = samples.getOrDefault(group(v), Optional.empty());
            if (escaping.contains(v) && sample.isEmpty()) {
                hopeless.add(group(v));
            }
        }
    }

    private static Optional<Expr.New> simple(Expr.New e) {
        return Optional.of(e).filter(n -> n.args().equals(n.fields()));
    }

    private static Optional<Expr.New> same(Optional<Expr.New> a, Optional<Expr.New> b) {
        return a.filter(e -> b.isPresent() && b.get().java().equals(e.java()));
    }

    private Var group(Var v) {
        Var parent = parents.get(v);
        return parent == null ? v : group(parent);
    }

    private void join(Var a, Var b) {
        if (group(a) != group(b)) {
            parents.put(group(b), group(a));
        }
    }

    /** ObjectFields whose fields are known, and all of them final. */
    static boolean isValue(Type type) {
        return type instanceof Type.Struct struct
                && struct.layout().primal() == struct.layout()
                && !struct.layout().fields().isEmpty()
                && !ObjectFields.stopsDerivatives(type)
                && struct.layout().fields().stream().allMatch(Layout.Field::isFinal);
    }

    private void block(Block block) {
        block.stmts().forEach(this::stmt);
    }

    private void stmt(Stmt stmt) {
        if (stmt instanceof Stmt.Let let) {
            let(let);
        } else if (stmt instanceof Stmt.If s) {
            List<Set<Var>> known = List.of(inside(s.then()), inside(s.otherwise()));
            feed(s.then(), s.results(), known.get(0));
            feed(s.otherwise(), s.results(), known.get(1));
        } else if (stmt instanceof Stmt.For s) {
            starts(s.params(), s.inits(), s.results());
            feed(s.body(), s.params(), inside(s.body()));
        } else if (stmt instanceof Stmt.While s) {
            starts(s.params(), s.inits(), s.results());
            test(s);
            feed(s.body(), s.params(), inside(s.body()));
        } else if (stmt instanceof Stmt.Attempt s) {
            inside(s.body());
            s.body().yields().forEach(this::escape);
        } else {
            other(stmt);
        }
    }

    private void let(Stmt.Let let) {
        if (let.rhs() instanceof Expr.Load load) {
            read(load.array());
        } else {
            let.operands().forEach(this::escape);
        }
        if (ObjectFields.isMade(let) && isValue(let.v().type())) {
            made.put(let.v(), (Expr.New) let.rhs());
        }
        if (let.rhs() instanceof Expr.Java java && compares(java)) {
            let.operands().forEach(this::refuse);
        }
    }

    /** Whether which object it is may matter. */
    private static boolean compares(Expr.Java java) {
        String text = java.text().toString();
        return java.args().size() > 1 && (text.contains("==") || text.contains("!="));
    }

    private void other(Stmt stmt) {
        boolean isWrite = stmt instanceof Stmt.Store || stmt instanceof Stmt.Accumulate;
        List<Atom> operands = stmt.operands();
        if (isWrite) {
            read(operands.get(0));
        }
        operands.subList(isWrite ? 1 : 0, operands.size()).forEach(this::escape);
    }

    /** From now on it is known not to be null. */
    private void read(Atom object) {
        if (object instanceof Var v) {
            read.add(v);
        }
    }

    private void escape(Atom atom) {
        if (atom instanceof Var v) {
            escaping.add(v);
        }
    }

    private void refuse(Atom atom) {
        if (atom instanceof Var v) {
            refused.add(v);
        }
    }

    /** What has been read at the end of the block; what was read only there is not known to be afterwards. */
    private Set<Var> inside(Block block) {
        Set<Var> before = new HashSet<>(read);
        block(block);
        Set<Var> atEnd = new HashSet<>(read);
        read.retainAll(before);
        return atEnd;
    }

    /** It is executed at least once. What it needs the objects for would have to be made before each test. */
    private void test(Stmt.While s) {
        Set<Var> elsewhere = new HashSet<>(escaping);
        escaping.clear();
        block(s.test());
        s.params().stream().filter(escaping::contains).forEach(refused::add);
        escaping.addAll(elsewhere);
    }

    private void starts(List<Var> params, List<Atom> inits, List<Var> results) {
        for (int i = 0; i < params.size(); i++) {
            if (isValue(params.get(i).type())) {
                carried.add(params.get(i));
                carried.add(results.get(i));
                join(params.get(i), results.get(i));
                flow(inits.get(i), params.get(i), read);
            }
        }
    }

    private void feed(Block block, List<Var> targets, Set<Var> known) {
        for (int i = 0; i < targets.size(); i++) {
            if (isValue(targets.get(i).type())) {
                carried.add(targets.get(i));
                if (!block.leaves()) {
                    flow(block.yields().get(i), targets.get(i), known);
                }
            }
        }
    }

    private void flow(Atom from, Var to, Set<Var> known) {
        boolean isKnown = from instanceof Var v && (made.containsKey(v) || carried.contains(v));
        if (isKnown) {
            join((Var) from, to);
        } else if (!(from instanceof Var v) || !known.contains(v)) {
            refused.add(to);
        }
    }
}
