package dev.fluxion.processor.vector;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.vector.Wide.Field;
import dev.fluxion.processor.vector.Wide.Result;
import java.util.ArrayList;
import java.util.List;

/** Finds what depends on the directions. Memory is wide as a whole: with all that refers to it, and with all its rows. */
final class WideFlow {
    private final Program program;
    private final Joins joins = new Joins();

    private WideFlow(Program program) {
        this.program = program;
    }

    static Wide solve(Program program, List<Var> directions, List<Integer> results) {
        WideFlow flow = new WideFlow(program);
        program.funcs().forEach(flow::func);
        List<Object> seeds = new ArrayList<>(directions);
        results.forEach(i -> seeds.add(new Result(program.entry().name(), i)));
        return Touched.by(flow.joins.reached(seeds), program);
    }

    private void func(Func f) {
        block(f.body());
        link(f.body().yields(), results(f));
    }

    private static List<Object> results(Func f) {
        List<Object> places = new ArrayList<>();
        for (int i = 0; i < f.body().yields().size(); i++) {
            places.add(new Result(f.name(), i));
        }
        return places;
    }

    private static List<Object> fields(String trace, int count) {
        List<Object> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(new Field(trace, i));
        }
        return places;
    }

    private void block(Block block) {
        block.stmts().forEach(this::stmt);
    }

    private void stmt(Stmt stmt) {
        stmt.blocks().forEach(this::block);
        if (stmt instanceof Stmt.Let let) {
            let(let.v(), let.rhs());
        } else if (stmt instanceof Stmt.Store s) {
            link(s.value(), s.array());
        } else if (stmt instanceof Stmt.Accumulate s) {
            link(s.value(), s.array());
        } else if (stmt instanceof Stmt.Fill s) {
            link(s.value(), s.array());
        } else if (stmt instanceof Stmt.Push s) {
            link(s.value(), s.tape());
        } else if (stmt instanceof Stmt.Move s) {
            link(s.from(), s.to());
        } else if (stmt instanceof Stmt.Unpack s) {
            List<Object> fields =
                    fields(((Type.Trace) s.trace().type()).name(), s.fields().size());
            for (int i = 0; i < fields.size(); i++) {
                connect(fields.get(i), s.fields().get(i));
            }
        } else if (stmt instanceof Stmt.Call s) {
            call(s);
        } else {
            control(stmt);
        }
    }

    private void control(Stmt stmt) {
        if (stmt instanceof Stmt.If s) {
            link(s.then().yields(), s.results());
            link(s.otherwise().yields(), s.results());
            s.results().forEach(r -> link(s.condition(), r));
        } else if (stmt instanceof Stmt.For s) {
            loop(s.inits(), s.params(), s.body(), s.results());
        } else if (stmt instanceof Stmt.While s) {
            loop(s.inits(), s.params(), s.body(), s.results());
        } else if (stmt instanceof Stmt.Attempt s) {
            link(s.body().yields(), s.values());
        }
    }

    private void loop(List<Atom> inits, List<Var> params, Block body, List<Var> results) {
        link(inits, params);
        link(body.yields(), params);
        link(params, results);
    }

    private void call(Stmt.Call call) {
        Func callee = program.func(call.callee());
        link(call.args(), callee.params());
        List<Object> results = results(callee);
        for (int i = 0; i < results.size(); i++) {
            connect(results.get(i), call.results().get(i));
        }
    }

    private void let(Var v, Expr rhs) {
        if (rhs instanceof Expr.Pack pack) {
            link(pack.fields(), fields(pack.type().name(), pack.fields().size()));
        } else if (rhs instanceof Expr.ZerosLike zeros) {
            if (zeros.array() instanceof Var like) {
                joins.flow(like, v);
            }
        } else if (!(rhs instanceof Expr.Length) && !(rhs instanceof Expr.Java)) {
            rhs.operands().forEach(a -> link(a, v));
        }
    }

    private void link(List<? extends Atom> from, List<?> to) {
        for (int i = 0; i < from.size(); i++) {
            link(from.get(i), to.get(i));
        }
    }

    private void link(Atom from, Object to) {
        if (from instanceof Var v) {
            connect(v, to);
        }
    }

    /** A reference leads to the same memory there; a number only influences what is there. */
    private void connect(Object from, Object to) {
        if (mayRefer(from) && mayRefer(to)) {
            joins.join(from, to);
        } else {
            joins.flow(from, to);
        }
    }

    /** Fields and results are as what they are connected with. */
    private static boolean mayRefer(Object place) {
        return !(place instanceof Var v) || v.type().isContainer();
    }
}
