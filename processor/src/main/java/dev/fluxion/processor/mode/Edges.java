package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Between the records in which users give and get derivatives of objects, and the shadows in which they are computed: a
 * function for each class and direction, since objects may lead to others of their class. Null is null on both sides.
 */
final class Edges {
    private static final JavaText IS_NULL =
            JavaText.of(new JavaText.Hole(0, Precedence.EQUALITY), new JavaText.Code(" == null"));

    private Edges() {}

    /** The object as one of the layout {@code to}. */
    static Atom convert(Atom object, Type.Struct to, String name, Builder out) {
        Var result = new Var(name, to);
        out.add(new Stmt.Call(List.of(result), function(to.layout()), List.of(object), out.at()));
        return result;
    }

    /** The program with the functions that it calls and nobody has written yet. */
    static Program complete(Program program) {
        Map<String, Func> added = new LinkedHashMap<>();
        Deque<Block> unread = new ArrayDeque<>(Lists.map(program.funcs(), Func::body));
        while (!unread.isEmpty()) {
            for (Stmt s : unread.poll().stmts()) {
                unread.addAll(s.blocks());
                if (s instanceof Stmt.Call call && !isKnown(call.callee(), program, added)) {
                    Func f = function(call);
                    added.put(f.name(), f);
                    unread.add(f.body());
                }
            }
        }
        return new Program(Lists.plus(program.funcs(), new ArrayList<>(added.values())), program.traces());
    }

    private static boolean isKnown(String callee, Program program, Map<String, Func> added) {
        return added.containsKey(callee)
                || program.funcs().stream().anyMatch(f -> f.name().equals(callee));
    }

    /** {@code tangentOfPoint}, {@code shadowOfPoint}. */
    private static String function(Layout to) {
        return (to.isShadow() ? "shadowOf" : "tangentOf") + to.primal().name();
    }

    private static Func function(Stmt.Call call) {
        Type.Struct from = (Type.Struct) call.args().get(0).type();
        Type.Struct to = (Type.Struct) call.results().get(0).type();
        Var given = new Var(from.layout().isShadow() ? "bar" : "given", from);
        Builder out = new Builder(null);
        Atom isNull =
                out.let("isNull", new Expr.Java(IS_NULL, Precedence.EQUALITY, List.of(given), Type.BOOL, Effect.PURE));
        Builder exists = new Builder(out);
        Block made = exists.yield(List.of(made(given, to, exists)));
        Var result = new Var("converted", to);
        Block nothing = new Block(List.of(), List.of(Atom.zero(to)));
        out.add(new Stmt.If(List.of(result), isNull, nothing, made, out.at()));
        return new Func(call.callee(), List.of(given), out.yield(List.of(result)), List.of("value"));
    }

    private static Atom made(Var from, Type.Struct to, Builder out) {
        List<Atom> fields = Lists.map(to.layout().fields(), f -> {
            Atom held = out.let(f.name(), new Expr.Load(from, Atom.field(f.name())));
            return Conversions.convert(held, f.type(), f.name(), out);
        });
        return out.let("made", new Expr.New(to, constructor(to.layout()), fields, fields, Effect.ALLOCATES));
    }

    private static JavaText constructor(Layout record) {
        List<JavaText.Part> parts = new ArrayList<>(List.of(new JavaText.Code("new ")));
        parts.addAll(record.java().parts());
        String separator = "(";
        for (int i = 0; i < record.fields().size(); i++) {
            parts.add(new JavaText.Code(separator));
            parts.add(new JavaText.Hole(i, Precedence.ANY));
            separator = ", ";
        }
        parts.add(new JavaText.Code(")"));
        return new JavaText(parts);
    }
}
