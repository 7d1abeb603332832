package dev.fluxion.processor.custom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The rules that hold where a method is differentiated.
 *
 * @param partials for a method, the rule for each of its own arguments that has one, by position
 */
public record RuleSet(Map<ExecutableElement, Map<Integer, ExecutableElement>> partials) {

    public static final RuleSet NONE = new RuleSet(Map.of());

    /** The rules in these classes; those that do not fit, which is reported where they stand, are left out. Of two, the first holds. */
    public static RuleSet of(List<TypeElement> holders, Types types, Elements elements) {
        Map<ExecutableElement, Map<Integer, ExecutableElement>> partials = new LinkedHashMap<>();
        List<PartialRule> rules = new ArrayList<>();
        holders.forEach(h -> rules.addAll(PartialRule.in(h)));
        for (PartialRule rule : rules) {
            new Judgement(rule, types, elements)
                    .target()
                    .ifPresent(target -> partials.computeIfAbsent(target, t -> new TreeMap<>())
                            .putIfAbsent(rule.wrt(), rule.rule()));
        }
        return new RuleSet(partials);
    }

    /** The rules for a method's derivative, by the position of the argument; empty if there is none. */
    public Map<Integer, ExecutableElement> of(ExecutableElement method) {
        return partials.getOrDefault(method, Map.of());
    }

    /** Whether there is a rule for each argument through which a derivative might pass. */
    public boolean covers(ExecutableElement method) {
        Map<Integer, ExecutableElement> rules = of(method);
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement p = method.getParameters().get(i);
            boolean isConstant = Mirrors.find(p, "dev.fluxion.NoDerivative").isPresent();
            if (!rules.containsKey(i) && !isConstant && Judgement.isReal(p.asType())) {
                return false;
            }
        }
        return true;
    }

    public boolean has(ExecutableElement method) {
        return partials.containsKey(method);
    }
}
