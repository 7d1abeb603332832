package dev.fluxion.processor;

import dev.fluxion.processor.compiler.Messages;
import dev.fluxion.processor.custom.RuleChecks;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Tells of the users' rules that are wrong, whether or not they are used. */
final class RuleReports {
    private RuleReports() {}

    static void of(ProcessingEnvironment env, RoundEnvironment round) {
        Messages messages = new Messages(env);
        for (TypeElement holder : holders(env, round)) {
            RuleChecks.of(holder, env.getTypeUtils(), env.getElementUtils())
                    .forEach((rule, finding) -> messages.report(finding, rule, Optional.empty()));
        }
    }

    private static Set<TypeElement> holders(ProcessingEnvironment env, RoundEnvironment round) {
        Set<TypeElement> holders = new LinkedHashSet<>();
        TypeElement annotation = env.getElementUtils().getTypeElement(Annotations.DERIVATIVE_OF);
        Set<? extends Element> rules = annotation == null ? Set.of() : round.getElementsAnnotatedWith(annotation);
        for (Element rule : rules) {
            if (rule.getEnclosingElement() instanceof TypeElement holder) {
                holders.add(holder);
            }
        }
        return holders;
    }
}
