package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What goes into a generated class.
 *
 * @param name of the class
 * @param origin the user's class
 * @param traces the fields of each kind of trace
 * @param sharedTraces those of them that other companions hold
 * @param suppressed the warnings of javac that make no sense in it
 * @param hidesJavaLang whether the package has a class that is named like one of {@code java.lang}, which must then be imported
 * @param others functions that are called but are no members: Java has its own way to call each
 */
public record Companion(
        ClassRef name,
        ClassRef origin,
        boolean isPublic,
        List<String> javadoc,
        List<Member> members,
        Map<String, List<Type>> traces,
        Set<String> sharedTraces,
        List<String> suppressed,
        boolean hidesJavaLang,
        List<Func> others) {
    public Companion {
        javadoc = List.copyOf(javadoc);
        members = List.copyOf(members);
        traces = Map.copyOf(traces);
        sharedTraces = Set.copyOf(sharedTraces);
        suppressed = List.copyOf(suppressed);
        others = List.copyOf(others);
    }

    public Companion(
            ClassRef name,
            ClassRef origin,
            boolean isPublic,
            List<String> javadoc,
            List<Member> members,
            Map<String, List<Type>> traces) {
        this(name, origin, isPublic, javadoc, members, traces, Set.of(), List.of(), true, List.of());
    }
}
