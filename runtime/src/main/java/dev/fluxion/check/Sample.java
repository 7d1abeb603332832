package dev.fluxion.check;

/**
 * The slope of a function as one step sees it.
 *
 * @param slope the difference quotient, not finite if the function is not
 * @param width of the interval it was computed from
 * @param rounding how far the values may be off because they are rounded
 * @param size of a slope that would not be small: that of the values over that of the point
 */
record Sample(double slope, double width, double rounding, double size) {
    /** Central, or, where the function ends at the point, from the side on which it goes on. */
    static Sample of(Probe probe, double step) {
        double plus = probe.value(probe.onGrid(probe.point() + step));
        double minus = probe.value(probe.onGrid(probe.point() - step));
        if (Double.isFinite(plus) && Double.isFinite(minus)) {
            return central(probe, step, plus, minus);
        }
        return Double.isFinite(plus) ? oneSided(probe, step) : oneSided(probe, -step);
    }

    private static Sample central(Probe probe, double step, double plus, double minus) {
        double width = probe.onGrid(probe.point() + step) - probe.onGrid(probe.point() - step);
        return of(probe, (plus - minus) / width, width, Math.max(Math.abs(plus), Math.abs(minus)));
    }

    /** The slope at the point of the parabola through three values. */
    private static Sample oneSided(Probe probe, double step) {
        double near = probe.onGrid(probe.point() + step);
        double far = probe.onGrid(probe.point() + 2 * step);
        double here = probe.value(probe.point());
        double there = probe.value(near);
        double first = (there - here) / (near - probe.point());
        double second = (probe.value(far) - there) / (far - near);
        double width = far - probe.point();
        double slope = first - (near - probe.point()) * (second - first) / width;
        return of(probe, slope, Math.abs(width) / 4, Math.max(Math.abs(here), Math.abs(there)));
    }

    private static Sample of(Probe probe, double slope, double width, double value) {
        double size = value / Math.max(1, Math.abs(probe.point()));
        return new Sample(slope, width, probe.rounding(value), size);
    }
}
