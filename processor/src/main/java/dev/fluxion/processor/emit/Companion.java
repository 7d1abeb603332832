package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Map;

/**
 * What goes into a generated class.
 *
 * @param name of the class
 * @param origin the user's class
 * @param traces the fields of each kind of trace
 * @param hidesJavaLang whether the package has a class that is named like one of {@code java.lang}, which must then be imported
 * @param originals how Java calls the functions that are called but are no members
 */
public record Companion(
        ClassRef name,
        ClassRef origin,
        boolean isPublic,
        List<String> javadoc,
        List<Member> members,
        Map<String, List<Type>> traces,
        boolean hidesJavaLang,
        Map<String, JavaText> originals) {
    public Companion {
        javadoc = List.copyOf(javadoc);
        members = List.copyOf(members);
        traces = Map.copyOf(traces);
        originals = Map.copyOf(originals);
    }

    public Companion(
            ClassRef name,
            ClassRef origin,
            boolean isPublic,
            List<String> javadoc,
            List<Member> members,
            Map<String, List<Type>> traces) {
        this(name, origin, isPublic, javadoc, members, traces, true, Map.of());
    }
}
