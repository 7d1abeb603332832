package dev.fluxion.processor.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * A piece of Java that is carried through unchanged: text, names of classes (so that the writer can import them) and holes
 * for atoms.
 */
public record JavaText(List<Part> parts) {

    public sealed interface Part {}

    /** Java as it stands. */
    public record Code(String text) implements Part {}

    /** A class by its package ("" for the unnamed one) and its simple names, outermost first. */
    public record ClassRef(String packageName, List<String> simpleNames) implements Part {
        /** A class nested in this one. */
        public ClassRef nested(String simpleName) {
            return new ClassRef(packageName, Lists.plus(simpleNames, simpleName));
        }

        @Override
        public String toString() {
            String simple = String.join(".", simpleNames);
            return packageName.isEmpty() ? simple : packageName + "." + simple;
        }
    }

    /** A handle of the companion's to a private field, by the class that declares it and the field's name. */
    public record Handle(ClassRef owner, String field) implements Part {
        /** What the companion calls it. */
        public String name() {
            return String.join("_", owner.simpleNames()) + "_" + field;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /**
     * Where the {@code index}-th operand goes. An operand that is an expression of lower precedence than {@code precedence}
     * needs parentheses there (see {@link Precedence}).
     */
    public record Hole(int index, int precedence) implements Part {}

    /** Where a captured operand goes: it must be a variable that is never assigned again (inside a lambda). */
    public record Capture(int index) implements Part {}

    public JavaText {
        parts = List.copyOf(parts);
    }

    public static JavaText of(String code) {
        return new JavaText(List.of(new Code(code)));
    }

    public static JavaText of(Part... parts) {
        return new JavaText(List.of(parts));
    }

    /** The text with these operands in its holes, for people: classes by their simple names, nobody counts parentheses. */
    public String with(List<String> operands) {
        return print(operands::get, r -> String.join(".", r.simpleNames()));
    }

    /** The handles that it uses. */
    public List<Handle> handles() {
        return parts.stream()
                .filter(Handle.class::isInstance)
                .map(Handle.class::cast)
                .toList();
    }

    /** A call of {@code target} with operands {@code 0} to {@code count}. */
    public static JavaText call(int count, Part... target) {
        return call(0, count, List.of(target));
    }

    /** A call of {@code target} with those operands from {@code first} on, below {@code end}. */
    public static JavaText call(int first, int end, List<? extends Part> target) {
        List<Part> parts = new ArrayList<>(target);
        parts.add(new Code("("));
        for (int i = first; i < end; i++) {
            parts.add(new Code(i > first ? ", " : ""));
            parts.add(new Hole(i, Precedence.ANY));
        }
        parts.add(new Code(")"));
        return new JavaText(parts);
    }

    /** For the textual IR: holes as {@code {0}}. */
    @Override
    public String toString() {
        return print(i -> "{" + i + "}", ClassRef::toString);
    }

    private String print(IntFunction<String> operand, Function<ClassRef, String> name) {
        return parts.stream().map(p -> print(p, operand, name)).collect(Collectors.joining());
    }

    private static String print(Part part, IntFunction<String> operand, Function<ClassRef, String> name) {
        if (part instanceof Code code) {
            return code.text();
        }
        if (part instanceof ClassRef ref) {
            return name.apply(ref);
        }
        return operand.apply(part instanceof Hole hole ? hole.index() : ((Capture) part).index());
    }
}
