package org.deepworkbench.topology.ui.internal.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

class FreePlacesTest {

    @Test
    void triesTheWantedPlaceFirstAndThenOthersNearIt() {
        Rectangle area = new Rectangle(-100, 50, 900, 700);
        Point wanted = new Point(300, 350);
        List<Rectangle> places = FreePlaces.around(wanted, area, new Dimension(200, 110)).toList();
        assertEquals(wanted, places.get(0).getLocation());
        places.forEach(place -> assertTrue(area.contains(place), place::toString));
        for (int i = 2; i < places.size(); i++) {
            assertTrue(places.get(i).getLocation().getDistance2(wanted)
                    >= places.get(i - 1).getLocation().getDistance2(wanted));
        }
    }
}
