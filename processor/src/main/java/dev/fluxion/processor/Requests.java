package dev.fluxion.processor;

import dev.fluxion.processor.ir.Layout;
import dev.fluxion.processor.ir.Structs;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.lower.ExternalMethods;
import dev.fluxion.processor.lower.Layouts;
import dev.fluxion.processor.mode.Mode;
import dev.fluxion.processor.mode.Modes;
import dev.fluxion.processor.report.Finding;
import dev.fluxion.processor.report.Problem;
import dev.fluxion.processor.report.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads an annotated method's request, and judges its signature. */
final class Requests {
    private final ExecutableElement method;
    private final AnnotationMirror annotation;
    private final Layouts layouts;
    private final List<Finding> findings = new ArrayList<>();

    private Requests(ExecutableElement method, Layouts layouts) {
        this.method = method;
        this.layouts = layouts;
        this.annotation = Annotations.mirror(method, Annotations.DIFFERENTIABLE).orElseThrow();
    }

    static Result<Request> of(ExecutableElement method, Layouts layouts) {
        Requests r = new Requests(method, layouts);
        Request request = r.read();
        return r.findings.isEmpty() ? Result.of(request) : Result.failed(r.findings);
    }

    private Request read() {
        kind();
        List<String> outs = outs();
        result(outs);
        List<String> ofThis = ofThis();
        modes().stream()
                .filter(m -> isFlat(m) && !ofThis.isEmpty())
                .forEach(m -> require(false, Problem.MODE_NOT_SUPPORTED, m.name()));
        List<String> wrt = wrt(outs, ofThis);
        return new Request(
                method,
                ExternalMethods.overload(method),
                modes(),
                wrt,
                ofThis,
                outs,
                Annotations.types(annotation, "rules"),
                Annotations.isTrue(annotation, "checked"));
    }

    private void kind() {
        Set<Modifier> modifiers = method.getModifiers();
        require(!modifiers.contains(Modifier.NATIVE), Problem.NATIVE_METHOD);
        require(!modifiers.contains(Modifier.ABSTRACT), Problem.ABSTRACT_METHOD);
        require(method.getTypeParameters().isEmpty(), Problem.GENERIC_METHOD);
    }

    private void result(List<String> outs) {
        TypeMirror type = method.getReturnType();
        if (type.getKind() == TypeKind.VOID) {
            require(!outs.isEmpty(), Problem.VOID_WITHOUT_OUT, name());
        } else if (outs.isEmpty()) {
            require(carries(type), Problem.NO_DIFFERENTIABLE_RESULT, name(), type.toString());
        }
    }

    private List<Mode> modes() {
        List<Mode> asked = Annotations.names(annotation, "modes").stream()
                .map(Mode::valueOf)
                .distinct()
                .sorted()
                .toList();
        boolean scalar = Differentiability.isReal(method.getReturnType());
        for (Mode mode : asked) {
            boolean fits = !Modes.isOfNumber(mode) || scalar;
            require(
                    fits,
                    Problem.NOT_A_SCALAR_RESULT,
                    mode.name(),
                    name(),
                    method.getReturnType().toString());
        }
        return asked.isEmpty() ? List.of(scalar ? Mode.GRAD : Mode.VJP) : asked;
    }

    private List<String> wrt(List<String> outs, List<String> ofThis) {
        List<String> asked = Annotations.names(annotation, "wrt");
        asked.forEach(this::known);
        List<String> wrt = method.getParameters().stream()
                .filter(p -> asked.isEmpty() ? isDefault(p, outs) : isAsked(p, asked))
                .map(p -> p.getSimpleName().toString())
                .toList();
        require(
                !wrt.isEmpty() || !ofThis.isEmpty() || !findings.isEmpty(),
                Problem.NO_DIFFERENTIABLE_PARAMETER,
                name());
        return wrt;
    }

    private boolean carries(TypeMirror type) {
        return layouts.of(type).isDifferentiable();
    }

    private void known(String asked) {
        boolean known =
                method.getParameters().stream().anyMatch(p -> p.getSimpleName().contentEquals(asked));
        boolean ofThis = asked.equals("this") || asked.startsWith("this.");
        require(known || ofThis, Problem.UNKNOWN_WRT, asked, name());
    }

    /** Whether a mode lays the inputs out in rows or columns, which those of an object are not yet. */
    private static boolean isFlat(Mode mode) {
        return mode == Mode.JACOBIAN || mode == Mode.HESSIAN;
    }

    /** What of the receiver is asked for: {@code this}, or fields in the order of their declaration. */
    private List<String> ofThis() {
        List<String> asked = Annotations.names(annotation, "wrt").stream()
                .filter(a -> a.equals("this") || a.startsWith("this."))
                .toList();
        if (asked.isEmpty() || method.getModifiers().contains(Modifier.STATIC)) {
            asked.forEach(a -> require(false, Problem.UNKNOWN_WRT, a, name()));
            return List.of();
        }
        Type self = layouts.of(Naming.owner(method).asType());
        String type = Naming.owner(method).getSimpleName().toString();
        if (!(self instanceof Type.Struct object)) {
            asked.forEach(a -> require(false, Problem.WRT_NOT_DIFFERENTIABLE, a, type));
            return List.of();
        }
        return asked.contains("this") ? List.of("this") : fields(asked, object);
    }

    private List<String> fields(List<String> asked, Type.Struct object) {
        List<String> wanted =
                asked.stream().map(a -> a.substring("this.".length())).toList();
        List<Layout.Field> known = object.layout().fields();
        wanted.stream()
                .filter(w -> known.stream().noneMatch(f -> f.name().equals(w)))
                .forEach(w -> require(false, Problem.UNKNOWN_WRT, "this." + w, name()));
        List<Layout.Field> chosen =
                known.stream().filter(f -> wanted.contains(f.name())).toList();
        chosen.forEach(f -> require(
                f.isDifferentiable() && !Structs.holdsObjects(f.type()),
                Problem.WRT_NOT_DIFFERENTIABLE,
                "this." + f.name(),
                f.type().text()));
        return chosen.stream().map(Layout.Field::name).toList();
    }

    private boolean isDefault(VariableElement p, List<String> outs) {
        boolean excluded = Annotations.has(p, Annotations.NO_DERIVATIVE)
                || outs.contains(p.getSimpleName().toString());
        if (!excluded && !carries(p.asType()) && Differentiability.willCarry(p.asType())) {
            require(false, Problem.UNSUPPORTED_TYPE, p.asType().toString());
        }
        return !excluded && carries(p.asType());
    }

    private boolean isAsked(VariableElement p, List<String> asked) {
        boolean is = asked.contains(p.getSimpleName().toString());
        String name = p.getSimpleName().toString();
        require(
                !is || carries(p.asType()),
                Problem.WRT_NOT_DIFFERENTIABLE,
                name,
                p.asType().toString());
        return is && !Annotations.has(p, Annotations.NO_DERIVATIVE);
    }

    private List<String> outs() {
        return method.getParameters().stream()
                .filter(p -> Annotations.has(p, Annotations.OUT))
                .filter(p -> p.asType().getKind() == TypeKind.ARRAY)
                .map(p -> p.getSimpleName().toString())
                .toList();
    }

    private String name() {
        return method.getSimpleName().toString();
    }

    private void require(boolean condition, Problem problem, String... arguments) {
        if (!condition) {
            findings.add(Finding.ofMethod(problem, arguments));
        }
    }
}
