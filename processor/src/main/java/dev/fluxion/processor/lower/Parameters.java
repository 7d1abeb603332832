package dev.fluxion.processor.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.TypePatternExpr;
import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;

/** The parameters of a function in the making. */
final class Parameters {
    private final Body body;
    private final List<Var> vars = new ArrayList<>();

    Parameters(Body body) {
        this.body = body;
    }

    List<Var> vars() {
        return List.copyOf(vars);
    }

    Var add(Slot slot) {
        return add(new Var(slot.name(), slot.type()));
    }

    Var add(Var param) {
        vars.add(param);
        return param;
    }

    /** @param entry whether the function is the one asked for: what goes into it is known to be constant where it is */
    void declare(Parameter p, Type type, boolean entry, Code code) {
        boolean constant = Annotated.isConstant(p);
        Slot slot = body.slots.declare(p, p.getNameAsString(), type, constant);
        Var param = add(slot);
        if (constant && !entry && type.isContainer()) {
            body.statements.attempt(() -> {
                throw body.refusal(p, Problem.ELEMENT_NOT_SUPPORTED, "NoDerivative");
            });
        }
        code.bind(slot, constant && !entry ? Places.stopped(param, slot.name(), body.at(p), code) : param);
    }

    /** The variables of {@code instanceof}: where they are in scope is no matter of blocks. */
    void patterns(Node declaration, Code code) {
        declaration
                .findAll(TypePatternExpr.class)
                .forEach(p -> body.statements.attempt(() -> {
                    Type type = body.type(body.attribution.type(p.getType()));
                    code.bind(body.slots.declare(p, p.getNameAsString(), type, false), Atom.zero(type));
                }));
    }
}
