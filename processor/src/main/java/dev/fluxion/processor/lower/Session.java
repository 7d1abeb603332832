package dev.fluxion.processor.lower;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.source.SourceFile;
import dev.fluxion.processor.typing.Attribution;
import dev.fluxion.processor.typing.Typer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the lowering of one method shares with that of the methods it calls. */
final class Session {
    private final MethodSource source;
    private final Callees callees;
    private final Externals externals;
    private final Sites sites = new Sites();
    private final FieldUses fields = new FieldUses();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Finding> warnings = new LinkedHashSet<>();

    Session(MethodSource source, Callees callees) {
        this.source = source;
        this.callees = callees;
        this.externals = new Externals(source);
    }

    /** Whether this is the method that was asked for. */
    boolean isEntry(ExecutableElement method) {
        return method.equals(source.method());
    }

    SourceFile file() {
        return source.file();
    }

    String checkedIn() {
        return source.checkedIn();
    }

    Types types() {
        return source.types();
    }

    Elements elements() {
        return source.elements();
    }

    Layouts layouts() {
        return source.layouts();
    }

    Callees callees() {
        return callees;
    }

    Sites sites() {
        return sites;
    }

    Externals externals() {
        return externals;
    }

    FieldUses fields() {
        return fields;
    }

    Attribution attribute(ExecutableElement method, MethodDeclaration declaration) {
        return new Typer(types(), elements()).attribute(Nodes.owner(method), declaration);
    }

    Attribution attribute(ExecutableElement constructor, ConstructorSource source) {
        return new Typer(types(), elements())
                .attribute(
                        Nodes.owner(constructor),
                        source.declaration(),
                        source.initialisers(),
                        source.parameters(),
                        source.all());
    }

    void report(Finding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    /** What does not stand in the way. */
    void warn(Finding finding) {
        warnings.add(finding);
    }

    List<Finding> warnings() {
        return List.copyOf(warnings);
    }

    /** All of them, in the order of the source. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(fields.findings());
        all.sort(Comparator.comparingInt(Finding::begin));
        return all;
    }
}
