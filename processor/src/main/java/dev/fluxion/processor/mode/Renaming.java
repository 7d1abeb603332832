package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Rule;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives all callees and traces of a program other names; what is offered keeps its own. */
final class Renaming {
    private final Program program;
    private final Set<String> kept;
    private final String suffix;
    private final Map<Var, Var> vars = new LinkedHashMap<>();

    private Renaming(Program program, Set<String> kept, String suffix) {
        this.program = program;
        this.kept = kept;
        this.suffix = suffix;
    }

    static Program of(Program program, Set<String> kept, String suffix) {
        Renaming r = new Renaming(program, kept, suffix);
        Map<String, List<Type>> traces = new LinkedHashMap<>();
        program.traces()
                .forEach((name, fields) ->
                        traces.put(r.trace(new Type.Trace(name)).name(), r.types(fields)));
        return new Program(program.map(r::func).funcs(), traces);
    }

    private Func func(Func f) {
        List<Var> params = f.params().stream().map(this::var).toList();
        return new Func(
                callee(f.name()),
                params,
                block(f.body()),
                f.resultNames(),
                f.original(),
                f.rule().map(this::rule));
    }

    private Rule rule(Rule rule) {
        return new Rule(Lists.map(rule.partials(), name -> name.map(this::callee)), rule.captured());
    }

    private String callee(String name) {
        boolean renamed = !kept.contains(name)
                && program.funcs().stream().anyMatch(f -> f.name().equals(name) && !f.isExternal());
        return renamed ? name + suffix : name;
    }

    private Block block(Block block) {
        return new Block(block.stmts().stream().map(this::stmt).toList(), atoms(block.yields()));
    }

    private Stmt stmt(Stmt s) {
        List<Atom> operands = atoms(s.operands());
        List<Var> bound = s.bound().stream().map(this::var).toList();
        List<Block> blocks = s.blocks().stream().map(this::block).toList();
        Stmt same = s.with(operands, s.results().stream().map(this::var).toList(), bound, blocks);
        if (same instanceof Stmt.Call c) {
            return new Stmt.Call(c.results(), callee(c.callee()), c.args(), c.at());
        }
        return same instanceof Stmt.Let l ? new Stmt.Let(l.v(), expr(l.rhs()), l.at()) : same;
    }

    private Expr expr(Expr e) {
        if (e instanceof Expr.Pack p) {
            return new Expr.Pack((Type.Trace) type(p.type()), p.fields());
        }
        if (e instanceof Expr.NewTape t) {
            return new Expr.NewTape((Type.Tape) type(t.type()));
        }
        return e instanceof Expr.NewArray n ? new Expr.NewArray((Type.Array) type(n.type()), n.lengths()) : e;
    }

    private List<Atom> atoms(List<Atom> atoms) {
        return atoms.stream().map(a -> a instanceof Var v ? var(v) : a).toList();
    }

    private Var var(Var v) {
        return vars.computeIfAbsent(v, k -> type(k.type()).equals(k.type()) ? k : new Var(k.name(), type(k.type())));
    }

    private Type.Trace trace(Type.Trace t) {
        boolean renamed = program.traces().containsKey(t.name()) && !t.isExternal() && !kept.contains(t.name());
        return renamed ? new Type.Trace(t.name() + suffix) : t;
    }

    private List<Type> types(List<Type> types) {
        return types.stream().map(this::type).toList();
    }

    private Type type(Type t) {
        if (t instanceof Type.Trace trace) {
            return trace(trace);
        }
        if (t instanceof Type.Tape tape) {
            return new Type.Tape(type(tape.element()));
        }
        return t instanceof Type.Array array ? new Type.Array(type(array.element())) : t;
    }
}
