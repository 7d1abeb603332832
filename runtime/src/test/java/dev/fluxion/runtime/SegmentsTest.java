package dev.fluxion.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SegmentsTest {
    @Test
    void segmentsAreAboutTheSquareRootOfTheIterations() {
        assertEquals(10, Segments.length(0, 100, 0));
        assertEquals(10, Segments.count(0, 100, 10));
        assertEquals(1000, Segments.length(5, 1_000_005, 0));
        assertEquals(25, Segments.length(0, 100, 4));
        assertEquals(1, Segments.length(3, 3, 0));
        assertEquals(0, Segments.count(3, 2, 1));
    }

    @Test
    void segmentsCoverTheLoopBothWays() {
        for (int trips = 0; trips < 40; trips++) {
            covers(-7, trips - 7, 0);
            covers(-7, trips - 7, 3);
        }
        covers(Integer.MIN_VALUE, Integer.MAX_VALUE, 0);
        covers(Integer.MIN_VALUE, Integer.MAX_VALUE, 3);
    }

    private static void covers(int from, int to, int snapshots) {
        int length = Segments.length(from, to, snapshots);
        int count = Segments.count(from, to, length);
        assertTrue(snapshots == 0 || count <= snapshots);
        assertEquals(from, Segments.up(from, to, length, 0));
        assertEquals(to, Segments.up(from, to, length, count));
        assertEquals(to, Segments.down(from, to, length, 0));
        assertEquals(from, Segments.down(from, to, length, count));
    }
}
