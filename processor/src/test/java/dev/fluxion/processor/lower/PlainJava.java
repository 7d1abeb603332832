package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The most literal Java of a lowered program: one variable for each variable, one statement for each statement. So that what
 * javac makes of it can be compared with what javac makes of the source.
 */
final class PlainJava implements Stmt.Visitor<Boolean>, Expr.Visitor<String> {
    private final StringBuilder out = new StringBuilder();
    private final Map<Var, String> names = new HashMap<>();
    private final String prefix;

    private PlainJava(String prefix) {
        this.prefix = prefix;
    }

    /** Static methods, their names beginning with {@code prefix}. */
    static String of(Program program, String prefix) {
        PlainJava java = new PlainJava(prefix);
        program.funcs().forEach(java::func);
        return java.out.toString();
    }

    private void func(Func f) {
        String params = f.params().stream().map(this::declared).collect(Collectors.joining(", "));
        int results = f.body().yields().size();
        String result = results == 0
                ? "void"
                : results == 1 ? java(f.body().yields().get(0).type()) : "Object[]";
        line("@SuppressWarnings(\"all\") static " + result + " " + prefix + f.name() + "(" + params
                + ") throws Throwable {");
        f.body().stmts().forEach(s -> s.accept(this));
        if (!f.body().leaves() && !f.body().yields().isEmpty()) {
            String all = atoms(f.body().yields());
            line("return " + (results == 1 ? all : "new Object[] {" + all + "}") + ";");
        }
        line("}");
    }

    private void block(Block block, List<String> targets) {
        block.stmts().forEach(s -> s.accept(this));
        for (int i = 0; i < targets.size() && !block.leaves(); i++) {
            line(targets.get(i) + " = " + atom(block.yields().get(i)) + ";");
        }
    }

    @Override
    public Boolean let(Stmt.Let s) {
        return line("final " + declared(s.v()) + " = " + s.rhs().accept(this) + ";");
    }

    @Override
    public Boolean store(Stmt.Store s) {
        return line(held(s.array(), s.index()) + " = " + atom(s.value()) + ";");
    }

    @Override
    public Boolean accumulate(Stmt.Accumulate s) {
        return line(held(s.array(), s.index()) + " += " + atom(s.value()) + ";");
    }

    @Override
    public Boolean move(Stmt.Move s) {
        return line("System.arraycopy(" + atoms(s.operands()) + ");");
    }

    @Override
    public Boolean fill(Stmt.Fill s) {
        return line("java.util.Arrays.fill(" + atoms(s.operands()) + ");");
    }

    @Override
    public Boolean push(Stmt.Push s) {
        throw new AssertionError("no tape in a primal");
    }

    @Override
    public Boolean act(Stmt.Do s) {
        return line(s.java().accept(this));
    }

    @Override
    public Boolean leave(Stmt.Throw s) {
        return line("throw " + atom(s.exception()) + ";");
    }

    @Override
    public Boolean call(Stmt.Call s) {
        String call = prefix + s.callee() + "(" + atoms(s.args()) + ")";
        if (s.results().size() < 2) {
            String result =
                    s.results().isEmpty() ? "" : "final " + declared(s.results().get(0)) + " = ";
            return line(result + call + ";");
        }
        String all = name(new Var("all", Type.INT));
        line("Object[] " + all + " = " + call + ";");
        for (int i = 0; i < s.results().size(); i++) {
            Var v = s.results().get(i);
            line("final " + declared(v) + " = (" + java(v.type()) + ") " + all + "[" + i + "];");
        }
        return true;
    }

    @Override
    public Boolean unpack(Stmt.Unpack s) {
        throw new AssertionError("no trace in a primal");
    }

    @Override
    public Boolean branch(Stmt.If s) {
        s.results().forEach(r -> line("final " + declared(r) + ";"));
        List<String> targets = s.results().stream().map(this::name).collect(Collectors.toList());
        line("if (" + atom(s.condition()) + ") {");
        block(s.then(), targets);
        line("} else {");
        block(s.otherwise(), targets);
        return line("}");
    }

    @Override
    public Boolean counted(Stmt.For s) {
        List<String> state = state(s.params(), s.inits());
        String i = declared(s.index());
        String from = atom(s.from());
        String to = atom(s.to());
        String counter = "k" + name(s.index());
        line("for (int " + counter + " = " + (s.down() ? to + " - 1" : from) + "; "
                + (s.down() ? counter + " >= " + from : counter + " < " + to) + "; " + counter
                + (s.down() ? "--" : " += " + s.step()) + ") {");
        line("final " + i + " = " + counter + ";");
        round(s.params(), state, s.body());
        return results(s.results(), state);
    }

    @Override
    public Boolean repeated(Stmt.While s) {
        List<String> state = state(s.params(), s.inits());
        line("while (true) {");
        for (int i = 0; i < state.size(); i++) {
            line("final " + declared(s.params().get(i)) + " = " + state.get(i) + ";");
        }
        block(s.test(), List.of());
        line("if (!(" + atom(s.test().yields().get(0)) + ")) break;");
        block(s.body(), state);
        line("}");
        return results(s.results(), state);
    }

    private void round(List<Var> params, List<String> state, Block body) {
        for (int i = 0; i < state.size(); i++) {
            line("final " + declared(params.get(i)) + " = " + state.get(i) + ";");
        }
        block(body, state);
        line("}");
    }

    private List<String> state(List<Var> params, List<Atom> inits) {
        List<String> state = new ArrayList<>();
        for (int i = 0; i < params.size(); i++) {
            String name = name(new Var(params.get(i).name(), params.get(i).type()));
            line(java(params.get(i).type()) + " " + name + " = " + atom(inits.get(i)) + ";");
            state.add(name);
        }
        return state;
    }

    private boolean results(List<Var> results, List<String> state) {
        for (int i = 0; i < state.size(); i++) {
            line("final " + declared(results.get(i)) + " = " + state.get(i) + ";");
        }
        return true;
    }

    @Override
    public Boolean attempt(Stmt.Attempt s) {
        List<Var> all = s.results();
        List<String> temporary =
                all.stream().map(v -> name(new Var(v.name(), v.type()))).collect(Collectors.toList());
        for (int i = 0; i < all.size(); i++) {
            Type type = all.get(i).type();
            line(java(type) + " " + temporary.get(i) + " = " + atom(Atom.zero(type)) + ";");
        }
        line("try {");
        block(s.body(), temporary.subList(1, temporary.size()));
        line("} catch (Throwable failed) {");
        line(temporary.get(0) + " = failed;");
        line("}");
        return results(all, temporary);
    }

    // ---- expressions ----

    @Override
    public String apply(Expr.Apply e) {
        return fill(e.op().java(), e.args());
    }

    @Override
    public String same(Expr.Same e) {
        return atom(e.value());
    }

    @Override
    public String load(Expr.Load e) {
        return held(e.array(), e.index());
    }

    private String held(Atom memory, Atom index) {
        return memory.type() instanceof Type.Struct object
                ? fill(object.layout().field(Structs.name(index)).read(), List.of(memory))
                : atom(memory) + "[" + atom(index) + "]";
    }

    @Override
    public String length(Expr.Length e) {
        return atom(e.array()) + ".length";
    }

    @Override
    public String newArray(Expr.NewArray e) {
        String lengths = e.lengths().stream().map(a -> "[" + atom(a) + "]").collect(Collectors.joining());
        String all = java(e.type());
        int open = all.length() - 2 * depth(e.type());
        String base = all.substring(0, open).replaceAll("<.*>", "");
        return "new " + base + lengths
                + "[]".repeat(depth(e.type()) - e.lengths().size());
    }

    private static int depth(Type type) {
        return type instanceof Type.Array array ? 1 + depth(array.element()) : 0;
    }

    @Override
    public String zerosLike(Expr.ZerosLike e) {
        throw new AssertionError("no shadow in a primal");
    }

    @Override
    public String copy(Expr.Copy e) {
        return switch (e.form()) {
            case CLONE -> atom(e.array()) + ".clone()";
            case COPY_OF -> "java.util.Arrays.copyOf(" + atoms(e.operands()) + ")";
            case COPY_OF_RANGE -> "java.util.Arrays.copyOfRange(" + atoms(e.operands()) + ")";
            case DEEP -> throw new AssertionError("no deep copy in a primal");
        };
    }

    @Override
    public String newTape(Expr.NewTape e) {
        throw new AssertionError("no tape in a primal");
    }

    @Override
    public String pop(Expr.Pop e) {
        throw new AssertionError("no tape in a primal");
    }

    @Override
    public String pack(Expr.Pack e) {
        throw new AssertionError("no trace in a primal");
    }

    @Override
    public String newObject(Expr.New e) {
        return fill(e.java(), e.args());
    }

    @Override
    public String cast(Expr.Cast e) {
        return "((" + e.type().text() + ") " + atom(e.object()) + ")";
    }

    @Override
    public String java(Expr.Java e) {
        return fill(e.text(), e.args());
    }

    private String fill(JavaText text, List<Atom> args) {
        return text.parts().stream().map(p -> part(p, args)).collect(Collectors.joining());
    }

    private String part(JavaText.Part part, List<Atom> args) {
        if (part instanceof JavaText.Hole hole) {
            return "(" + atom(args.get(hole.index())) + ")";
        }
        if (part instanceof JavaText.Capture capture) {
            return atom(args.get(capture.index()));
        }
        return part instanceof JavaText.Code code ? code.text() : part.toString();
    }

    // ---- words ----

    private String atoms(List<Atom> atoms) {
        return atoms.stream().map(this::atom).collect(Collectors.joining(", "));
    }

    private String atom(Atom atom) {
        return atom instanceof Var v ? name(v) : constant((Const) atom);
    }

    private static String constant(Const c) {
        Object value = c.value();
        if (value instanceof Double d) {
            return "Double.longBitsToDouble(" + Double.doubleToRawLongBits(d) + "L)";
        }
        if (value instanceof Float f) {
            return "Float.intBitsToFloat(" + Float.floatToRawIntBits(f) + ")";
        }
        if (value instanceof Character ch) {
            return "(char) " + (int) ch;
        }
        String cast = c.type() == Type.BOOL ? "" : "(" + java(c.type()) + ") ";
        return "(" + cast + "(" + value + (value instanceof Long ? "L" : "") + "))";
    }

    private String declared(Var v) {
        return java(v.type()) + " " + name(v);
    }

    private String name(Var v) {
        return names.computeIfAbsent(v, k -> k.name().replaceAll("\\W", "_") + "$" + names.size());
    }

    private static String java(Type type) {
        if (type instanceof Type.Array array) {
            return java(array.element()) + "[]";
        }
        return type instanceof Type.Opaque opaque
                ? opaque.java().toString()
                : type instanceof Type.Struct struct
                        ? struct.layout().java().toString()
                        : type == Type.REAL ? "double" : type == Type.BOOL ? "boolean" : type.text();
    }

    private boolean line(String text) {
        out.append(text).append('\n');
        return true;
    }
}
