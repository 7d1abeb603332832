package dev.fluxion.processor.source;

import java.util.ArrayList;
import java.util.List;

/** Where each line begins, by Java's line terminators: {@code \n}, {@code \r}, {@code \r\n}. */
public record LineStarts(List<Integer> offsets) {
    public LineStarts {
        offsets = List.copyOf(offsets);
    }

    public static LineStarts of(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                starts.add(i + 1);
            }
        }
        return new LineStarts(starts);
    }

    /** Line and column count from 1. */
    public int offset(int line, int column) {
        return offsets.get(line - 1) + column - 1;
    }

    /** The line, from 1, that this offset is on. */
    public int line(int offset) {
        int at = java.util.Collections.binarySearch(offsets, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
