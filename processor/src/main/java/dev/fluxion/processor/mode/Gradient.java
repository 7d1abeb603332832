package dev.fluxion.processor.mode;

import dev.fluxion.processor.diff.Reverse;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Mode GRAD. Where all differentiable parameters are arrays, {@code gradAdd} is the derivative, and {@code grad} and {@code
 * gradInto} prepare arrays for it; otherwise there is {@code grad} alone.
 */
final class Gradient {
    private final Subject subject;
    private final List<Var> args;

    private Gradient(Subject subject) {
        this.subject = subject;
        this.args = subject.entry().params();
    }

    static Offer offer(Subject subject) {
        Gradient g = new Gradient(subject);
        boolean arrays =
                subject.wrt().stream().allMatch(v -> v.type() instanceof Type.Array && !Structs.holdsObjects(v.type()));
        return arrays ? g.inArrays() : g.inOne();
    }

    private Offer inArrays() {
        Program adding = adding();
        Func filling = filling();
        Func overwriting = overwriting();
        List<Func> all = Lists.plus(List.of(filling, overwriting), adding.funcs());
        List<Product> products = List.of(
                product("grad", true, List.of()),
                product("gradInto", false, tags("is written over")),
                product("gradAdd", false, tags("is added to")));
        return new Offer(products, new Program(all, adding.traces()));
    }

    private Offer inOne() {
        return new Offer(List.of(product("grad", true, List.of())), whole());
    }

    private Product product(String mode, boolean returnsRecord, List<String> tags) {
        List<String> javadoc = Lists.plus(Docs.of("Value and gradient of", subject), tags);
        return new Product(mode, subject.functionName(mode), returnsRecord, javadoc);
    }

    private Program reversed() {
        return Reverse.of(subject.primal(), subject.wrt(), true);
    }

    /** {@code grad}, everything in one method. */
    private Program whole() {
        Program reversed = reversed();
        Assembly a = new Assembly(reversed);
        a.params(args);
        List<Atom> bars = shadows(reversed, a);
        List<Atom> yields = a.splice();
        a.result("value", yields.get(0));
        Iterator<Atom> scalars = yields.subList(1, yields.size()).iterator();
        Iterator<Atom> arrays = bars.iterator();
        for (Var x : subject.wrt()) {
            Atom bar = x.type().isContainer() ? arrays.next() : scalars.next();
            OfThis.result(subject, "d", x, bar, a);
        }
        return a.finish(subject.functionName("grad"));
    }

    /** A shadow of zeros for each array; it is the gradient itself where no rounding is needed. */
    private List<Atom> shadows(Program reversed, Assembly a) {
        List<Atom> bars = new ArrayList<>();
        Iterator<Var> params = barParams(reversed);
        for (Var x : arrays()) {
            String name = Conversions.isExact(x.type()) ? "d" + x.name() : x.name() + "Bar";
            Atom bar = a.out.let(name, new Expr.ZerosLike(x));
            a.give(params.next(), bar);
            bars.add(bar);
        }
        return bars;
    }

    /** {@code gradAdd}: adds to the arrays given. */
    private Program adding() {
        Program reversed = reversed();
        Assembly a = new Assembly(reversed);
        a.params(args);
        List<Var> gradients = gradientParams();
        a.params(gradients);
        a.out.addAll(checks(gradients));
        List<Atom> bars = sinks(reversed, gradients, a);
        Atom value = a.splice().get(0);
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i) != gradients.get(i)) {
                Conversions.addInto(gradients.get(i), bars.get(i), a.out);
            }
        }
        a.result("value", value);
        return a.finish(subject.functionName("gradAdd"));
    }

    private List<Atom> sinks(Program reversed, List<Var> gradients, Assembly a) {
        List<Atom> bars = new ArrayList<>();
        Iterator<Var> params = barParams(reversed);
        for (Var g : gradients) {
            Var x = arrays().get(bars.size());
            Atom bar = Conversions.isExact(g.type()) ? g : a.out.let(x.name() + "Bar", new Expr.ZerosLike(x));
            a.give(params.next(), bar);
            bars.add(bar);
        }
        return bars;
    }

    /** {@code gradInto}: overwrites the arrays given. */
    private Func overwriting() {
        List<Var> gradients = gradientParams();
        Builder out = new Builder(null);
        out.addAll(checks(gradients));
        gradients.forEach(g -> Conversions.clear(g, out));
        Var value = add(gradients, out);
        return function("gradInto", Lists.plus(args, gradients), out.yield(List.of(value)), List.of("value"));
    }

    /** {@code grad} in terms of {@code gradAdd}: new arrays, filled. */
    private Func filling() {
        Builder out = new Builder(null);
        List<Atom> gradients = Lists.map(arrays(), x -> Conversions.zeros(x, "d" + x.name(), out));
        Var value = add(gradients, out);
        List<String> names = Lists.plus(List.of("value"), Lists.map(arrays(), x -> "d" + x.name()));
        List<Atom> results = Lists.plus(List.of(value), gradients);
        return function("grad", args, out.yield(results), names);
    }

    private Var add(List<? extends Atom> gradients, Builder out) {
        Var value = new Var("value", subject.entry().resultTypes().get(0));
        List<Atom> all = Lists.plus(args, gradients);
        out.add(new Stmt.Call(List.of(value), subject.functionName("gradAdd"), all, Origin.NONE));
        return value;
    }

    private Func function(String mode, List<Var> params, Block body, List<String> names) {
        return new Func(subject.functionName(mode), params, body, names);
    }

    /** Shapes first, then that no gradient array is anything else that was passed. */
    private List<Stmt> checks(List<Var> gradients) {
        List<Stmt> checks = new ArrayList<>();
        for (int i = 0; i < gradients.size(); i++) {
            checks.add(RuntimeCalls.sameShape(gradients.get(i), arrays().get(i)));
        }
        for (int i = 0; i < gradients.size(); i++) {
            Var g = gradients.get(i);
            List<Var> others = Lists.plus(args, gradients.subList(i + 1, gradients.size()));
            others.stream()
                    .filter(o -> RuntimeCalls.mayMeet(o, g))
                    .forEach(o -> checks.add(RuntimeCalls.distinct(g, o)));
        }
        return checks;
    }

    private List<Var> arrays() {
        return subject.wrt().stream().filter(v -> v.type().isContainer()).toList();
    }

    private List<Var> gradientParams() {
        return Lists.map(arrays(), x -> new Var("d" + x.name(), x.type()));
    }

    private Iterator<Var> barParams(Program reversed) {
        List<Var> all = reversed.entry().params();
        return all.subList(args.size(), all.size()).iterator();
    }

    private List<String> tags(String verb) {
        List<String> lines = new ArrayList<>();
        for (Var x : arrays()) {
            lines.add("@param d" + x.name() + " of the shape of {@code " + x.name() + "}; " + verb);
        }
        lines.add("@return what the method itself returns");
        lines.add(
                "@throws IllegalArgumentException if a gradient array has another shape, or is also passed as something else");
        return lines;
    }
}
