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
        List<Func> callees = program.funcs().subList(1, program.funcs().size());
        return new Program(Lists.plus(List.of(extended), callees), program.traces());
    }
}
