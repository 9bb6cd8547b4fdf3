package org.deepworkbench.topology.core.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class PathDataTest {

    private static void assertEnds(double x, double y, String data) {
        Path2D path = PathData.read(data);
        assertEquals(x, path.getCurrentPoint().getX(), 1e-6, data);
        assertEquals(y, path.getCurrentPoint().getY(), 1e-6, data);
    }

    private static void assertBounds(Rectangle2D expected, String data) {
        Rectangle2D actual = PathData.read(data).getBounds2D();
        assertEquals(expected.getX(), actual.getX(), 1e-3, data);
        assertEquals(expected.getY(), actual.getY(), 1e-3, data);
        assertEquals(expected.getMaxX(), actual.getMaxX(), 1e-3, data);
        assertEquals(expected.getMaxY(), actual.getMaxY(), 1e-3, data);
    }

    @Test
    void numbersNeedNoSpaceBetweenThem() {
        assertEnds(2.5, -0.5, "M1.5.5l1-1");
        assertEnds(1, 1, "M12 2.8 20 7.2v9.6L12 21.2 4 16.8V7.2z M1 1");
        assertEnds(5, 7, "m1 1 2 2 2 4");
    }

    @Test
    void smallLettersCountFromWhereThePathIs() {
        assertEnds(4, 6, "M1 2h3v4");
        assertEnds(3, 4, "M1 2H3V4");
        assertEnds(9, 9, "M1 1c1 1 2 2 4 4s2 2 4 4");
        assertEnds(11, 3, "M1 1Q5 9 11 3");
    }

    @Test
    void arcsAreRound() {
        assertBounds(new Rectangle2D.Double(0, 0, 20, 10), "M0 10A10 10 0 0 1 20 10");
        assertBounds(new Rectangle2D.Double(0, 10, 20, 10), "M0 10a10 10 0 0 0 20 0");
        assertBounds(new Rectangle2D.Double(10, 0, 10, 10), "M10 0A10 10 0 0 1 20 10L10 10Z");
        assertEnds(20, 10, "M0 10A1 1 0 0 1 20 10");
        assertEnds(8, 6, "M0 0A5 3 30 1 0 8 6");
    }

    @Test
    void whatIsNoPathIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PathData.read("M1"));
        assertThrows(IllegalArgumentException.class, () -> PathData.read("M1 1 T 2 2"));
    }
}
