package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Type;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A function whose code is known: what it is made of, and the slots that hold the values that it has captured. */
sealed interface Closure {

    /** What is alike in all closures that run the same code, whatever they have captured. */
    record Shape(Object code, List<Type> captured, List<Shape> parts) {
        int depth() {
            return 1 + parts.stream().mapToInt(Shape::depth).max().orElse(0);
        }
    }

    /** The slots of all captured values, those of the functions in it too. */
    List<Slot> slots();

    Shape shape();

    /** The same code with its values in other slots, in the order of {@link #slots}. */
    Closure in(Iterator<Slot> others);

    /** A lambda. */
    record Lambda(Site site, Optional<Slot> self, List<Captured> captured) implements Closure {
        @Override
        public List<Slot> slots() {
            return Stream.concat(self.stream(), captured.stream().flatMap(c -> c.slots().stream()))
                    .toList();
        }

        @Override
        public Shape shape() {
            Stream<Slot> own = Stream.concat(self.stream(), captured.stream().flatMap(c -> c.value().stream()));
            List<Shape> parts = captured.stream()
                    .flatMap(c -> c.function().stream())
                    .map(Closure::shape)
                    .toList();
            return new Shape(site, own.map(Slot::type).toList(), parts);
        }

        @Override
        public Closure in(Iterator<Slot> others) {
            Optional<Slot> receiver = self.map(s -> others.next());
            return new Lambda(site, receiver, Lists.map(captured, c -> c.in(others)));
        }
    }

    /** A local variable that a lambda speaks of: the slot of its value, or the function that it is. */
    record Captured(Node declaration, Optional<Slot> value, Optional<Closure> function) {
        List<Slot> slots() {
            return function.map(Closure::slots).orElseGet(() -> value.stream().toList());
        }

        Captured in(Iterator<Slot> others) {
            return new Captured(declaration, value.map(v -> others.next()), function.map(f -> f.in(others)));
        }
    }

    /** A reference to a static method, or to one of {@code this}. */
    record Reference(Site site, Optional<Slot> self) implements Closure {
        @Override
        public List<Slot> slots() {
            return self.stream().toList();
        }

        @Override
        public Shape shape() {
            return new Shape(site, Lists.map(slots(), Slot::type), List.of());
        }

        @Override
        public Closure in(Iterator<Slot> others) {
            return new Reference(site, self.map(s -> others.next()));
        }
    }

    /** One of two, by a truth value. */
    record Choice(Slot condition, Closure then, Closure otherwise) implements Closure {
        @Override
        public List<Slot> slots() {
            return Lists.plus(List.of(condition), Lists.plus(then.slots(), otherwise.slots()));
        }

        @Override
        public Shape shape() {
            return new Shape(Choice.class, List.of(condition.type()), List.of(then.shape(), otherwise.shape()));
        }

        @Override
        public Closure in(Iterator<Slot> others) {
            Slot chosen = others.next();
            Closure one = then.in(others);
            return new Choice(chosen, one, otherwise.in(others));
        }
    }

    /** One after the other. */
    record Composed(Closure first, Closure second) implements Closure {
        @Override
        public List<Slot> slots() {
            return Lists.plus(first.slots(), second.slots());
        }

        @Override
        public Shape shape() {
            return new Shape(Composed.class, List.of(), List.of(first.shape(), second.shape()));
        }

        @Override
        public Closure in(Iterator<Slot> others) {
            Closure one = first.in(others);
            return new Composed(one, second.in(others));
        }
    }
}
