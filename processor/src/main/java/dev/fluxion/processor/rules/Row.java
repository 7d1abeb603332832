package dev.fluxion.processor.rules;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Effect;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Op;
import dev.fluxion.processor.ir.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An operation: how Java writes it, and what it contributes to a derivative. One row serves all overloads; which one it is
 * shows in the types of {@link Expr.Apply}. A row is itself by identity.
 */
public final class Row implements Op {
    private final Entry entry;
    private final Form form;
    private final JavaText java;
    private final List<String> params;
    private final List<Optional<Formula>> partials;
    private final List<Identity> identities;

    Row(Entry entry) {
        Formula.Apply parsed = (Formula.Apply) Formula.parse(entry.form());
        this.entry = entry;
        this.form = parsed.form();
        this.java = form.java();
        this.params = Lists.map(parsed.args(), a -> ((Formula.Name) a).id());
        this.partials =
                Lists.map(entry.contributions(), c -> c.isEmpty() ? Optional.empty() : Optional.of(Formula.parse(c)));
        this.identities = Identities.of(entry.name());
    }

    @Override
    public String name() {
        return entry.name();
    }

    @Override
    public int arity() {
        return params.size();
    }

    @Override
    public JavaText java() {
        return java;
    }

    @Override
    public int precedence() {
        return form.precedence();
    }

    @Override
    public Effect effect(Type result) {
        boolean fails =
                entry.failure() == Entry.Failure.ALWAYS || (entry.failure() == Entry.Failure.WHOLE && !result.isReal());
        return fails ? Effect.FAILS : Effect.PURE;
    }

    @Override
    public boolean isCheap() {
        return entry.cost() == Entry.Cost.CHEAP;
    }

    @Override
    public boolean isDifferentiable(int i) {
        return i < partials.size() && partials.get(i).isPresent();
    }

    @Override
    public Optional<Expr> simplify(Expr.Apply self, Function<Atom, Optional<Expr>> definitions) {
        Term term = new Term(self, definitions);
        return identities.stream()
                .map(i -> i.simplify(term))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Writes what {@code d} contributes through the {@code i}-th operand: in forward mode {@code d} is that operand's tangent
     * and the contribution is to the result's, in reverse mode {@code d} is the result's adjoint and the contribution is to
     * the operand's.
     *
     * @param name of the contribution, if it needs one
     * @param result what the operation gave
     * @param d of type {@code REAL}, as is the contribution
     * @throws IllegalArgumentException if the operation is not differentiable in that operand
     */
    public Atom contribution(String name, int i, List<Atom> args, Atom result, Atom d, Builder out) {
        if (!isDifferentiable(i)) {
            throw new IllegalArgumentException(name() + " is not differentiable in operand " + i);
        }
        Map<String, Atom> names = new HashMap<>(Map.of("result", result, "d", d));
        for (int k = 0; k < params.size(); k++) {
            names.put(params.get(k), args.get(k));
        }
        return partials.get(i).orElseThrow().write(name, new Formula.Scope(names, out));
    }

    /**
     * What {@link #contribution} writes for the {@code i}-th operand, for people: over these names of the operands, {@code
     * result} and {@code d}; "" if it writes nothing.
     */
    public String contributionText(int i, List<String> operands) {
        String text = i < entry.contributions().size() ? entry.contributions().get(i) : "";
        return Pattern.compile("\\b[a-z]\\w*\\b(?!\\s*\\()").matcher(text).replaceAll(m -> {
            int k = params.indexOf(m.group());
            return Matcher.quoteReplacement(k < 0 ? m.group() : operands.get(k));
        });
    }

    Entry entry() {
        return entry;
    }

    /** The names of the operands in the contributions. */
    List<String> params() {
        return params;
    }

    Form form() {
        return form;
    }

    @Override
    public String toString() {
        return entry.form();
    }
}
