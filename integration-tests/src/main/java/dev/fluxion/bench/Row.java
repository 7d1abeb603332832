package dev.fluxion.bench;

import dev.fluxion.bench.Interleaved.Spread;
import java.util.Map;

/**
 * What one function and its gradients cost.
 *
 * @param times in nanoseconds for each call
 * @param bytes that one call of the generated gradient allocates
 */
record Row(String name, Map<Column, Spread> times, long bytes) {

    double function() {
        return times.get(Column.FUNCTION).median();
    }

    /** As a multiple of the function. */
    double multiple(Column column) {
        return times.get(column).median() / function();
    }

    /** Half the distance of the quartiles, as a multiple of the function. */
    double spread(Column column) {
        Spread time = times.get(column);
        return (time.upper() - time.lower()) / 2 / function();
    }
}
