package dev.fluxion.processor.ir;

import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The textual IR: for goldens, dumps and people. Names are made unique by a number: {@code x}, {@code x.2}. */
public final class Printer implements Stmt.Visitor<String>, Expr.Visitor<String> {
    private final Map<Var, String> names = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private int depth;

    public static String print(Program program) {
        return program.funcs().stream().map(Printer::print).collect(Collectors.joining("\n"));
    }

    public static String print(Func f) {
        Printer p = new Printer();
        String params = f.params().stream().map(p::typed).collect(Collectors.joining(", "));
        String rule = f.rule()
                .map(r -> r.again() ? " again" : " by " + String.join(", ", r.callees()))
                .orElse("");
        if (f.isExternal()) {
            p.line("external " + f.name() + "(" + params + ")");
            return p.out.toString();
        }
        p.line("func " + f.name() + "(" + params + ")" + rule + " {");
        p.inside(f.body(), "return");
        p.line("}");
        return p.out.toString();
    }

    private void inside(Block block, String last) {
        depth++;
        block.stmts().forEach(s -> s.accept(this));
        if (!block.yields().isEmpty() && !block.leaves()) {
            line(last + " " + atoms(block.yields()));
        }
        depth--;
    }

    @Override
    public String let(Stmt.Let s) {
        String rhs = s.rhs().accept(this);
        return line(typed(s.v()) + " = " + rhs);
    }

    @Override
    public String store(Stmt.Store s) {
        return line(place(s.array(), s.index()) + " = " + atom(s.value()));
    }

    @Override
    public String accumulate(Stmt.Accumulate s) {
        return line(place(s.array(), s.index()) + " += " + atom(s.value()));
    }

    @Override
    public String move(Stmt.Move s) {
        return line("move " + atoms(s.operands()));
    }

    @Override
    public String fill(Stmt.Fill s) {
        return line("fill " + atoms(s.operands()));
    }

    @Override
    public String push(Stmt.Push s) {
        return line("push " + atoms(s.operands()));
    }

    @Override
    public String act(Stmt.Do s) {
        return line("do " + java(s.java()));
    }

    @Override
    public String leave(Stmt.Throw s) {
        return line("throw " + atom(s.exception()));
    }

    @Override
    public String call(Stmt.Call s) {
        String call = "call " + s.callee() + "(" + atoms(s.args()) + ")";
        return line(results(s.results()) + call);
    }

    @Override
    public String unpack(Stmt.Unpack s) {
        String trace = atom(s.trace());
        return line(results(s.fields()) + "unpack " + trace);
    }

    @Override
    public String branch(Stmt.If s) {
        line(results(s.results()) + "if " + atom(s.condition()) + " {");
        inside(s.then(), "yield");
        if (!s.otherwise().equals(Block.EMPTY)) {
            line("} else {");
            inside(s.otherwise(), "yield");
        }
        return line("}");
    }

    @Override
    public String counted(Stmt.For s) {
        String range = atom(s.from()) + ".." + atom(s.to()) + (s.step() == 1 ? "" : " step " + s.step());
        String carried = carried(s.params(), s.inits());
        line(results(s.results()) + "for " + name(s.index()) + (s.down() ? " down " : " in ") + range + carried + " {");
        inside(s.body(), "yield");
        return line("}");
    }

    @Override
    public String repeated(Stmt.While s) {
        String carried = carried(s.params(), s.inits());
        line(results(s.results()) + "while" + carried + " test {");
        inside(s.test(), "yield");
        line("} do {");
        inside(s.body(), "yield");
        return line("}");
    }

    @Override
    public String attempt(Stmt.Attempt s) {
        line(results(s.results()) + "attempt {");
        inside(s.body(), "yield");
        return line("}");
    }

    @Override
    public String apply(Expr.Apply e) {
        return e.op().name() + " " + atoms(e.args());
    }

    @Override
    public String same(Expr.Same e) {
        return atom(e.value());
    }

    @Override
    public String load(Expr.Load e) {
        return place(e.array(), e.index());
    }

    @Override
    public String length(Expr.Length e) {
        return "length " + atom(e.array());
    }

    @Override
    public String newArray(Expr.NewArray e) {
        return "new " + e.type().text() + "(" + atoms(e.lengths()) + ")";
    }

    @Override
    public String zerosLike(Expr.ZerosLike e) {
        return "zeros like " + atom(e.array());
    }

    @Override
    public String copy(Expr.Copy e) {
        return "copy " + e.form().name().toLowerCase(java.util.Locale.ROOT) + " " + atoms(e.operands());
    }

    @Override
    public String newTape(Expr.NewTape e) {
        return "new " + e.type().text();
    }

    @Override
    public String pop(Expr.Pop e) {
        return "pop " + atom(e.tape());
    }

    @Override
    public String pack(Expr.Pack e) {
        return "pack " + e.type().name() + "(" + atoms(e.fields()) + ")";
    }

    @Override
    public String newObject(Expr.New e) {
        return "new " + e.type().text() + "(" + atoms(e.fields()) + ") by " + e.java() + " of (" + atoms(e.args())
                + ")";
    }

    @Override
    public String cast(Expr.Cast e) {
        return "(" + e.type().text() + ") " + atom(e.object());
    }

    @Override
    public String java(Expr.Java e) {
        return "`" + e.text() + "`" + (e.args().isEmpty() ? "" : "(" + atoms(e.args()) + ")");
    }

    private String results(List<Var> vars) {
        return vars.isEmpty() ? "" : vars.stream().map(this::typed).collect(Collectors.joining(", ")) + " = ";
    }

    private String carried(List<Var> params, List<Atom> inits) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < params.size(); i++) {
            String init = atom(inits.get(i));
            parts.add(name(params.get(i)) + " = " + init);
        }
        return parts.isEmpty() ? "" : " with " + String.join(", ", parts);
    }

    private String place(Atom memory, Atom index) {
        return memory.type() instanceof Type.Struct
                ? atom(memory) + "." + atom(index)
                : atom(memory) + "[" + atom(index) + "]";
    }

    private String atoms(List<Atom> atoms) {
        return atoms.stream().map(this::atom).collect(Collectors.joining(", "));
    }

    private String atom(Atom atom) {
        return atom instanceof Var v ? name(v) : String.valueOf(((Const) atom).value());
    }

    private String typed(Var v) {
        return name(v) + ": " + v.type().text();
    }

    private String name(Var v) {
        return names.computeIfAbsent(v, k -> {
            int n = used.merge(k.name(), 1, Integer::sum);
            return n == 1 ? k.name() : k.name() + "." + n;
        });
    }

    private String line(String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
        return text;
    }
}
