package dev.fluxion.processor.lower;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.fluxion.processor.custom.RuleSet;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Rule;
import dev.fluxion.processor.source.Declarations;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** The methods of a file that become functions of one program: the one asked for, and what it calls, each once. */
final class Callees {
    /** Which function to make of a method. */
    enum Form {
        /** What its body does. */
        BODY,
        /** Likewise, giving the exception it fails with as another result, so that what it has done until then is kept. */
        CAUGHT,
        /** It calls the method, of which nothing else is known. */
        JAVA,
        /** It calls the method's function, for whose derivative there is a rule. */
        RULED
    }

    /**
     * A function to make of a method.
     *
     * @param given what is known of its arguments
     */
    record Wanted(ExecutableElement method, Form form, Given given) {
        Wanted(ExecutableElement method, Form form) {
            this(method, form, Given.NOTHING);
        }

        Wanted(ExecutableElement method, boolean caught, Given given) {
            this(method, caught ? Form.CAUGHT : Form.BODY, given);
        }

        boolean caught() {
            return form == Form.CAUGHT;
        }

        /** What the function should be called. */
        String name() {
            String name = method.getKind() == ElementKind.CONSTRUCTOR
                    ? "new" + Nodes.owner(method).getSimpleName()
                    : method.getSimpleName().toString();
            return given.lambda().map(shape -> ((Site) shape.code()).name()).orElse(name) + (caught() ? "Caught" : "");
        }
    }

    private final MethodSource source;
    private final Set<ExecutableElement> opaque;
    private final Map<Wanted, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final Map<ExecutableElement, Optional<MethodDeclaration>> declarations = new HashMap<>();
    private final Map<ExecutableElement, Optional<ConstructorSource>> sources = new HashMap<>();
    private final List<Func> made = new ArrayList<>();
    private final Deque<Wanted> waiting = new ArrayDeque<>();
    private final Deque<Wanted> waitingRules = new ArrayDeque<>();
    private Optional<ExecutableElement> rule = Optional.empty();

    /** @param opaque methods to be called as they are */
    Callees(MethodSource source, Set<ExecutableElement> opaque) {
        this.source = source;
        this.opaque = new HashSet<>(opaque);
    }

    /**
     * Whether a call becomes a call of a function.
     *
     * @param receiver the class that the receiver, if any, is known to be of
     */
    boolean isLowered(ExecutableElement method, TypeElement receiver) {
        boolean isKnown = method.getModifiers().contains(Modifier.STATIC)
                || isFinal(method, receiver)
                || source.layouts().layout(receiver).isPresent();
        return isKnown
                && method.getTypeParameters().isEmpty()
                && !opaque.contains(method)
                && declaration(method).filter(d -> d.getBody().isPresent()).isPresent();
    }

    /** Whether a reference to a method stands for a function: nobody can put another method in its place. */
    boolean isFixed(ExecutableElement method) {
        TypeElement owner = Nodes.owner(method);
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        return (isStatic || isFinal(method, owner)) && isLowered(method, owner);
    }

    /** Whether no class below the receiver's can put another method in its place. */
    static boolean isFinal(ExecutableElement method, TypeElement receiver) {
        return method.getModifiers().contains(Modifier.PRIVATE)
                || method.getModifiers().contains(Modifier.FINAL)
                || receiver.getModifiers().contains(Modifier.FINAL)
                || receiver.getKind() == ElementKind.RECORD;
    }

    /** The component that a method reads and nothing else: a record's accessor that nobody has written. */
    Optional<VariableElement> component(ExecutableElement method) {
        TypeElement owner = Nodes.owner(method);
        if (owner.getKind() != ElementKind.RECORD
                || !method.getParameters().isEmpty()
                || declaration(method).isPresent()) {
            return Optional.empty();
        }
        return Members.fields(owner).stream()
                .filter(f -> f.getSimpleName().equals(method.getSimpleName()))
                .findFirst();
    }

    RuleSet rules() {
        return source.rules();
    }

    /** Whether the source of a rule, or of a method with rules, becomes a function; else it is called. */
    boolean isRead(ExecutableElement method) {
        boolean called = rules().has(method) && isCallable(method) && rules().covers(method);
        return isLowered(method, Nodes.owner(method)) && !called;
    }

    /** Whether the companion can call it. Compilers warn of one who names a class that stands in another's file. */
    boolean isCallable(ExecutableElement method) {
        boolean inOwnClass = outermost(method).equals(outermost(source.method()));
        return Function.isReachable(method)
                && (inOwnClass || declaration(method).isEmpty());
    }

    private static Element outermost(Element e) {
        Element outer = e.getEnclosingElement();
        return outer instanceof TypeElement ? outermost(outer) : e;
    }

    /** The function of a method that has rules. */
    String ruled(ExecutableElement method) {
        return name(new Wanted(method, isRead(method) ? Form.BODY : Form.JAVA));
    }

    /** The rule of a method's function that is to be made. */
    Optional<Rule> rule(Wanted wanted) {
        if (!rules().has(wanted.method())
                || wanted.form() == Form.RULED
                || wanted.given().isSpecial()) {
            return Optional.empty();
        }
        int first = wanted.method().getModifiers().contains(Modifier.STATIC) ? 0 : 1;
        List<Optional<String>> partials = new ArrayList<>();
        Map<Integer, ExecutableElement> given = rules().of(wanted.method());
        for (int i = -first; i < wanted.method().getParameters().size(); i++) {
            partials.add(Optional.ofNullable(given.get(i)).map(this::rule));
        }
        return Optional.of(new Rule(partials));
    }

    private String rule(ExecutableElement method) {
        Wanted wanted = new Wanted(method, isRead(method) ? Form.BODY : Form.JAVA);
        boolean isNew = !names.containsKey(wanted);
        String name = name(wanted);
        if (isNew) {
            waiting.remove(wanted);
            waitingRules.add(wanted);
        }
        return name;
    }

    /** The rule for whose sake the present function is made, and for nothing else: it need not be, if Java can call the rule. */
    Optional<ExecutableElement> forRule() {
        return rule.filter(this::isCallable);
    }

    /** The method's declaration, if it is in this file. */
    Optional<MethodDeclaration> declaration(ExecutableElement method) {
        return declarations.computeIfAbsent(
                method,
                m -> m.getEnclosingElement() instanceof TypeElement
                        ? Declarations.method(source.file().unit(), m)
                        : Optional.empty());
    }

    /** What the constructor does, if its class is in this file. */
    Optional<ConstructorSource> source(ExecutableElement constructor) {
        return sources.computeIfAbsent(
                constructor, c -> ConstructorSource.of(source.file().unit(), c));
    }

    /** Whether it is known what the fields of the objects hold that this constructor makes. */
    boolean isMade(ExecutableElement constructor) {
        TypeElement type = Nodes.owner(constructor);
        boolean inner = type.getNestingKind().isNested()
                && type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC);
        return !inner
                && !opaque.contains(constructor)
                && (isImplicit(constructor) || source.layouts().isInFile(type));
    }

    /** Whether it is a record's that nobody has written: it puts its arguments into the fields, and nothing else. */
    boolean isImplicit(ExecutableElement constructor) {
        return Nodes.owner(constructor).getKind() == ElementKind.RECORD
                && source.elements().getOrigin(constructor) == Elements.Origin.MANDATED;
    }

    /** Those constructors that do more than to fill the fields of what they make, judged by their functions. */
    Set<ExecutableElement> acting(List<Func> funcs) {
        Set<String> acting = new Fillers(funcs).others();
        return names.entrySet().stream()
                .filter(e -> e.getKey().method().getKind() == ElementKind.CONSTRUCTOR)
                .filter(e -> acting.contains(e.getValue()))
                .map(e -> e.getKey().method())
                .collect(Collectors.toSet());
    }

    /** The name of its function, which will be made if it is not yet. */
    String name(Wanted wanted) {
        return names.computeIfAbsent(wanted, w -> {
            waiting.add(w);
            String name = w.name();
            return fresh(name);
        });
    }

    /** A name that no other function has. */
    String fresh(String name) {
        int n = used.merge(name, 1, Integer::sum);
        return n == 1 ? name : name + n;
    }

    /** A function that has been made beside that of a method. */
    void made(Func f) {
        made.add(f);
    }

    List<Func> made() {
        return List.copyOf(made);
    }

    /** The next function to make: first those that the method itself calls, then each rule with what it calls. */
    Optional<Wanted> next() {
        Optional<Wanted> next = Optional.ofNullable(waiting.poll());
        if (next.isPresent()) {
            return next;
        }
        Optional<Wanted> nextRule = Optional.ofNullable(waitingRules.poll());
        rule = nextRule.map(Wanted::method);
        return nextRule;
    }
}
