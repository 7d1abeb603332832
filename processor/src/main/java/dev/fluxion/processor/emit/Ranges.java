package dev.fluxion.processor.emit;

import java.util.Map;
import java.util.TreeMap;

/** When a variable holds a value that is still needed: half-open intervals of time. */
final class Ranges {
    private final TreeMap<Integer, Integer> intervals = new TreeMap<>();

    void add(int from, int to) {
        int begin = from;
        int end = to;
        Map.Entry<Integer, Integer> touched = intervals.floorEntry(end);
        while (touched != null && touched.getValue() >= begin) {
            begin = Math.min(begin, touched.getKey());
            end = Math.max(end, touched.getValue());
            intervals.remove(touched.getKey());
            touched = intervals.floorEntry(end);
        }
        intervals.put(begin, end);
    }

    void addAll(Ranges other) {
        other.intervals.forEach(this::add);
    }

    boolean overlaps(Ranges other) {
        boolean small = intervals.size() <= other.intervals.size();
        return small ? meets(other) : other.meets(this);
    }

    private boolean meets(Ranges larger) {
        return intervals.entrySet().stream().anyMatch(e -> larger.meets(e.getKey(), e.getValue()));
    }

    private boolean meets(int from, int to) {
        Map.Entry<Integer, Integer> before = intervals.lowerEntry(to);
        return before != null && before.getValue() > from;
    }

    @Override
    public String toString() {
        return intervals.toString();
    }
}
