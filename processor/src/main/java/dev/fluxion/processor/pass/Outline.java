package dev.fluxion.processor.pass;

import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts functions that are too large into several: HotSpot never compiles a method of more than 8,000 bytes.
 *
 * @param limit a function is cut if its bytecode is larger
 * @param part how large the pieces should be
 */
public record Outline(int limit, int part) implements ProgramPass {

    public static Outline forHotSpot() {
        return new Outline(7500, 4000);
    }

    @Override
    public String name() {
        return "outline";
    }

    @Override
    public Program apply(Program program) {
        Set<String> names = new HashSet<>();
        program.funcs().forEach(f -> names.add(f.name()));
        List<Func> all = new ArrayList<>();
        List<Func> parts = new ArrayList<>();
        for (Func f : program.funcs()) {
            Outlining outlining = new Outlining(f, part, names);
            all.add(BytecodeSize.of(f.body()) > limit ? f.withBody(outlining.block(f.body(), limit)) : f);
            parts.addAll(outlining.parts());
        }
        all.addAll(parts);
        return new Program(all, program.traces());
    }
}
