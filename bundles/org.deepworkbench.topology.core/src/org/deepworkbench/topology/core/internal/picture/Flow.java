package org.deepworkbench.topology.core.internal.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.internal.picture.Arrangement.Box;
import org.deepworkbench.topology.core.internal.picture.Arrangement.Spot;

/** Places boxes in rows, as words on a page, in the shape of a screen. */
final class Flow {

    /** Space between boxes. */
    static final int GAP = 32;

    private static final double ASPECT = 1.6;

    private Flow() {
    }

    /** {@return the upper left corners by name, from (0, 0) to the right and down} */
    static Map<String, Spot> places(List<Box> boxes) {
        int width = rowWidth(boxes);
        Map<String, Spot> places = new HashMap<>();
        int x = 0;
        int y = 0;
        int rowHeight = 0;
        for (Box box : boxes) {
            if (x > 0 && x + box.width() > width) {
                x = 0;
                y += rowHeight + GAP;
                rowHeight = 0;
            }
            places.put(box.name(), new Spot(x, y));
            x += box.width() + GAP;
            rowHeight = Math.max(rowHeight, box.height());
        }
        return places;
    }

    private static int rowWidth(List<Box> boxes) {
        double area = boxes.stream().mapToDouble(box -> (double) (box.width() + GAP) * (box.height() + GAP)).sum();
        int widest = boxes.stream().mapToInt(Box::width).max().orElse(0);
        return (int) Math.max(widest, Math.sqrt(area * ASPECT));
    }
}
