package org.deepworkbench.topology.ui.internal.canvas;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Places to try for something new. */
final class FreePlaces {

    private static final int EACH_WAY = 10;

    private FreePlaces() {
    }

    /**
     * {@return places all over an area, those nearest to one first}
     *
     * @param wanted upper left corner of the best place
     * @param area   where they are
     * @param size   of each
     */
    static Stream<Rectangle> around(Point wanted, Rectangle area, Dimension size) {
        int across = Math.max(1, (area.width - size.width) / EACH_WAY);
        int down = Math.max(1, (area.height - size.height) / EACH_WAY);
        Stream<Rectangle> raster = IntStream.rangeClosed(0, EACH_WAY).boxed().flatMap(column -> IntStream
                .rangeClosed(0, EACH_WAY).mapToObj(row -> new Rectangle(area.x + column * across, area.y + row * down,
                        size.width, size.height)));
        return Stream.concat(Stream.of(new Rectangle(wanted, size)),
                raster.sorted(Comparator.comparing(place -> place.getLocation().getDistance2(wanted))));
    }
}
