package dev.fluxion.processor.custom;

import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Which method a rule is for, or what is wrong with it. */
final class Judgement {
    private final PartialRule rule;
    private final Types types;
    private final List<ExecutableElement> namesakes;

    Judgement(PartialRule rule, Types types, Elements elements) {
        this.rule = rule;
        this.types = types;
        this.namesakes = ElementFilter.methodsIn(elements.getAllMembers(rule.type())).stream()
                .filter(m -> m.getSimpleName().contentEquals(rule.method()))
                .toList();
    }

    /** The method, if the rule fits it. */
    Optional<ExecutableElement> target() {
        return problem().isPresent() ? Optional.empty() : fitting();
    }

    Optional<Finding> problem() {
        if (namesakes.isEmpty()) {
            return problem(Problem.RULE_WITHOUT_METHOD, rule.type().toString(), rule.method(), similar());
        }
        Optional<ExecutableElement> target = fitting();
        if (target.isEmpty() || !isWellMade()) {
            String expected = (target.isEmpty() ? namesakes.stream() : target.stream())
                    .map(this::expected)
                    .collect(Collectors.joining(" or "));
            return problem(Problem.RULE_SIGNATURE, rule.method(), expected);
        }
        return misplaced(target.get());
    }

    private Optional<Finding> misplaced(ExecutableElement target) {
        String name = Signatures.of(target);
        boolean memory = Stream.concat(
                        Stream.of(target.getReturnType()),
                        target.getParameters().stream().map(VariableElement::asType))
                .anyMatch(t -> t.getKind() == TypeKind.ARRAY);
        if (memory || !isReal(target.getReturnType())) {
            return problem(Problem.RULE_OF_ARRAYS, name);
        }
        List<? extends VariableElement> parameters = target.getParameters();
        boolean isArgument = rule.wrt() >= 0
                && rule.wrt() < parameters.size()
                && isReal(parameters.get(rule.wrt()).asType());
        return isArgument ? Optional.empty() : problem(Problem.RULE_WRT, String.valueOf(rule.wrt()), name);
    }

    private static Optional<Finding> problem(Problem problem, String... arguments) {
        return Optional.of(Finding.ofMethod(problem, arguments));
    }

    private boolean isWellMade() {
        return rule.rule().getModifiers().contains(Modifier.STATIC)
                && rule.rule().getTypeParameters().isEmpty()
                && isReal(rule.rule().getReturnType());
    }

    private Optional<ExecutableElement> fitting() {
        List<TypeMirror> given = rule.rule().getParameters().stream()
                .map(p -> erased(p.asType()))
                .toList();
        return namesakes.stream().filter(m -> isSame(given, parameters(m))).findFirst();
    }

    private boolean isSame(List<TypeMirror> some, List<TypeMirror> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = types.isSameType(some.get(i), others.get(i));
        }
        return same;
    }

    /** What a rule for the method takes: the receiver first, if there is one. */
    private List<TypeMirror> parameters(ExecutableElement method) {
        List<TypeMirror> parameters = new ArrayList<>();
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            parameters.add(erased(rule.type().asType()));
        }
        method.getParameters().forEach(p -> parameters.add(erased(p.asType())));
        return parameters;
    }

    private TypeMirror erased(TypeMirror type) {
        return types.erasure(type);
    }

    static boolean isReal(TypeMirror type) {
        return type.getKind() == TypeKind.DOUBLE || type.getKind() == TypeKind.FLOAT;
    }

    private String expected(ExecutableElement method) {
        return "static double " + rule.rule().getSimpleName() + Signatures.list(parameters(method));
    }

    /** The class's own methods that return a number. */
    private String similar() {
        return ElementFilter.methodsIn(rule.type().getEnclosedElements()).stream()
                .filter(m -> isReal(m.getReturnType()))
                .map(Signatures::of)
                .distinct()
                .sorted()
                .limit(10)
                .collect(Collectors.joining(", "));
    }
}
