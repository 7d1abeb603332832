package dev.fluxion.check;

/**
 * What differences say of a slope.
 *
 * @param slope the best estimate, NaN if there is none
 * @param error how unsure it is
 * @param size of a slope that would not be small here: its own, or that of the values over that of the point
 */
record Estimate(double slope, double error, double size) {
    static final Estimate NONE = new Estimate(Double.NaN, Double.POSITIVE_INFINITY, 0);
}
