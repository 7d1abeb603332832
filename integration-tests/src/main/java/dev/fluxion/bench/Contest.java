package dev.fluxion.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * A function at one point, and ways to its gradient. Each returns some number that needs all of its work.
 *
 * @param generated where the generated gradient leaves its results, if they are compared
 * @param byHand where an expert's own adjoint leaves its results; as long, in the same order
 */
record Contest(String name, Map<Column, DoubleSupplier> works, double[][] generated, double[][] byHand) {

    static Contest of(String name, DoubleSupplier function, DoubleSupplier gradient) {
        Map<Column, DoubleSupplier> works = new EnumMap<>(Column.class);
        works.put(Column.FUNCTION, function);
        works.put(Column.FLUXION, gradient);
        return new Contest(name, works, new double[0][], new double[0][]);
    }

    Contest with(Column column, DoubleSupplier work) {
        Map<Column, DoubleSupplier> more = new EnumMap<>(works);
        more.put(column, work);
        return new Contest(name, more, generated, byHand);
    }

    /** With an expert's adjoint, which must leave in {@code theirs} what the generated one leaves in {@code ours}. */
    Contest byHand(DoubleSupplier work, double[][] ours, double[][] theirs) {
        return new Contest(name, with(Column.BY_HAND, work).works(), ours, theirs);
    }

    /** The same with arrays of one dimension. */
    Contest byHand(DoubleSupplier work, double[] ours, double[] theirs) {
        return byHand(work, new double[][] {ours}, new double[][] {theirs});
    }
}
