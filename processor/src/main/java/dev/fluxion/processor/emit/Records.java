package dev.fluxion.processor.emit;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The records nested in a companion: for results, and for traces. */
final class Records {
    private Records() {}

    /** Each once, in the order of the members. */
    static Collection<JavaRecord> ofResults(List<Member> members) {
        Map<String, JavaRecord> records = new LinkedHashMap<>();
        for (Member member : members) {
            member.record().ifPresent(name -> records.putIfAbsent(name, ofResults(member, name)));
        }
        return records.values();
    }

    private static JavaRecord ofResults(Member member, String name) {
        boolean isPrivate = member.recordName().isEmpty();
        String javadoc = isPrivate
                ? "What {@code " + member.javaName() + "} returns."
                : "The results of {@link #" + member.javaName() + "}.";
        boolean isPublic = member.isPublic() && !isPrivate;
        return new JavaRecord(name, isPublic, isPrivate, List.of(javadoc), components(member.func()), member.shared());
    }

    private static List<JavaField> components(Func func) {
        return fields(func.resultTypes(), names(func.resultNames()));
    }

    private static List<JavaField> fields(List<Type> types, List<String> names) {
        List<JavaField> fields = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            fields.add(new JavaField(Types.of(types.get(i)), names.get(i)));
        }
        return fields;
    }

    static List<JavaRecord> ofTangents(List<Layout> tangents, boolean isPublic) {
        return Lists.map(tangents, t -> ofTangent(t, t.java().toString(), isPublic));
    }

    private static JavaRecord ofTangent(Layout tangent, String name, boolean isPublic) {
        String javadoc = "Derivatives of each {@code " + tangent.primal().java() + "}.";
        List<JavaField> components = Lists.map(tangent.fields(), f -> new JavaField(Types.of(f.type()), f.name()));
        return new JavaRecord(name, isPublic, false, List.of(javadoc), components, false);
    }

    /** Whether the record is a class of its own, not one nested in the companion. */
    static boolean isShared(Layout tangent) {
        return tangent.java().parts().get(0) instanceof JavaText.ClassRef;
    }

    /** The record of its own file that is shared by all companions. */
    static JavaRecord shared(Layout tangent, boolean isPublic) {
        JavaText.ClassRef name = (JavaText.ClassRef) tangent.java().parts().get(0);
        return ofTangent(tangent, name.simpleNames().get(0), isPublic);
    }

    static List<JavaRecord> ofTraces(Companion companion, Map<String, List<String>> names) {
        List<JavaRecord> records = new ArrayList<>();
        new TreeMap<>(companion.traces()).forEach((name, types) -> {
            if (!new Type.Trace(name).isExternal()) {
                records.add(ofTrace(companion, name, fields(types, names.getOrDefault(name, List.of()))));
            }
        });
        return records;
    }

    private static JavaRecord ofTrace(Companion companion, String name, List<JavaField> fields) {
        boolean shared = companion.sharedTraces().contains(name);
        String javadoc = "What one call remembers for its reverse sweep.";
        return new JavaRecord(name, shared && companion.isPublic(), !shared, List.of(javadoc), fields, shared);
    }

    /** A field of a trace is called what is first packed into it. */
    static Map<String, List<String>> traceNames(Companion companion) {
        Map<String, List<String>> names = new TreeMap<>();
        companion.members().forEach(m -> collect(m.func().body(), names));
        companion.traces().forEach((trace, types) -> names.computeIfAbsent(trace, t -> numbered(types.size())));
        return names;
    }

    private static List<String> numbered(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            names.add("field" + i);
        }
        return names;
    }

    private static void collect(Block block, Map<String, List<String>> names) {
        for (Stmt stmt : block.stmts()) {
            if (stmt instanceof Stmt.Let let && let.rhs() instanceof Expr.Pack pack) {
                names.computeIfAbsent(
                        pack.type().name(),
                        t -> names(pack.fields().stream().map(Records::name).toList()));
            }
            stmt.blocks().forEach(b -> collect(b, names));
        }
    }

    private static String name(Atom field) {
        return field instanceof Atom.Var v ? v.name() : "constant";
    }

    /** Different from each other, and from what a record has already. */
    static List<String> names(List<String> wanted) {
        Set<String> taken = new HashSet<>(
                Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait"));
        List<String> names = new ArrayList<>();
        for (String want : wanted) {
            String name = Names.identifier(want);
            for (int i = 2; !taken.add(name); i++) {
                name = Names.numbered(Names.identifier(want), i);
            }
            names.add(name);
        }
        return names;
    }
}
