package dev.fluxion.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Instance;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.Printer;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.RandomArguments;
import dev.fluxion.processor.ir.RandomPrograms;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Verifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Forward and reverse mode on random programs. */
class RandomDerivativesTest {
    private static final int PROGRAMS = Seeds.programs(300);

    /** A program, a point, a direction there, and weights of the results. */
    private record Case(long seed, Program program, List<Object> args, List<Object> direction, Random random) {
        static Case of(long seed, boolean floats) {
            return of(seed, RandomPrograms.overArrays(seed, floats));
        }

        static Case ofObjects(long seed, boolean floats) {
            return of(seed, RandomPrograms.overObjects(seed, floats));
        }

        private static Case of(long seed, Program p) {
            Random random = new Random(seed);
            List<Object> args = new ArrayList<>();
            for (Var param : p.entry().params()) {
                args.add(RandomArguments.of(param.type(), random));
            }
            if (random.nextBoolean()) {
                double[][] rows = (double[][]) args.get(5);
                rows[1] = rows[3];
                share(args);
            }
            List<Object> wrt = Flat.at(p.entry().params(), args, Type::isDifferentiable);
            return new Case(seed, p, args, Flat.like(wrt, random::nextGaussian), random);
        }

        /** The cell is also among the others, and they share memory that is checked to be nobody else's. */
        private static void share(List<Object> args) {
            if (args.size() > 9 && args.get(8) instanceof Instance cell) {
                Instance[] cells = (Instance[]) args.get(9);
                cells[1] = cells[3];
                cells[2] = cell;
                cells[0].set("at", cell.get("origin"));
                cells[3].set("row", cell.get("row"));
            }
        }

        List<Var> wrt() {
            return Flat.differentiable(program.entry().params());
        }

        int results() {
            return program.entry().body().yields().size();
        }

        List<Object> run() {
            return Interpreter.run(program, Flat.copy(args));
        }

        String text() {
            return "-Dseed=" + seed + "\n" + Printer.print(program);
        }
    }

    @Test
    void bothModesReturnTheValueBitForBit() {
        Seeds.forAll(PROGRAMS, seed -> returnsTheValue(Case.of(seed, true)));
        Seeds.forAll(PROGRAMS, seed -> returnsTheValue(Case.ofObjects(seed, true)));
    }

    private static void returnsTheValue(Case c) {
        List<Object> value = c.run();
        assertThat(forward(c).subList(0, value.size()))
                .as(c::text)
                .matches(v -> Flat.sameBits(v.toArray(), value.toArray()));
        Reversed r = reverse(c, Flat.weights(value, () -> 1));
        assertThat(r.values).as(c::text).matches(v -> Flat.sameBits(v.toArray(), value.toArray()));
    }

    @Test
    void reverseModeIsTheTransposeOfForwardMode() {
        Seeds.forAll(PROGRAMS, seed -> transposes(Case.of(seed, false)));
        Seeds.forAll(PROGRAMS, seed -> transposes(Case.of(seed, true)));
        Seeds.forAll(PROGRAMS, seed -> transposes(Case.ofObjects(seed, false)));
        Seeds.forAll(PROGRAMS, seed -> transposes(Case.ofObjects(seed, true)));
    }

    private static void transposes(Case c) {
        List<Object> tangents = forward(c).subList(c.results(), 2 * c.results());
        List<Object> weights = Flat.weights(c.run(), c.random::nextGaussian);
        double forward = Flat.dot(Flat.positions(tangents), Flat.positions(weights));
        Reversed reversed = reverse(c, weights);
        double reverse = Flat.dot(reversed.adjoints(c.wrt()), Flat.numbers(c.direction));
        assertThat(reverse).as(() -> c.text() + "\nforward " + forward).matches(r -> close(r, forward, 1e-11));
    }

    private static boolean close(double a, double b, double tolerance) {
        return Double.compare(a, b) == 0 || Math.abs(a - b) <= tolerance * (1 + Math.abs(a) + Math.abs(b));
    }

    @Test
    void forwardModeAgreesWithDifferences() {
        Seeds.forAll(PROGRAMS, seed -> agreesWithDifferences(Case.of(seed, false)));
        Seeds.forAll(PROGRAMS, seed -> agreesWithDifferences(Case.ofObjects(seed, false)));
    }

    private static void agreesWithDifferences(Case c) {
        List<Double> tangents = Flat.numbers(forward(c).subList(c.results(), 2 * c.results()));
        double steepness = Flat.norm(tangents);
        double tolerance = 1e-8 * (1 + steepness);
        assertThat(steepness > Seeds.TOO_STEEP || Seeds.steps().anyMatch(h -> error(c, tangents, h) < tolerance))
                .as(c::text)
                .isTrue();
    }

    private static double error(Case c, List<Double> tangents, double h) {
        List<Double> difference = new ArrayList<>();
        List<Double> near = at(c, h);
        List<Double> behind = at(c, -h);
        List<Double> far = at(c, 2 * h);
        List<Double> farBehind = at(c, -2 * h);
        if (!List.of(near.size(), behind.size(), far.size(), farBehind.size()).stream()
                .allMatch(n -> n == tangents.size())) {
            return Double.POSITIVE_INFINITY; // another branch was taken there, and returned another array
        }
        for (int i = 0; i < near.size(); i++) {
            double d = (8 * (near.get(i) - behind.get(i)) - (far.get(i) - farBehind.get(i))) / (12 * h);
            difference.add(d - tangents.get(i));
        }
        return Flat.norm(difference);
    }

    private static List<Double> at(Case c, double h) {
        List<Object> direction = new ArrayList<>();
        int k = 0;
        for (Var p : c.program.entry().params()) {
            direction.add(p.type().isDifferentiable() ? c.direction.get(k++) : null);
        }
        return Flat.numbers(
                Interpreter.run(c.program, Flat.shifted(c.args, direction, h).toArray()));
    }

    private static List<Object> forward(Case c) {
        Program jvp = Verifier.check(Forward.of(c.program, c.wrt()));
        List<Object> args = new ArrayList<>(List.of(Flat.copy(c.args)));
        args.addAll(List.of(Flat.copy(c.direction)));
        return Interpreter.run(jvp, args.toArray());
    }

    private record Reversed(List<Object> values, List<Object> reals, List<Object> shadows) {
        /** In the order of the parameters. */
        List<Double> adjoints(List<Var> wrt) {
            List<Object> all = new ArrayList<>();
            int real = 0;
            int shadow = 0;
            for (Var p : wrt) {
                all.add(p.type().isReal() ? reals.get(real++) : shadows.get(shadow++));
            }
            return Flat.numbers(all);
        }
    }

    private static Reversed reverse(Case c, List<Object> weights) {
        Program vjp = Verifier.check(Reverse.of(c.program, c.wrt(), false));
        Func f = c.program.entry();
        List<Object> arrays = Flat.at(f.params(), c.args, t -> t.isContainer() && t.isDifferentiable());
        List<Object> shadows = Flat.like(arrays, () -> 0);
        List<Object> args = new ArrayList<>(List.of(Flat.copy(c.args)));
        args.addAll(shadows);
        args.addAll(weights);
        Object[] before = shadows.stream().map(Object.class::cast).toArray();
        List<Object> results = Interpreter.run(vjp, args.toArray());
        int n = c.results();
        return new Reversed(results.subList(0, n), results.subList(n, results.size()), Arrays.asList(before));
    }
}
