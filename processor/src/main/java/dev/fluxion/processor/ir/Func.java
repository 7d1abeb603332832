package dev.fluxion.processor.ir;

import dev.fluxion.processor.ir.Atom.Var;
import java.util.List;
import java.util.Optional;

/**
 * A function: parameters, and a block whose yields are the results.
 *
 * @param name unique in its {@link Program}; what {@link Stmt.Call} names
 * @param resultNames one for each yield, for the reader
 * @param original how Java can call the user's own method instead, operands in the holes; empty where it cannot (private)
 * @param rule what the user has said of its derivative, if anything
 * @param external where it is, if it is not of this program: the body then only says what may happen in it (see {@link Unseen})
 */
public record Func(
        String name,
        List<Var> params,
        Block body,
        List<String> resultNames,
        Optional<JavaText> original,
        Optional<Rule> rule,
        Optional<External> external) {
    /** Between the name of a function and the class that it is of, where that is part of the name. */
    public static final String ELSEWHERE = "@";

    public Func {
        params = List.copyOf(params);
        resultNames = List.copyOf(resultNames);
    }

    public Func(String name, List<Var> params, Block body, List<String> resultNames) {
        this(name, params, body, resultNames, Optional.empty());
    }

    public Func(String name, List<Var> params, Block body, List<String> resultNames, Optional<JavaText> original) {
        this(name, params, body, resultNames, original, Optional.empty());
    }

    public Func(
            String name,
            List<Var> params,
            Block body,
            List<String> resultNames,
            Optional<JavaText> original,
            Optional<Rule> rule) {
        this(name, params, body, resultNames, original, rule, Optional.empty());
    }

    public boolean isExternal() {
        return external.isPresent();
    }

    public Func withBody(Block other) {
        return new Func(name, params, other, resultNames, original, rule, external);
    }

    public Func with(Rule other) {
        return new Func(name, params, body, resultNames, original, Optional.of(other));
    }

    public Func withoutRule() {
        return new Func(name, params, body, resultNames, original);
    }

    public List<Type> resultTypes() {
        return Lists.map(body.yields(), Atom::type);
    }
}
