package dev.fluxion.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An expert's adjoints and the generated ones are the same gradients. */
class ContestsTest {
    @TestFactory
    Stream<DynamicTest> theGradientIsTheExperts() {
        return Contests.all().stream()
                .filter(c -> c.works().containsKey(Column.BY_HAND))
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
    }

    private static void check(Contest contest) {
        contest.works().get(Column.FLUXION).getAsDouble();
        contest.works().get(Column.BY_HAND).getAsDouble();
        double max = Stream.of(contest.byHand())
                .flatMapToDouble(DoubleStream::of)
                .map(Math::abs)
                .max()
                .orElseThrow();
        assertThat(max).isPositive();
        for (int i = 0; i < contest.byHand().length; i++) {
            assertThat(contest.generated()[i]).containsExactly(contest.byHand()[i], within(1e-10 * max));
        }
    }
}
