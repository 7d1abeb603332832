package dev.fluxion.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.Printer;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.RandomPrograms;
import dev.fluxion.processor.ir.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Second and third derivatives of random programs over three numbers, by all ways of composing the transforms. */
class RandomHessiansTest {
    private static final int PROGRAMS = Seeds.programs(200);
    private static final int INPUTS = 3;
    private static final List<Double> ZERO_SEEDS = List.of(0.0, 0.0);

    /** A program, a point (a whole number last), two directions, and weights of the two results. */
    private record Case(long seed, Program p, List<Double> x, int n, List<Double> v, List<Double> u, List<Double> w) {
        static Case of(long seed) {
            Random r = new Random(seed);
            Program p = RandomPrograms.overNumbers(seed);
            return new Case(seed, p, some(r, 3), r.nextInt(RandomPrograms.LENGTH), some(r, 3), some(r, 3), some(r, 2));
        }

        private static List<Double> some(Random r, int count) {
            return r.doubles(count, -1, 1).boxed().toList();
        }

        /** The last numbers among the results, given further arguments. */
        @SafeVarargs
        final List<Double> run(Program program, List<Double> x, int last, List<Double>... more) {
            List<Object> args = new ArrayList<>(x);
            args.add(n);
            for (List<Double> numbers : more) {
                args.addAll(numbers);
            }
            List<Object> results = Interpreter.run(program, args.toArray());
            return Flat.numbers(results.subList(results.size() - last, results.size()));
        }

        String text() {
            return "-Dseed=" + seed + "\n" + Printer.print(p);
        }
    }

    private static List<Var> wrt(Program p) {
        return p.entry().params().subList(0, INPUTS);
    }

    private static Program forward(Program p) {
        return Verifier.check(Forward.of(p, wrt(p)));
    }

    private static Program reverse(Program p) {
        return Verifier.check(Reverse.of(p, wrt(p), false));
    }

    private static List<Double> forwardOverReverse(Case c) {
        return c.run(forward(reverse(c.p)), c.x, INPUTS, c.w, c.v);
    }

    private static void assertClose(List<Double> actual, List<Double> expected, double tolerance, Case c) {
        double scale = 1 + Flat.norm(expected);
        for (int i = 0; i < expected.size(); i++) {
            double error = Math.abs(actual.get(i) - expected.get(i));
            assertThat(error)
                    .as(() -> actual + " is not " + expected + "\n" + c.text())
                    .isLessThan(tolerance * scale);
        }
    }

    @Test
    void reverseOverForwardAgreesWithForwardOverReverse() {
        Seeds.forAll(PROGRAMS, seed -> {
            Case c = Case.of(seed);
            List<Double> actual = c.run(reverse(forward(c.p)), c.x, INPUTS, c.v, ZERO_SEEDS, c.w);
            assertClose(actual, forwardOverReverse(c), 1e-11, c);
        });
    }

    @Test
    void reverseOverReverseAgreesWithForwardOverReverse() {
        Seeds.forAll(PROGRAMS, seed -> {
            Case c = Case.of(seed);
            List<Double> actual = c.run(reverse(reverse(c.p)), c.x, INPUTS, c.w, ZERO_SEEDS, c.v);
            assertClose(actual, forwardOverReverse(c), 1e-11, c);
        });
    }

    @Test
    void forwardOverReverseAgreesWithDifferencesOfTheGradient() {
        Seeds.forAll(PROGRAMS, seed -> {
            Case c = Case.of(seed);
            List<Double> expected = forwardOverReverse(c);
            Program gradient = reverse(c.p);
            double steepness = Flat.norm(expected);
            double tolerance = 1e-7 * (1 + steepness);
            assertThat(steepness > Seeds.TOO_STEEP
                            || Seeds.steps().anyMatch(h -> error(gradient, c, expected, h) < tolerance))
                    .as(c::text)
                    .isTrue();
        });
    }

    private static double error(Program gradient, Case c, List<Double> expected, double h) {
        List<Double> near = difference(gradient, c, h);
        List<Double> far = difference(gradient, c, 2 * h);
        List<Double> errors = new ArrayList<>();
        for (int i = 0; i < INPUTS; i++) {
            errors.add((4 * near.get(i) - far.get(i)) / 3 - expected.get(i));
        }
        return Flat.norm(errors);
    }

    private static List<Double> difference(Program gradient, Case c, double h) {
        List<Double> ahead = c.run(gradient, Flat.plus(c.x, h, c.v), INPUTS, c.w);
        return Flat.plus(ahead, -1, c.run(gradient, Flat.plus(c.x, -h, c.v), INPUTS, c.w)).stream()
                .map(d -> d / (2 * h))
                .toList();
    }

    @Test
    void allThirdDerivativesAgree() {
        Seeds.forAll(PROGRAMS / 3, seed -> {
            Case c = Case.of(seed);
            List<Double> expected = c.run(forward(forward(reverse(c.p))), c.x, INPUTS, c.w, c.v, c.u);
            List<Double> frf = c.run(forward(reverse(forward(c.p))), c.x, INPUTS, c.v, ZERO_SEEDS, c.w, c.u);
            assertClose(frf, expected, 1e-10, c);
            List<Double> zeros = List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
            List<Double> rff = c.run(reverse(forward(forward(c.p))), c.x, INPUTS, c.v, c.u, zeros, c.w);
            assertClose(rff, expected, 1e-10, c);
        });
    }

    @Test
    void reverseModeThriceIsAThirdDerivative() {
        Seeds.forAll(PROGRAMS / 10, seed -> {
            Case c = Case.of(seed);
            List<Double> expected = c.run(forward(forward(reverse(c.p))), c.x, INPUTS, c.w, c.v, c.u);
            List<Double> zeros = List.of(0.0, 0.0, 0.0, 0.0, 0.0);
            List<Double> rrr = c.run(reverse(reverse(reverse(c.p))), c.x, INPUTS, c.w, ZERO_SEEDS, c.v, zeros, c.u);
            assertClose(rrr, expected, 1e-10, c);
        });
    }
}
