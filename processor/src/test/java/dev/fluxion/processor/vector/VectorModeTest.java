package dev.fluxion.processor.vector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.diff.Forward;
import dev.fluxion.processor.diff.Reverse;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.Printer;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.RandomPrograms;
import dev.fluxion.processor.ir.Verifier;
import dev.fluxion.processor.pass.Passes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several directions at once give, to the bit, what they give one after the other. */
class VectorModeTest {
    private static final int PROGRAMS = Integer.getInteger("programs", 150);
    private static final int DIRECTIONS = 3;

    @Test
    void severalTangentsAtOnce() {
        forAll(p -> Forward.of(p, numbers(p)), 4);
    }

    @Test
    void severalAdjointsAtOnce() {
        forAll(p -> Reverse.of(p, numbers(p), false), 4);
    }

    @Test
    void severalDirectionsOfSecondOrderAtOnce() {
        forAll(p -> Forward.of(Reverse.of(p, numbers(p), false), numbers(p)), 6);
        forAll(p -> Forward.of(Passes.betweenDiffs().apply(Reverse.of(p, numbers(p), false)), numbers(p)), 6);
    }

    @Test
    void whatIsWideCanBeSimplified() {
        forAll(p -> Reverse.of(p, numbers(p), false), 4, Passes.afterDiff()::apply);
    }

    private static List<Var> numbers(Program p) {
        return p.entry().params().subList(0, 3);
    }

    private static void forAll(Function<Program, Program> derivative, int given) {
        forAll(derivative, given, p -> p);
    }

    /** @param given how many parameters the program has before the directions */
    private static void forAll(Function<Program, Program> derivative, int given, Function<Program, Program> pass) {
        Long only = Long.getLong("seed");
        for (long seed = only == null ? 0 : only; seed < (only == null ? PROGRAMS : only + 1); seed++) {
            Program program = RandomPrograms.overNumbers(seed);
            if (VectorMode.supports(program)) {
                check(seed, derivative.apply(program), given, pass);
            }
        }
    }

    private static void check(long seed, Program derived, int given, Function<Program, Program> pass) {
        List<Var> params = derived.entry().params();
        List<Var> directions = params.subList(given, params.size());
        Random random = new Random(seed);
        List<Object> args = new ArrayList<>();
        params.subList(0, given).forEach(v -> args.add(number(v, random)));
        List<double[]> wide = new ArrayList<>();
        directions.forEach(v -> wide.add(random.doubles(DIRECTIONS, -1, 1).toArray()));
        Program vector = VectorMode.of(derived, directions, List.of());
        String text = "-Dseed=" + seed + "\n" + Printer.print(derived) + "\n" + Printer.print(vector);
        List<Object> all = new ArrayList<>(args);
        all.addAll(wide);
        all.add(DIRECTIONS);
        List<Object> actual = run(pass.apply(verified(vector, text)), all, text);
        for (int d = 0; d < DIRECTIONS; d++) {
            List<Object> one = new ArrayList<>(args);
            for (double[] numbers : wide) {
                one.add(numbers[d]);
            }
            assertThat(at(actual, d)).as(text).isEqualTo(run(derived, one, text));
        }
    }

    private static Object number(Var v, Random random) {
        return v.type() == dev.fluxion.processor.ir.Type.INT
                ? (Object) random.nextInt(RandomPrograms.LENGTH)
                : (Object) random.nextDouble(-1, 1);
    }

    private static Program verified(Program p, String text) {
        try {
            return Verifier.check(p);
        } catch (RuntimeException e) {
            throw new AssertionError(text, e);
        }
    }

    private static List<Object> run(Program p, List<Object> args, String text) {
        try {
            return Interpreter.run(p, WideRuntime::evaluate, args.toArray());
        } catch (RuntimeException e) {
            throw new AssertionError(text, e);
        }
    }

    private static List<Object> at(List<Object> results, int direction) {
        return IntStream.range(0, results.size())
                .mapToObj(i -> results.get(i) instanceof double[] wide ? (Object) wide[direction] : results.get(i))
                .toList();
    }
}
