package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Traces beside traces. In reverse mode a trace is memory like any other, although it never changes: its shadow holds a cell
 * for the adjoint of each of its numbers, and the shadows of its memory.
 */
final class Traces {
    private static final Type.Array CELL = new Type.Array(Type.REAL);

    private Traces() {}

    /** The types of the companions of all traces that take part. */
    static void declare(Program program, Activity activity, Companions.Kind kind, Variants variants) {
        for (String name : new TreeSet<>(program.traces().keySet())) {
            if (new Type.Trace(name).isExternal()) {
                continue;
            }
            List<Type> types = new ArrayList<>();
            activity.fields(name)
                    .forEach(i ->
                            types.add(kind.fieldType(activity.fieldTypes(name).get(i))));
            variants.declare((Type.Trace) kind.type(new Type.Trace(name)), types);
        }
    }

    static Back pack(Var v, Expr.Pack e, Frame frame, Builder out) {
        Companions shadows = frame.shadows();
        Map<Atom, Atom> cells = new LinkedHashMap<>();
        List<Atom> fields = new ArrayList<>();
        for (int i : frame.activity().fields(e.type().name())) {
            Atom field = e.fields().get(i);
            if (field.type().isReal()) {
                Atom cell = out.let(Bars.name(field), new Expr.NewArray(CELL, List.of(Atom.whole(1))));
                cells.put(field, cell);
                fields.add(cell);
            } else {
                fields.add(shadows.of(field));
            }
        }
        shadows.put(v, out.let(shadows.name(v), new Expr.Pack((Type.Trace) shadows.type(v), fields)));
        return (o, bars) -> cells.forEach((field, cell) ->
                bars.add(field, o.let(Bars.name(field), new Expr.Load(cell, Atom.whole(0))), o));
    }

    static Back unpack(Stmt.Unpack s, Frame frame, Builder out) {
        Map<Var, Var> cells = new LinkedHashMap<>();
        List<Var> fields = new ArrayList<>();
        for (int i : frame.activity().fields(((Type.Trace) s.trace().type()).name())) {
            Var field = s.fields().get(i);
            if (field.type().isReal()) {
                Var cell = new Var(Bars.name(field), CELL);
                cells.put(field, cell);
                fields.add(cell);
            } else {
                fields.add(frame.shadows().declare(field));
            }
        }
        out.add(new Stmt.Unpack(fields, frame.shadows().of(s.trace()), out.at()));
        return (o, bars) -> cells.forEach((field, cell) ->
                bars.take(field).ifPresent(bar -> o.add(new Stmt.Accumulate(cell, Atom.whole(0), bar, o.at()))));
    }
}
