package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Op;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Origin.Sweep;
import dev.fluxion.processor.ir.Precedence;
import dev.fluxion.processor.ir.Printer;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.rules.Primitives;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@link Printer} prints. A line {@code # primal}, {@code # forward} or {@code # reverse} says which sweep the
 * statements after it belong to (at first, the primal).
 */
final class IrText {
    private final Deque<String> lines;
    private final Function<String, Op> ops;
    private final Map<String, Var> vars = new HashMap<>();
    private final Map<String, List<Type>> traces = new HashMap<>();
    private Origin at = Origin.NONE.in(Sweep.PRIMAL);

    private IrText(Deque<String> lines, Function<String, Op> ops) {
        this.lines = lines;
        this.ops = ops;
    }

    static Func func(String text) {
        return program(text).entry();
    }

    static Program program(String text) {
        Deque<String> lines = new ArrayDeque<>(
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
        List<Func> funcs = new ArrayList<>();
        Map<String, List<Type>> traces = new HashMap<>();
        while (!lines.isEmpty()) {
            IrText reader = new IrText(lines, Primitives::named);
            funcs.add(reader.readFunc());
            traces.putAll(reader.traces);
        }
        return new Program(funcs, traces);
    }

    private Func readFunc() {
        Matcher m = match("func (\\w+)\\((.*)\\) \\{", lines.pop());
        List<Var> params = defines(m.group(2));
        Block body = block();
        List<String> names = new ArrayList<>();
        body.yields().forEach(y -> names.add("r" + names.size()));
        return new Func(m.group(1), params, body, names);
    }

    /** Up to the line that closes it, which is left. */
    private Block open() {
        List<Stmt> stmts = new ArrayList<>();
        List<Atom> yields = List.of();
        while (!lines.element().startsWith("}")) {
            String line = lines.pop();
            if (line.startsWith("# ")) {
                at = at.in(Sweep.valueOf(line.substring(2).toUpperCase(java.util.Locale.ROOT)));
            } else if (line.startsWith("yield ") || line.startsWith("return ")) {
                yields = atoms(line.substring(line.indexOf(' ') + 1));
            } else {
                stmts.add(stmt(line));
            }
        }
        return new Block(stmts, yields);
    }

    private Block block() {
        Block block = open();
        lines.pop();
        return block;
    }

    private Stmt stmt(String line) {
        Matcher m = Pattern.compile("(\\S+: \\S+(?:, \\S+: \\S+)*) = (.*)").matcher(line);
        if (m.matches() && !line.startsWith("for ") && !line.startsWith("while ")) {
            String results = m.group(1);
            String rest = m.group(2);
            Origin here = at;
            if (rest.matches("(if|for|while|attempt|call|unpack) .*")) {
                return compound(results, rest);
            }
            Expr rhs = expr(rest, type(results.substring(results.indexOf(": ") + 2)));
            return new Stmt.Let(defines(results).get(0), rhs, here);
        }
        return line.matches("(if|for|while|attempt|call|unpack) .*") ? compound("", line) : action(line);
    }

    private Stmt compound(String results, String line) {
        Origin here = at;
        if (line.startsWith("call ")) {
            Matcher m = match("call (\\w+)\\((.*)\\)", line);
            List<Atom> args = atoms(m.group(2));
            return new Stmt.Call(defines(results), m.group(1), args, here);
        }
        if (line.startsWith("unpack ")) {
            return new Stmt.Unpack(defines(results), atom(line.substring(7)), here);
        }
        if (line.startsWith("if ")) {
            Atom condition = atom(match("if (\\S+) \\{", line).group(1));
            Block then = open();
            Block otherwise = lines.pop().equals("}") ? Block.EMPTY : block();
            return new Stmt.If(defines(results), condition, then, otherwise, here);
        }
        if (line.startsWith("attempt ")) {
            Block body = block();
            List<Var> all = defines(results);
            return new Stmt.Attempt(all.get(0), all.subList(1, all.size()), body, here);
        }
        return line.startsWith("for ") ? counted(results, line, here) : repeated(results, line, here);
    }

    private Stmt counted(String results, String line, Origin here) {
        Matcher m = match("for (\\S+) (in|down) (\\S+)\\.\\.(\\S+)(?: step (\\d+))?(?: with (.*))? \\{", line);
        Atom from = atom(m.group(3));
        Atom to = atom(m.group(4));
        int step = m.group(5) == null ? 1 : Integer.parseInt(m.group(5));
        List<Atom> inits = new ArrayList<>();
        List<Var> params = carried(m.group(6) == null ? "" : m.group(6), inits);
        Var index = define(m.group(1), Type.INT);
        Block body = block();
        boolean down = m.group(2).equals("down");
        return new Stmt.For(defines(results), index, from, to, step, down, params, inits, body, here);
    }

    private Stmt repeated(String results, String line, Origin here) {
        Matcher m = match("while(?: with (.*))? test \\{", line);
        List<Atom> inits = new ArrayList<>();
        List<Var> params = carried(m.group(1) == null ? "" : m.group(1), inits);
        Block test = block();
        Block body = block();
        return new Stmt.While(defines(results), params, inits, test, body, here);
    }

    private List<Var> carried(String text, List<Atom> inits) {
        List<Var> params = new ArrayList<>();
        for (String part : split(text)) {
            Matcher m = match("(\\S+) = (\\S+)", part);
            Atom init = atom(m.group(2));
            inits.add(init);
            params.add(define(m.group(1), init.type()));
        }
        return params;
    }

    private Stmt action(String line) {
        Matcher write = Pattern.compile("(\\S+)\\[(\\S+)\\] (\\+?=) (\\S+)").matcher(line);
        if (write.matches()) {
            List<Atom> o = Lists.map(List.of(write.group(1), write.group(2), write.group(4)), this::atom);
            return write.group(3).equals("=")
                    ? new Stmt.Store(o.get(0), o.get(1), o.get(2), at)
                    : new Stmt.Accumulate(o.get(0), o.get(1), o.get(2), at);
        }
        if (line.startsWith("do ")) {
            Matcher m = match("do `(.*)`(?:\\((.*)\\))?", line);
            List<Atom> args = atoms(m.group(2) == null ? "" : m.group(2));
            Type none = new Type.Opaque(JavaText.of("void"));
            return new Stmt.Do(
                    new Expr.Java(
                            JavaText.of(m.group(1)),
                            Precedence.PRIMARY,
                            args,
                            none,
                            dev.fluxion.processor.ir.Effect.ACTS),
                    at);
        }
        List<Atom> o = atoms(line.substring(line.indexOf(' ') + 1));
        return switch (line.substring(0, line.indexOf(' '))) {
            case "push" -> new Stmt.Push(o.get(0), o.get(1), at);
            case "throw" -> new Stmt.Throw(o.get(0), at);
            case "fill" -> new Stmt.Fill(o.get(0), o.get(1), o.get(2), o.get(3), at);
            case "move" -> new Stmt.Move(o.get(0), o.get(1), o.get(2), o.get(3), o.get(4), at);
            default -> throw new IllegalArgumentException(line);
        };
    }

    private Expr expr(String text, Type type) {
        Matcher load = Pattern.compile("([^\\s\\[]+)\\[(\\S+)\\]").matcher(text);
        if (load.matches()) {
            return new Expr.Load(atom(load.group(1)), atom(load.group(2)));
        }
        if (text.startsWith("new tape")) {
            return new Expr.NewTape((Type.Tape) type);
        }
        if (text.startsWith("new ")) {
            return new Expr.NewArray(
                    (Type.Array) type, atoms(match("new .*\\((.*)\\)", text).group(1)));
        }
        if (text.startsWith("pack ")) {
            List<Atom> fields = atoms(match("pack .*\\((.*)\\)", text).group(1));
            traces.put(((Type.Trace) type).name(), Lists.map(fields, Atom::type));
            return new Expr.Pack((Type.Trace) type, fields);
        }
        if (text.startsWith("zeros like ")) {
            return new Expr.ZerosLike(atom(text.substring(11)));
        }
        if (!text.contains(" ")) {
            return new Expr.Same(atom(text));
        }
        String first = text.substring(0, text.indexOf(' '));
        List<Atom> o = atoms(text.substring(text.indexOf(' ') + 1));
        return switch (first) {
            case "length" -> new Expr.Length(o.get(0));
            case "pop" -> new Expr.Pop(o.get(0));
            default -> new Expr.Apply(ops.apply(first), o, type);
        };
    }

    private List<Var> defines(String text) {
        List<Var> defined = new ArrayList<>();
        for (String part : split(text)) {
            Matcher m = match("(\\S+): (\\S+)", part);
            defined.add(define(m.group(1), type(m.group(2))));
        }
        return defined;
    }

    private Var define(String name, Type type) {
        Var v = new Var(name.replaceFirst("\\.\\d+$", ""), type);
        vars.put(name, v);
        return v;
    }

    private static Type type(String text) {
        if (text.endsWith("[]")) {
            return new Type.Array(type(text.substring(0, text.length() - 2)));
        }
        if (text.startsWith("tape<")) {
            return new Type.Tape(type(text.substring(5, text.length() - 1)));
        }
        if (text.endsWith("Trace")) {
            return new Type.Trace(text);
        }
        boolean scalar = Character.isLowerCase(text.charAt(0));
        return scalar
                ? Type.Scalar.valueOf(text.toUpperCase(java.util.Locale.ROOT))
                : new Type.Opaque(JavaText.of(text));
    }

    private List<Atom> atoms(String text) {
        return Lists.map(split(text), this::atom);
    }

    private Atom atom(String text) {
        Var v = vars.get(text);
        if (v != null) {
            return v;
        }
        if (text.equals("true") || text.equals("false")) {
            return Atom.truth(Boolean.parseBoolean(text));
        }
        return text.matches("-?\\d+") ? Atom.whole(Integer.parseInt(text)) : Atom.real(Double.parseDouble(text));
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(", "));
    }

    private static Matcher match(String pattern, String text) {
        Matcher m = Pattern.compile(pattern).matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(text);
        }
        return m;
    }
}
