package dev.fluxion.check;

/** What comparing a partial derivative with differences led to. */
public enum Verdict {
    /** The derivative is as near to the difference as the difference is sure of itself, or within the tolerance. */
    AGREES,

    /** The derivative is further away from the difference than can be explained. */
    DIFFERS,

    /** Differences at neighbouring steps do not settle: at a jump, a pole, or where rounding hides the slope. */
    UNDECIDED;

    /** An estimate that is unsure by more than this part of its size decides nothing. */
    private static final double UNSURE = 1e-4;

    /** How much further away than its error an estimate may turn out to be. */
    private static final double MARGIN = 10;

    static Verdict of(double partial, Estimate estimate, double tolerance) {
        if (!(estimate.error() <= UNSURE * estimate.size())) {
            return UNDECIDED;
        }
        double distance = Math.abs(partial - estimate.slope());
        double size = Math.max(Math.abs(partial), Math.abs(estimate.slope()));
        double allowed = MARGIN * estimate.error() + tolerance * size + Double.MIN_NORMAL;
        return Double.isFinite(distance) && distance <= allowed ? AGREES : DIFFERS;
    }
}
