package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Rule;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What takes part in the derivative of one function, in one context: what varies with the inputs and is useful for the
 * results. Nothing else is differentiated, so that it cannot poison what is.
 */
final class Activity {
    private final Func func;
    private final Facts facts;
    private final Activities program;
    private final boolean exported;
    private boolean matters;

    /** @param exported whether it is called by others, of whom nothing is known */
    Activity(Func func, Facts facts, Activities program, boolean exported) {
        this.func = func;
        this.facts = facts;
        this.program = program;
        this.exported = exported;
    }

    Func func() {
        return func;
    }

    Facts facts() {
        return facts;
    }

    /** The fields of this kind of trace that take part. */
    List<Integer> fields(String trace) {
        return program.traces().active(trace);
    }

    List<Type> fieldTypes(String trace) {
        return program.traces().types(trace);
    }

    boolean isActive(Atom a) {
        return Structs.core(a.type()) instanceof Type.Trace trace
                ? a instanceof Var && program.traces().isActive(trace.name())
                : a.type().isDifferentiable() && facts.isVaried(a) && facts.isUseful(a);
    }

    /** A number that takes part: its adjoint is a value. */
    boolean isActiveReal(Atom a) {
        return a.type().isReal() && isActive(a);
    }

    /** Memory that takes part, a trace included: its adjoint is memory beside it. */
    boolean isActiveMemory(Atom a) {
        return !a.type().isReal() && isActive(a);
    }

    /**
     * Whether a derivative goes along with the function's parameter at this position. Between classes that is agreed by the
     * signature alone (see {@link Signatures}).
     */
    boolean takes(int param) {
        if (func.isExternal()) {
            return Signatures.takes(func, param);
        }
        Var p = func.params().get(param);
        return exported ? p.type().isDifferentiable() && facts.isVaried(p) : isActive(p);
    }

    boolean takesReal(int param) {
        return func.params().get(param).type().isReal() && takes(param);
    }

    boolean takesMemory(int param) {
        return !func.params().get(param).type().isReal() && takes(param);
    }

    /** Whether a derivative goes along with the function's result at this position. */
    boolean gives(int result) {
        Atom y = func.body().yields().get(result);
        return (exported || func.isExternal()) ? y.type().isDifferentiable() : isActive(y);
    }

    boolean givesReal(int result) {
        return func.body().yields().get(result).type().isReal() && gives(result);
    }

    boolean givesMemory(int result) {
        return !func.body().yields().get(result).type().isReal() && gives(result);
    }

    /** Whether a derivative goes along with the same parameters and results as in another context. */
    boolean isCalledLike(Activity other) {
        return IntStream.range(0, func.params().size()).allMatch(i -> takes(i) == other.takes(i))
                && IntStream.range(0, func.resultNames().size()).allMatch(i -> gives(i) == other.gives(i));
    }

    Activity callee(Stmt.Call call) {
        return program.of(program.context(call, facts));
    }

    /** What the user has said of the callee's derivative. */
    Optional<Rule> rule(Stmt.Call call) {
        return program.rule(call);
    }

    /** The type of a function's only result. */
    Type resultType(String function) {
        return program.func(function).resultTypes().get(0);
    }

    /** The arrays that a statement writes to, its blocks excluded. */
    List<Written> writes(Stmt stmt) {
        if (stmt instanceof Stmt.Call call) {
            List<Atom> ports = Lists.plus(call.args(), call.results());
            return Writes.byCall(ports, callee(call).func, callee(call).facts);
        }
        return Writes.by(stmt);
    }

    /** Whether the array is one of rows, and references to them are written anywhere. */
    boolean exchangesRows(Atom array) {
        return array instanceof Var v
                && Memories.holdsRows(v)
                && facts.written().stream()
                        .anyMatch(w -> facts.place(w.array()) == facts.place(v) && Memories.holdsRows(w.type()));
    }

    /** Whether anything in the function, or in what it calls, takes part. If not, it is called as it is. */
    boolean matters() {
        return matters(new HashSet<>());
    }

    private boolean matters(Set<Activity> asked) {
        if (!matters && asked.add(this)) {
            matters = mattersItself() || callees(func.body()).anyMatch(callee -> callee.matters(asked));
        }
        return matters;
    }

    private Stream<Activity> callees(Block block) {
        return block.stmts().stream()
                .flatMap(s -> s instanceof Stmt.Call call
                        ? Stream.of(callee(call))
                        : s.blocks().stream().flatMap(this::callees));
    }

    private boolean mattersItself() {
        return func.params().stream().anyMatch(this::isActiveReal)
                || func.body().defined().stream().anyMatch(this::isActiveReal)
                || func.body().yields().stream().anyMatch(this::isActive)
                || facts.written().stream().anyMatch(w -> isActive(w.array()));
    }
}
