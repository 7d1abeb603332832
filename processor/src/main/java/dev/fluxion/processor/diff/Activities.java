package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Rule;
import dev.fluxion.processor.ir.Stmt;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The {@link Facts} of all functions of a program, in every context in which they are called: one fixpoint over all. */
final class Activities {
    private final Program program;
    private final Map<Context, Flow> flows = new LinkedHashMap<>();
    private final Set<Flow> unsettled = new LinkedHashSet<>();
    private final Map<Context, Activity> answers = new HashMap<>();
    private final TraceFields traces;

    private Activities(Program program) {
        this.program = program;
        this.traces = new TraceFields(program, () -> unsettled.addAll(flows.values()));
    }

    /** What is active in the program's entry, which knows what is in the functions that it calls. */
    static Activity solve(Program program, Context entry) {
        Activity solved = apart(program, entry);
        Context joined = entry.joining(solved);
        return joined.equals(entry) ? solved : solve(program, joined);
    }

    /** Likewise, as if no two parameters could lead to one object. */
    static Activity apart(Program program, Context entry) {
        return solve(program, List.of(entry)).of(entry);
    }

    /** What is active in several functions, each in its context. */
    static Activities solve(Program program, List<Context> contexts) {
        Activities all = new Activities(program);
        contexts.forEach(all::flow);
        while (!all.unsettled.isEmpty()) {
            all.settle(all.unsettled.iterator().next());
        }
        return all;
    }

    private void settle(Flow flow) {
        while (unsettled.remove(flow)) {
            flow.run();
        }
    }

    /** More is known in a function: it and its callers must look again. */
    void grown(Flow flow) {
        unsettled.add(flow);
        unsettled.addAll(flow.callers());
    }

    /** The context of a call's callee. What varies with a parameter that a rule speaks for is no matter of the callee's body. */
    Context context(Stmt.Call call, Facts facts) {
        List<Atom> ports = Lists.plus(call.args(), call.results());
        Context context = Context.call(call.callee(), ports, call.args().size(), facts);
        return rule(call).map(r -> context.without(r.covered())).orElse(context);
    }

    Optional<Rule> rule(Stmt.Call call) {
        return program.func(call.callee()).rule();
    }

    Func func(String name) {
        return program.func(name);
    }

    /** A function in a context, settled as far as it can be now: it may be one that waits for this answer. */
    Flow flow(Context context) {
        Flow known = flows.get(context);
        if (known != null) {
            return known;
        }
        Flow flow = new Flow(program.func(context.func()), context, this);
        flows.put(context, flow);
        unsettled.add(flow);
        settle(flow);
        return flow;
    }

    Activity of(Context context) {
        return answers.computeIfAbsent(context, c -> new Activity(flow(c).func(), flow(c).facts(), this, c.exported()));
    }

    TraceFields traces() {
        return traces;
    }
}
