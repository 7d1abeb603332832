package dev.fluxion.processor.diff;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.External;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the callers of a function say about its <i>ports</i>: its parameters, then its results.
 *
 * @param varied the parameters that vary, and memory that does
 * @param useful the results that are useful, and memory that is
 * @param places for each port the first one that may lead to the same memory; -1 for what is no memory
 * @param exported whether the callers are others, of whom nothing is known
 */
record Context(String func, Set<Integer> varied, Set<Integer> useful, List<Integer> places, boolean exported) {
    Context {
        varied = Set.copyOf(varied);
        useful = Set.copyOf(useful);
        places = List.copyOf(places);
    }

    static List<Atom> ports(Func f) {
        return Lists.plus(f.params(), f.body().yields());
    }

    /** Differentiation of {@code f} itself: no two of its parameters share memory that is written. */
    static Context entry(Func f, List<Var> wrt) {
        List<Atom> ports = ports(f);
        Set<Integer> varied = new LinkedHashSet<>();
        Set<Integer> useful = new LinkedHashSet<>();
        for (int i = 0; i < ports.size(); i++) {
            boolean isParam = i < f.params().size();
            if (ports.get(i).type().isDifferentiable()
                    && (!isParam || wrt.contains(f.params().get(i)))) {
                (isParam ? varied : useful).add(i);
            }
        }
        return new Context(f.name(), varied, useful, Lists.map(ports, p -> -1), false);
    }

    /** Calls from elsewhere: whatever can vary does and is useful, and all memory may be the same. */
    static Context export(Func f, External external) {
        List<Atom> ports = ports(f);
        Set<Integer> taken = new LinkedHashSet<>();
        List<Integer> places = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < ports.size(); i++) {
            boolean isTaken = ports.get(i).type().isDifferentiable()
                    && !external.constant().contains(i);
            boolean isMemory = isTaken && Facts.isPlace(ports.get(i));
            first = isMemory && first < 0 ? i : first;
            places.add(isMemory ? first : -1);
            if (isTaken) {
                taken.add(i);
            }
        }
        return new Context(f.name(), taken, taken, places, true);
    }

    /** The same for a function that writes to objects which may be reached from more than one parameter. */
    Context joining(Activity activity) {
        Sharing sharing = new Sharing(activity);
        List<Var> params = activity.func().params();
        List<Integer> joined = new ArrayList<>(places);
        for (int i = 0; i < params.size(); i++) {
            for (int k = 0; k < i && joined.get(i) < 0; k++) {
                if (sharing.meetWhereWritten(params.get(k), params.get(i))) {
                    joined.set(i, k);
                }
            }
        }
        return new Context(func, varied, useful, joined, exported);
    }

    /** A call in which these atoms stand at the ports. */
    static Context call(String callee, List<Atom> ports, int params, Facts facts) {
        Set<Integer> varied = new LinkedHashSet<>();
        Set<Integer> useful = new LinkedHashSet<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < ports.size(); i++) {
            Atom port = ports.get(i);
            boolean isPlace = Facts.isPlace(port);
            if ((isPlace || i < params) && facts.isVaried(port)) {
                varied.add(i);
            }
            if ((isPlace || i >= params) && facts.isUseful(port)) {
                useful.add(i);
            }
            places.add(isPlace ? first(ports, i, facts) : -1);
        }
        return new Context(callee, varied, useful, places, false);
    }

    /** The same, but that these parameters do not vary. */
    Context without(List<Integer> constant) {
        Set<Integer> others = new LinkedHashSet<>(varied);
        others.removeAll(constant);
        return new Context(func, others, useful, places, exported);
    }

    private static int first(List<Atom> ports, int i, Facts facts) {
        int k = 0;
        while (!Facts.isPlace(ports.get(k)) || facts.place((Var) ports.get(k)) != facts.place((Var) ports.get(i))) {
            k++;
        }
        return k;
    }
}
