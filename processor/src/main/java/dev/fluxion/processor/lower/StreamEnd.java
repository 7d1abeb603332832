package dev.fluxion.processor.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.List;

/** What comes out of a stream, written as a loop in the stream's place. */
final class StreamEnd {
    private static final JavaText.ClassRef MISSING =
            new JavaText.ClassRef("java.util", List.of("NoSuchElementException"));

    /** How two numbers become one. */
    private interface Folding {
        Atom apply(Atom one, Atom other, Code c);
    }

    private final Streams.Ended ended;
    private final MethodCallExpr end;
    private final String name;
    private final Body body;
    private final Code c;
    private final Origin at;
    private final StreamLoop loop;

    StreamEnd(Streams.Ended ended, String name, Body body, Code c) {
        this.ended = ended;
        this.end = ended.end();
        this.name = name;
        this.body = body;
        this.c = c;
        at = body.at(end);
        loop = new StreamLoop(ended.pipeline(), body, c);
    }

    Atom value() {
        return switch (end.getNameAsString()) {
            case "sum" -> sum();
            case "average" -> average();
            case "max", "min" -> folded(this::extreme);
            case "reduce" -> end.getArguments().size() == 1 ? folded(operator(0)) : reduced();
            case "toArray" -> array();
            default -> each();
        };
    }

    private Atom sum() {
        StreamSum sum = new StreamSum(body, at, c);
        loop.run(sum.slots(), c, sum::add);
        return sum.result(name, body, end, c);
    }

    private Atom average() {
        StreamSum sum = new StreamSum(body, at, c);
        Slot count = slot("count", Atom.real(0));
        loop.run(Lists.plus(sum.slots(), count), c, (value, in) -> {
            in.set(count, in.apply("count", Primitives.operator("+", 2), Type.REAL, at, in.get(count), Atom.real(1)));
            sum.add(value, in);
        });
        Atom any = c.apply("any", Primitives.operator(">", 2), Type.BOOL, at, c.get(count), Atom.real(0));
        Atom total = sum.result("sum", body, end, c);
        return unpacked(any, c.apply(name, Primitives.operator("/", 2), Type.REAL, at, total, c.get(count)));
    }

    private Atom extreme(Atom one, Atom other, Code in) {
        var row = Primitives.method("java.lang.Math", end.getNameAsString(), 2).orElseThrow();
        return in.apply(name, row, Type.REAL, at, one, other);
    }

    private Folding operator(int argument) {
        Expression e = end.getArgument(argument);
        Closure operator = body.functions.of(e, c);
        return (one, other, in) -> body.applications.apply(operator, List.of(one, other), name, e, in);
    }

    private Atom reduced() {
        Slot result = slot(name, body.value(end.getArgument(0), Type.REAL, c));
        Folding operator = operator(1);
        loop.run(List.of(result), c, (value, in) -> in.set(result, operator.apply(in.get(result), value, in)));
        return c.get(result);
    }

    /** The first number, to which the others are joined one by one. */
    private Atom folded(Folding join) {
        Slot any = slot("any", Atom.truth(false));
        Slot result = slot(name, Atom.real(0));
        loop.run(List.of(any, result), c, (value, in) -> {
            Atom next = body.conditionals.choose(
                    in.get(any),
                    Type.REAL,
                    name,
                    end,
                    in,
                    some -> join.apply(some.get(result), value, some),
                    none -> value);
            in.set(result, next);
            in.set(any, Atom.truth(true));
        });
        return unpacked(c.get(any), c.get(result));
    }

    /** The number, if there is one. */
    private Atom unpacked(Atom any, Atom value) {
        MethodCallExpr unpacking = ended.unpacking().orElseThrow();
        if (unpacking.getNameAsString().equals("orElse")) {
            Atom other = body.value(unpacking.getArgument(0), Type.REAL, c);
            return body.conditionals.choose(any, Type.REAL, name, unpacking, c, in -> value, in -> other);
        }
        Type type = new Type.Opaque(JavaText.of(MISSING));
        Text text = Text.of("new ").text(JavaText.of(MISSING)).code("(\"No value present\")");
        Expr.Java missing = text.expr(Precedence.PRIMARY, type, Effect.ACTS);
        c.branch(any, at, in -> {}, in -> body.raise(in.let("exception", missing, at), unpacking, in));
        return value;
    }

    private Atom array() {
        Atom size = loop.size(c);
        Atom array = c.let(name, new Expr.NewArray(new Type.Array(Type.REAL), List.of(size)), at);
        Slot next = slot("next", Atom.whole(0));
        loop.run(List.of(next), c, (value, in) -> {
            Atom i = in.get(next);
            in.add(new Stmt.Store(array, i, value, at));
            in.set(next, in.apply("next", Primitives.operator("+", 2), Type.INT, at, i, Atom.whole(1)));
        });
        return array;
    }

    private Atom each() {
        Expression e = end.getArgument(0);
        Closure action = body.functions.of(e, c);
        loop.run(List.of(), c, (value, in) -> body.applications.apply(action, List.of(value), "nothing", e, in));
        return Atom.zero(TypeMap.VOID);
    }

    private Slot slot(String called, Atom start) {
        Slot slot = body.slots.fresh(called, start.type());
        c.set(slot, start);
        return slot;
    }
}
