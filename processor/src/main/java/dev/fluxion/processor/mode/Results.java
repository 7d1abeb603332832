package dev.fluxion.processor.mode;

import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Block;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Program;
import java.util.List;

/** Memory that is given and filled counts as a result: what is useless for the results is not differentiated. */
final class Results {
    private Results() {}

    /** The program in which these parameters of the entry are results, behind its own. */
    static Program with(Program program, List<Var> filled) {
        Func f = program.entry();
        Block body = new Block(f.body().stmts(), Lists.plus(f.body().yields(), filled));
        List<String> names = Lists.plus(f.resultNames(), Lists.map(filled, Var::name));
        Func extended = new Func(f.name(), f.params(), body, names, f.original());
        return entry(program, extended);
    }

    /** The program without this result of the entry. */
    static Program without(Program program, int index) {
        Func f = program.entry();
        Block body = new Block(f.body().stmts(), without(f.body().yields(), index));
        return entry(program, new Func(f.name(), f.params(), body, without(f.resultNames(), index)));
    }

    private static <T> List<T> without(List<T> list, int index) {
        return Lists.plus(list.subList(0, index), list.subList(index + 1, list.size()));
    }

    private static Program entry(Program program, Func entry) {
        List<Func> callees = program.funcs().subList(1, program.funcs().size());
        return new Program(Lists.plus(List.of(entry), callees), program.traces());
    }
}
