package dev.fluxion.processor.rules;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import java.util.List;
import java.util.Map;

/**
 * An expression of Java in which contributions are written: numbers, names, calls, operators, {@code ? :}. Calculates in
 * {@code double}: a name that stands for any other number is converted first, unless it is {@code n}, an {@code int}.
 */
sealed interface Formula {

    /** Writes the formula as IR; the value's name is {@code name} if it needs one. */
    Atom write(String name, Scope scope);

    /**
     * Reads a formula.
     *
     * @throws IllegalArgumentException if it is not of the language above
     */
    static Formula parse(String java) {
        return new FormulaParser(java).parse();
    }

    /** What the names mean, and where to write. */
    record Scope(Map<String, Atom> names, Builder out) {
        Scope inside() {
            return new Scope(names, new Builder(out));
        }
    }

    record Literal(double value) implements Formula {
        @Override
        public Atom write(String name, Scope scope) {
            return Atom.real(value);
        }
    }

    record Name(String id) implements Formula {
        @Override
        public Atom write(String name, Scope scope) {
            Atom atom = scope.names().get(id);
            if (atom == null) {
                throw new IllegalStateException("unknown name " + id);
            }
            boolean isReady = id.equals("n") || atom.type() == Type.REAL || atom.type() == Type.BOOL;
            return isReady
                    ? atom
                    : scope.out()
                            .apply(atom instanceof Var v ? v.name() : id, Primitives.cast(Type.REAL), Type.REAL, atom);
        }
    }

    /** {@code isConstant(x)}: whether the operand is known when the derivative is written. */
    record IsConstant(Formula of) implements Formula {
        @Override
        public Atom write(String name, Scope scope) {
            return Atom.truth(of.write(name, scope) instanceof Const);
        }
    }

    record Apply(Form form, List<Formula> args) implements Formula {
        private static final Map<String, String> NOUNS =
                Map.of("+", "sum", "-", "difference", "*", "product", "/", "quotient", "%", "remainder");

        @Override
        public Atom write(String name, Scope scope) {
            Atom first = args.get(0).write(noun(0), scope);
            if (form.isShortCircuit() && first instanceof Const known) {
                boolean goesOn = Boolean.valueOf(form.symbol().equals("&&")).equals(known.value());
                return goesOn ? args.get(1).write(name, scope) : first;
            }
            Atom[] atoms = new Atom[args.size()];
            atoms[0] = first;
            for (int i = 1; i < atoms.length; i++) {
                atoms[i] = args.get(i).write(noun(i), scope);
            }
            return scope.out().apply(name, Primitives.of(form), form.isTruth() ? Type.BOOL : Type.REAL, atoms);
        }

        private String noun(int i) {
            if (!(args.get(i) instanceof Apply apply)) {
                return "value";
            }
            Form inner = apply.form();
            return inner.isMethod() ? inner.symbol() : NOUNS.getOrDefault(inner.symbol(), "test");
        }
    }

    record Choice(Formula condition, Formula then, Formula otherwise) implements Formula {
        @Override
        public Atom write(String name, Scope scope) {
            Atom test = condition.write("test", scope);
            if (test instanceof Const known) {
                return (Boolean.TRUE.equals(known.value()) ? then : otherwise).write(name, scope);
            }
            Scope yes = scope.inside();
            Scope no = scope.inside();
            List<Atom> one = List.of(then.write(name, yes));
            List<Atom> other = List.of(otherwise.write(name, no));
            Var result = new Var(name, one.get(0).type());
            Builder out = scope.out();
            out.add(new Stmt.If(
                    List.of(result), test, yes.out().yield(one), no.out().yield(other), out.at()));
            return result;
        }
    }
}
