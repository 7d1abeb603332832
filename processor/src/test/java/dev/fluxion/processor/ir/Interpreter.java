package dev.fluxion.processor.ir;

import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Executes a {@link Program} on Java's own values: boxed primitives, Java arrays, {@link Tape}s and {@link Trace}s. It throws
 * what Java would throw. Knows operations by how Java writes them, hence nothing of the table's derivatives.
 */
public final class Interpreter implements Stmt.Visitor<Boolean> {
    private static final int FUEL = 20_000_000;

    /** What one call left behind. */
    public record Trace(String name, List<Object> fields) {}

    /** A stack, compared by identity. */
    public static final class Tape {
        final ArrayList<Object> values = new ArrayList<>();
    }

    /** The program, not the programmed: never caught by an {@link Stmt.Attempt}. */
    public static final class Stuck extends AssertionError {
        private static final long serialVersionUID = 1;

        Stuck(String message) {
            super(message);
        }
    }

    private final Program program;
    private final BiFunction<Expr.Java, List<Object>, Object> java;
    private final Map<Var, Object> values = new HashMap<>();
    private final int[] fuel;

    private Interpreter(Program program, BiFunction<Expr.Java, List<Object>, Object> java, int[] fuel) {
        this.program = program;
        this.java = java;
        this.fuel = fuel;
    }

    /** The results of the program's entry. */
    public static List<Object> run(Program program, Object... args) {
        return run(program, JavaTexts::evaluate, args);
    }

    /** Likewise, with a meaning for {@link Expr.Java} and {@link Stmt.Do}. */
    public static List<Object> run(Program program, BiFunction<Expr.Java, List<Object>, Object> java, Object... args) {
        Interpreter entry = new Interpreter(program, java, new int[] {FUEL});
        return entry.call(program.entry(), Arrays.asList(args));
    }

    private List<Object> call(Func f, List<Object> args) {
        if (args.size() != f.params().size()) {
            throw new Stuck(f.name() + " takes " + f.params() + ", not " + args);
        }
        bind(f.params(), args);
        return block(f.body());
    }

    private List<Object> block(Block block) {
        block.stmts().forEach(s -> s.accept(this));
        return eval(block.yields());
    }

    private void bind(List<Var> vars, List<Object> to) {
        for (int i = 0; i < vars.size(); i++) {
            Memory.check(vars.get(i).type(), to.get(i));
            values.put(vars.get(i), to.get(i));
        }
    }

    List<Object> eval(List<Atom> atoms) {
        List<Object> all = new ArrayList<>(atoms.size());
        atoms.forEach(a -> all.add(eval(a)));
        return all;
    }

    Object eval(Atom atom) {
        if (atom instanceof Const c) {
            return c.value();
        }
        Object value = values.get(atom);
        if (value == null && !values.containsKey(atom)) {
            throw new Stuck("undefined " + atom);
        }
        return value;
    }

    int whole(Atom atom) {
        return (Integer) eval(atom);
    }

    Object java(Expr.Java e) {
        return java.apply(e, eval(e.args()));
    }

    private boolean burn() {
        if (--fuel[0] < 0) {
            throw new Stuck("runs too long");
        }
        return true;
    }

    @Override
    public Boolean let(Stmt.Let s) {
        bind(List.of(s.v()), Collections.singletonList(s.rhs().accept(new Evaluator(this))));
        return burn();
    }

    @Override
    public Boolean store(Stmt.Store s) {
        set(s.array(), s.index(), eval(s.value()));
        return burn();
    }

    Object get(Atom memory, Atom index) {
        return memory.type() instanceof Type.Struct
                ? ((Instance) eval(memory)).get((String) eval(index))
                : Memory.get(eval(memory), whole(index));
    }

    private void set(Atom memory, Atom index, Object value) {
        if (memory.type() instanceof Type.Struct) {
            ((Instance) eval(memory)).set((String) eval(index), value);
        } else {
            Memory.set(eval(memory), whole(index), value);
        }
    }

    @Override
    public Boolean accumulate(Stmt.Accumulate s) {
        set(s.array(), s.index(), JavaTexts.sum(get(s.array(), s.index()), eval(s.value())));
        return burn();
    }

    @Override
    public Boolean move(Stmt.Move s) {
        System.arraycopy(eval(s.from()), whole(s.fromIndex()), eval(s.to()), whole(s.toIndex()), whole(s.length()));
        return burn();
    }

    @Override
    public Boolean fill(Stmt.Fill s) {
        Memory.fill(eval(s.array()), whole(s.from()), whole(s.to()), eval(s.value()));
        return burn();
    }

    @Override
    public Boolean push(Stmt.Push s) {
        return ((Tape) eval(s.tape())).values.add(eval(s.value()));
    }

    @Override
    public Boolean act(Stmt.Do s) {
        java(s.java());
        return burn();
    }

    @Override
    public Boolean leave(Stmt.Throw s) {
        throw Interpreter.<RuntimeException>unchecked((Throwable) eval(s.exception()));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <T extends Throwable> T unchecked(Throwable t) throws T {
        throw (T) (t == null ? new NullPointerException() : t);
    }

    @Override
    public Boolean call(Stmt.Call s) {
        Interpreter callee = new Interpreter(program, java, fuel);
        bind(s.results(), callee.call(program.func(s.callee()), eval(s.args())));
        return burn();
    }

    @Override
    public Boolean unpack(Stmt.Unpack s) {
        bind(s.fields(), ((Trace) eval(s.trace())).fields());
        return burn();
    }

    @Override
    public Boolean branch(Stmt.If s) {
        bind(s.results(), block((Boolean) eval(s.condition()) ? s.then() : s.otherwise()));
        return burn();
    }

    @Override
    public Boolean counted(Stmt.For s) {
        int from = whole(s.from());
        int trips = (int) Math.max(0, ((long) whole(s.to()) - from + s.step() - 1) / s.step());
        List<Object> carried = eval(s.inits());
        for (int k = 0; k < trips && burn(); k++) {
            values.put(s.index(), from + (s.down() ? trips - 1 - k : k) * s.step());
            bind(s.params(), carried);
            carried = block(s.body());
        }
        bind(s.results(), carried);
        return true;
    }

    @Override
    public Boolean repeated(Stmt.While s) {
        bind(s.params(), eval(s.inits()));
        while (burn() && (Boolean) block(s.test()).get(0)) {
            bind(s.params(), block(s.body()));
        }
        bind(s.results(), eval(new ArrayList<>(s.params())));
        return true;
    }

    @Override
    public Boolean attempt(Stmt.Attempt s) {
        try {
            bind(s.values(), block(s.body()));
            values.put(s.caught(), null);
        } catch (Stuck stuck) {
            throw stuck;
        } catch (Throwable caught) {
            s.values().forEach(v -> values.put(v, Atom.zero(v.type()).value()));
            values.put(s.caught(), caught);
        }
        return burn();
    }
}
