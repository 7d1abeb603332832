package dev.fluxion.processor.pass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Printer;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Verifier;

/** Programs before and after a pass, as text. */
final class Goldens {
    private Goldens() {}

    static void turns(ProgramPass pass, String before, String after) {
        Program made = pass.apply(Verifier.check(IrText.program(before)));
        assertThat(Printer.print(Verifier.check(made))).isEqualTo(after);
    }

    static void keeps(ProgramPass pass, String program) {
        turns(pass, program, program.replaceAll("(?m)^ *# \\w+\n", ""));
    }
}
