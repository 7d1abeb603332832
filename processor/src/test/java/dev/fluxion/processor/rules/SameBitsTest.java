package dev.fluxion.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.processor.ir.Atom;
import dev.fluxion.processor.ir.Atom.Const;
import dev.fluxion.processor.ir.Atom.Var;
import dev.fluxion.processor.ir.Builder;
import dev.fluxion.processor.ir.Expr;
import dev.fluxion.processor.ir.Func;
import dev.fluxion.processor.ir.Interpreter;
import dev.fluxion.processor.ir.Lists;
import dev.fluxion.processor.ir.Origin;
import dev.fluxion.processor.ir.Program;
import dev.fluxion.processor.ir.Stmt;
import dev.fluxion.processor.ir.Type;
import dev.fluxion.processor.ir.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Random operations on all types, written as they are and written with simplification: the same bits, for operands of every
 * kind. And each row that has identities did use them.
 */
class SameBitsTest {
    private static final int PROGRAMS = 4000;
    private static final int LENGTH = 12;
    private static final int RUNS = 6;
    private static final List<Double> NEUTRAL = List.of(0.0, -0.0, 1.0, -1.0, 2.0);
    private static final List<Signature> SIGNATURES =
            Signature.all().filter(s -> hasIdentities(s.row())).toList();

    private static final List<Type> TYPES = List.of(Type.BOOL, Type.INT, Type.LONG, Type.FLOAT, Type.REAL, Type.REAL);

    private final Set<String> used = new TreeSet<>();

    @Test
    void simplifyingKeepsEveryBit() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            Operands random = new Operands(seed);
            Writing writing = new Writing(random);
            List<Signature> few = few(random, seed % 2 == 0);
            for (int i = 0; i < LENGTH; i++) {
                writing.write(random.oneOf(few));
            }
            compare(writing, random, "seed " + seed);
        }
        Set<String> all = SIGNATURES.stream().map(s -> s.row().name()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).isEqualTo(all);
    }

    /** All operations, or the negation and two more on the same type, so that they meet each other. */
    private static List<Signature> few(Operands random, boolean isAll) {
        Type type = random.oneOf(TYPES);
        List<Signature> fitting = SIGNATURES.stream()
                .filter(s -> s.result() == type && s.types().stream().allMatch(t -> t == type))
                .toList();
        List<Signature> negation = fitting.stream()
                .filter(s -> s.row() == Primitives.named(type == Type.BOOL ? "not" : "neg"))
                .toList();
        return isAll ? SIGNATURES : List.of(negation.get(0), random.oneOf(fitting), random.oneOf(fitting));
    }

    private static boolean hasIdentities(Row row) {
        return !Identities.of(row.name()).isEmpty();
    }

    private static void compare(Writing writing, Operands random, String seed) {
        Program plain = writing.program(writing.plain, writing.plainAtoms);
        Program simple = writing.program(writing.simple, writing.simpleAtoms);
        for (int i = 0; i < RUNS; i++) {
            Object[] args =
                    writing.params.stream().map(p -> random.of(p.type())).toArray();
            assertThat(run(simple, args)).as(seed).isEqualTo(run(plain, args));
        }
    }

    /** All results, or the class of what was thrown. */
    private static Object run(Program program, Object[] args) {
        try {
            return Interpreter.run(program, args);
        } catch (ArithmeticException thrown) {
            return thrown.getClass();
        }
    }

    /** One sequence of operations, written in two ways. */
    private final class Writing {
        private final Operands random;
        private final List<Var> params = new ArrayList<>();
        private final Builder plain = new Builder(null);
        private final Builder simple = new Builder(null);
        private final List<Atom> plainAtoms = new ArrayList<>();
        private final List<Atom> simpleAtoms = new ArrayList<>();

        Writing(Operands random) {
            this.random = random;
            for (Type type : Type.Scalar.values()) {
                params.add(new Var("x", type));
                params.add(new Var("y", type));
            }
            plainAtoms.addAll(params);
            simpleAtoms.addAll(params);
        }

        void write(Signature s) {
            List<Atom> plainArgs = new ArrayList<>();
            List<Atom> simpleArgs = new ArrayList<>();
            for (Type type : s.types()) {
                int i = operand(type);
                plainArgs.add(plainAtoms.get(i));
                simpleArgs.add(simpleAtoms.get(i));
            }
            Var result = new Var("r", s.result());
            plain.add(new Stmt.Let(result, new Expr.Apply(s.row(), plainArgs, s.result()), Origin.NONE));
            plainAtoms.add(result);
            Expr.Apply apply = new Expr.Apply(s.row(), simpleArgs, s.result());
            if (s.row().simplify(apply, simple::definition).isPresent()) {
                used.add(s.row().name());
            }
            simpleAtoms.add(simple.let("r", apply));
        }

        /** The number of an atom of this type: a result, a parameter, or a constant, which then is new. */
        private int operand(Type type) {
            List<Integer> fitting = new ArrayList<>();
            for (int i = 0; i < plainAtoms.size(); i++) {
                if (plainAtoms.get(i).type() == type) {
                    fitting.add(i);
                }
            }
            if (random.oneOf(List.of(true, true, false))) {
                return random.oneOf(fitting.subList(Math.max(0, fitting.size() - 4), fitting.size()));
            }
            Const constant = constant(type);
            plainAtoms.add(constant);
            simpleAtoms.add(constant);
            return plainAtoms.size() - 1;
        }

        private Const constant(Type type) {
            if (type == Type.REAL && random.oneOf(List.of(true, false))) {
                return Atom.real(random.oneOf(NEUTRAL));
            }
            return new Const(random.of(type), type);
        }

        Program program(Builder out, List<Atom> results) {
            Func f = new Func("f", params, out.yield(results), Lists.map(results, r -> "r"));
            return Verifier.check(Program.of(f));
        }
    }
}
