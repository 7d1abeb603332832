package dev.fluxion.processor.lower;

import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/** Which fields that could carry a derivative are written, and which are read: one that is both would lose it. */
final class FieldUses {
    private final Map<VariableElement, Origin> written = new LinkedHashMap<>();
    private final Set<VariableElement> read = new HashSet<>();

    void read(VariableElement field, Type type) {
        if (type.isDifferentiable()) {
            read.add(field);
        }
    }

    void written(VariableElement field, Type type, Origin at) {
        if (type.isDifferentiable()) {
            written.putIfAbsent(field, at);
        }
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        written.forEach((field, at) -> {
            if (read.contains(field)) {
                String name = field.getSimpleName().toString();
                findings.add(Finding.at(at.begin(), at.end(), Problem.FIELD_CARRIES_DERIVATIVE, name));
            }
        });
        return findings;
    }
}
