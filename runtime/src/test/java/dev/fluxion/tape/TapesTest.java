package dev.fluxion.tape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TapesTest {
    /** A tape behind boxes, so that one test serves them all. */
    record Tape<T>(String name, Function<Random, T> draw, Consumer<T> push, Supplier<T> pop) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Tape<?>> tapes() {
        DoubleTape doubles = new DoubleTape();
        FloatTape floats = new FloatTape();
        IntTape ints = new IntTape();
        LongTape longs = new LongTape();
        BooleanTape booleans = new BooleanTape();
        RefTape<String> refs = new RefTape<>();
        return Stream.of(
                new Tape<>("doubles", Random::nextGaussian, doubles::push, doubles::pop),
                new Tape<>("floats", Random::nextFloat, floats::push, floats::pop),
                new Tape<>("ints", Random::nextInt, ints::push, ints::pop),
                new Tape<>("longs", Random::nextLong, longs::push, longs::pop),
                new Tape<>("booleans", Random::nextBoolean, booleans::push, booleans::pop),
                new Tape<>("refs", r -> Integer.toString(r.nextInt()), refs::push, refs::pop));
    }

    @ParameterizedTest
    @MethodSource("tapes")
    <T> void popsWhatWasPushedLastThroughSeveralGrowths(Tape<T> tape) {
        Random random = new Random(17);
        Deque<T> stack = new ArrayDeque<>();
        for (int i = 0; i < 20_000; i++) {
            if (random.nextInt(3) > 0 || stack.isEmpty()) {
                T value = tape.draw.apply(random);
                tape.push.accept(value);
                stack.push(value);
            } else {
                assertThat(tape.pop.get()).isEqualTo(stack.pop());
            }
        }
        while (!stack.isEmpty()) {
            assertThat(tape.pop.get()).isEqualTo(stack.pop());
        }
    }

    @ParameterizedTest
    @MethodSource("tapes")
    void poppingAnEmptyTapeIsAnError(Tape<?> tape) {
        assertThatThrownBy(tape.pop::get).isInstanceOf(ArrayIndexOutOfBoundsException.class);
    }

    @Test
    void referencesMayBeNull() {
        RefTape<String> tape = new RefTape<>();
        tape.push(null);
        assertThat(tape.pop()).isNull();
    }

    @Test
    void smallerIntegersComeBackFromAnIntTape() {
        IntTape tape = new IntTape();
        tape.push('\uffff');
        tape.push((byte) -128);
        assertThat((byte) tape.pop()).isEqualTo(Byte.MIN_VALUE);
        assertThat((char) tape.pop()).isEqualTo(Character.MAX_VALUE);
    }

    @Test
    void capacityDoublesUpToTheLongestArrayThereIs() {
        assertThat(Growth.after(64)).isEqualTo(128);
        assertThat(Growth.after(1 << 30)).isEqualTo(Integer.MAX_VALUE - 8);
        assertThatThrownBy(() -> Growth.after(Integer.MAX_VALUE - 8))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("a tape holds at most 2147483639 values");
    }
}
