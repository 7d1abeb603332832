package dev.fluxion.processor.custom;

import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.report.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What is wrong with the rules of a class, whether or not they are used. */
public final class RuleChecks {
    private final Types types;
    private final Elements elements;
    private final Map<ExecutableElement, Finding> findings = new LinkedHashMap<>();
    private final Map<List<Object>, ExecutableElement> known = new LinkedHashMap<>();

    private RuleChecks(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
    }

    /** For each rule in the class that is wrong, why. */
    public static Map<ExecutableElement, Finding> of(TypeElement holder, Types types, Elements elements) {
        RuleChecks checks = new RuleChecks(types, elements);
        PartialRule.in(holder).forEach(checks::check);
        return checks.findings;
    }

    private void check(PartialRule rule) {
        Judgement judgement = new Judgement(rule, types, elements);
        Optional<Finding> problem = judgement.problem();
        problem.ifPresent(f -> findings.put(rule.rule(), f));
        judgement.target().ifPresent(target -> second(rule, target));
    }

    private void second(PartialRule rule, ExecutableElement target) {
        ExecutableElement first = known.putIfAbsent(List.of(target, rule.wrt()), rule.rule());
        if (first != null) {
            String argument = String.valueOf(rule.wrt());
            String name = first.getSimpleName().toString();
            findings.put(rule.rule(), Finding.ofMethod(Problem.RULE_TWICE, argument, Signatures.of(target), name));
        }
    }
}
