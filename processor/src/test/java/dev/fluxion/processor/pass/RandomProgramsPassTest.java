package dev.fluxion.processor.pass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.diff.Forward;
import dev.fluxion.processor.diff.Reverse;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Printer;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.RandomPrograms;
import dev.fluxion.processor.ir.Verifier;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** Passes on random programs and on their derivatives. A failure prints its seed: replay it with {@code -Dseed=N}. */
final class RandomProgramsPassTest {
    private static final int PROGRAMS = Integer.getInteger("programs", 300);
    private static final List<ProgramPass> EXACT = List.of(
            new DeadCode(),
            new Tidy(),
            Inline.small(),
            Inline.attempts(),
            new DirectValues(),
            new ExactTapes(),
            new Inductions(),
            new Outline(120, 60));

    @Test
    void passesKeepValuesBitForBit() {
        forAll(RandomProgramsPassTest::primal, program -> EXACT.forEach(pass -> keepsBits(pass, program)));
        forAll(RandomProgramsPassTest::primal, program -> keepsBits(new DirectFields(), program));
    }

    @Test
    void directFieldsKeepGradientsToRounding() {
        Passes fields = new Passes(List.of(new DirectFields()));
        forAll(RandomProgramsPassTest::reverse, program -> rounds(fields, program));
        forAll(PROGRAMS / 8, RandomProgramsPassTest::forwardOverReverse, program -> rounds(fields, program));
    }

    @Test
    void passesKeepGradientsBitForBit() {
        forAll(RandomProgramsPassTest::reverse, program -> EXACT.forEach(pass -> keepsBits(pass, program)));
    }

    @Test
    void passesKeepTangentsBitForBit() {
        forAll(RandomProgramsPassTest::forward, program -> EXACT.forEach(pass -> keepsBits(pass, program)));
    }

    @Test
    void allPassesTogetherKeepValuesBitForBitAndGradientsToRounding() {
        forAll(RandomProgramsPassTest::reverse, p -> rounds(Passes.afterDiff(), p));
    }

    @Test
    void fusionKeepsValuesBitForBitAndGradientsToRounding() {
        forAll(
                RandomProgramsPassTest::reverse,
                p -> rounds(new Passes(List.of(new Tidy(), new DeadCode(), new FuseSweeps())), p));
    }

    @Test
    void mergedWritesAndLocalSumsKeepValuesBitForBitAndGradientsToRounding() {
        forAll(
                RandomProgramsPassTest::reverse,
                p -> rounds(new Passes(List.of(new Tidy(), new MergeWrites(), new LocalSums())), p));
    }

    @Test
    void secondDerivativesAgreeWithPassesOnAndOff() {
        forAll(PROGRAMS / 8, RandomProgramsPassTest::forwardOverReverse, p -> rounds(Passes.afterDiff(), p));
        forAll(PROGRAMS / 8, RandomProgramsPassTest::reverseOverReverse, p -> rounds(Passes.afterDiff(), p));
    }

    @Test
    void derivativesAgreeWhetherTheProgramWasInlinedBeforeOrNot() {
        forAll(RandomProgramsPassTest::primal, p -> {
            int own = p.entry().params().size();
            Evaluation direct = Evaluation.ofClean(reverse(p), 7, own);
            Evaluation inlined = Evaluation.ofClean(reverse(Passes.beforeDiff().apply(p)), 7, own);
            assertThat(inlined).as(() -> Printer.print(p)).matches(direct::isClose);
        });
    }

    /** A test of one program. */
    private interface Check {
        void accept(Program program);
    }

    private static void forAll(LongFunction<Program> programs, Check check) {
        forAll(PROGRAMS, programs, check);
    }

    private static void forAll(int count, LongFunction<Program> programs, Check check) {
        Long only = Long.getLong("seed");
        for (long seed = only == null ? 0 : only; seed < (only == null ? count : only + 1); seed++) {
            try {
                check.accept(programs.apply(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Dseed=" + seed, e);
            }
        }
    }

    private static void keepsBits(ProgramPass pass, Program program) {
        Program after = Verifier.check(pass.apply(program));
        Evaluation before = Evaluation.of(program, 7);
        assertThat(Evaluation.of(after, 7))
                .as(() -> pass.name() + "\n" + Printer.print(program) + "\n" + Printer.print(after))
                .matches(before::hasSameBits);
    }

    /** The user's arrays and results come first; rounding is allowed in what comes behind. */
    private static void rounds(Passes passes, Program program) {
        Program after = passes.apply(program);
        Evaluation before = Evaluation.of(program, 7);
        assertThat(Evaluation.of(after, 7))
                .as(() -> Printer.print(program) + "\n" + Printer.print(after))
                .matches(e -> before.agrees(e, 7));
    }

    private static Program primal(long seed) {
        return seed % 2 == 0
                ? RandomPrograms.overArrays(seed, seed % 3 == 0)
                : RandomPrograms.overObjects(seed, seed % 3 == 0);
    }

    private static Program reverse(long seed) {
        return reverse(primal(seed));
    }

    private static Program reverse(Program program) {
        return Reverse.of(program, differentiable(program), false);
    }

    private static Program forward(long seed) {
        Program program = primal(seed);
        return Forward.of(program, differentiable(program));
    }

    private static Program forwardOverReverse(long seed) {
        Program reverse = reverse(seed);
        return Forward.of(reverse, differentiable(reverse));
    }

    private static Program reverseOverReverse(long seed) {
        return reverse(reverse(seed));
    }

    private static List<Var> differentiable(Program program) {
        return program.entry().params().stream()
                .filter(p -> p.type().isDifferentiable())
                .toList();
    }
}
