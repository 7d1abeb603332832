package dev.fluxion.runtime;

/** Cuts a checkpointed loop into segments of equal length; only the last one may be shorter. */
public final class Segments {
    private Segments() {}

    /**
     * How many iterations a segment has.
     *
     * @param from the first index
     * @param to the index behind the last
     * @param snapshots how many segments there may be; 0 for about the square root of the number of iterations
     * @return at least 1
     */
    public static int length(int from, int to, int snapshots) {
        long trips = Math.max(0L, (long) to - from);
        long segments = Math.max(1, snapshots > 0 ? snapshots : (long) Math.ceil(Math.sqrt((double) trips)));
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, (trips + segments - 1) / segments));
    }

    /**
     * How many segments there are.
     *
     * @param from the first index
     * @param to the index behind the last
     * @param length of a segment
     * @return their number
     */
    public static int count(int from, int to, int length) {
        long trips = Math.max(0L, (long) to - from);
        return (int) ((trips + length - 1) / length);
    }

    /**
     * The index that begins a segment, or ends the one before.
     *
     * @param from the first index
     * @param to the index behind the last
     * @param length of a segment
     * @param segment which one, from 0
     * @return the index, {@code to} at most
     */
    public static int up(int from, int to, int length, int segment) {
        return (int) Math.min(to, from + (long) segment * length);
    }

    /**
     * Likewise of a loop that counts down: the index behind the highest of a segment.
     *
     * @param from the lowest index
     * @param to the index behind the highest
     * @param length of a segment
     * @param segment which one, from 0, which has the highest
     * @return the index, {@code from} at least
     */
    public static int down(int from, int to, int length, int segment) {
        return (int) Math.max(from, to - (long) segment * length);
    }
}
