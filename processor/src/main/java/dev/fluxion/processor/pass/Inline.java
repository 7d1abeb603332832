package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts the bodies of functions that are small, or called in one place only, there; and of all that can be called inside an
 * {@code Attempt}, whose body cannot be differentiated otherwise. Functions that call themselves, however far round, stay; so
 * do those with a rule for their derivative, and those in which nothing can vary and that Java can call as they are. What is
 * not called any more is removed.
 *
 * @param limit a function of at most as many statements goes into its callers
 * @param total a function does not grow beyond as many statements, but for its attempts
 */
public record Inline(int limit, int total) implements ProgramPass {

    public static Inline small() {
        return new Inline(40, 400);
    }

    /** Only what must be. */
    public static Inline attempts() {
        return new Inline(0, 0);
    }

    @Override
    public String name() {
        return "inline";
    }

    @Override
    public Program apply(Program program) {
        CallGraph calls = CallGraph.of(program);
        Set<String> calledOnce = CallSites.single(program);
        Map<String, Func> done = new HashMap<>();
        Map<String, Func> candidates = new HashMap<>();
        for (String name : calls.calleesFirst()) {
            Func f = new Inlining(candidates, calledOnce, limit, total).function(program.func(name));
            done.put(name, f);
            boolean stays = calls.isRecursive(name) || f.body().leaves() || isBetterCalled(f);
            if (!stays && f.rule().isEmpty() && !f.isExternal()) {
                candidates.put(name, f);
            }
        }
        return reachable(program.map(f -> done.getOrDefault(f.name(), f)));
    }

    /** Whether nothing in it can vary and Java can call it as it is. */
    private static boolean isBetterCalled(Func f) {
        Stream<Type> types = Stream.concat(f.params().stream().map(Var::type), f.resultTypes().stream());
        return f.original().isPresent() && types.noneMatch(Type::isDifferentiable);
    }

    private static Program reachable(Program program) {
        Set<String> reachable =
                CallGraph.of(program).reachableFrom(program.entry().name());
        List<Func> called = program.funcs().stream()
                .filter(f -> reachable.contains(f.name()))
                .toList();
        return new Program(called, program.traces());
    }
}
