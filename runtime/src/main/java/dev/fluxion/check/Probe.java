package dev.fluxion.check;

/** The function, seen along one of its numbers. */
final class Probe {
    private final Call call;
    private final Entry entry;
    private final Number point;

    Probe(Call call, Entry entry) {
        this.call = call;
        this.entry = entry;
        this.point = entry.read(call.arguments());
    }

    double point() {
        return point.doubleValue();
    }

    /** The distance between the numbers that can be stood on around the point. */
    double grain() {
        return point instanceof Float x ? Math.ulp(x) : Math.ulp(point());
    }

    /** The number nearest to {@code x} that can be stood on. */
    double onGrid(double x) {
        return point instanceof Float ? (float) x : x;
    }

    /** The function's value where the number is {@code x}, and NaN where it throws an exception. */
    double value(double x) {
        Call moved = call.copy();
        entry.write(moved.arguments(), x);
        try {
            return moved.value();
        } catch (RuntimeException e) {
            return Double.NaN;
        }
    }

    /** How far a value of this size may be off by a few roundings. */
    double rounding(double value) {
        boolean isSingle = point instanceof Float || call.subject().isSingle();
        double ulp = isSingle ? Math.ulp((float) value) : Math.ulp(value);
        return value == 0 ? 0 : 4 * ulp;
    }
}
