package org.deepworkbench.topology.ui.internal.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.junit.jupiter.api.Test;

class MiddleLocatorTest {

    @Test
    void choosesALevelStretchWhereWordsHaveRoom() {
        assertEquals(new Point(170, 200), MiddleLocator.middle(points(0, 0, 100, 0, 100, 200, 240, 200, 240, 201)));
        assertEquals(new Point(50, 0), MiddleLocator.middle(points(0, 0, 100, 0, 100, 300, 160, 300)));
    }

    @Test
    void choosesAnUprightStretchWhereItIsMuchLonger() {
        assertEquals(new Point(20, 500), MiddleLocator.middle(points(0, 0, 20, 0, 20, 1000, 40, 1000)));
    }

    @Test
    void staysOnALineWithoutLength() {
        assertEquals(new Point(7, 7), MiddleLocator.middle(points(7, 7, 7, 7)));
    }

    private static PointList points(int... coordinates) {
        PointList points = new PointList();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.addPoint(coordinates[i], coordinates[i + 1]);
        }
        return points;
    }
}
