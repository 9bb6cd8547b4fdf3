package org.deepworkbench.modelserver.superresolution;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;

/**
 * A part of a scene in pixels of its finest bands.
 *
 * @param left   first column
 * @param top    first row
 * @param right  first column that is not in it
 * @param bottom first row that is not in it
 */
record Region(int left, int top, int right, int bottom) {

    private static final Texts TEXTS = Texts.beside(Region.class);
    private static final int CORNERS = 4;

    /**
     * {@return the region between two corners, in any order; empty for the whole scene}
     *
     * @param name    of the argument
     * @param numbers {@code x1, y1, x2, y2}, or none
     */
    static Optional<Region> of(String name, List<Double> numbers) throws InvalidArgumentsException {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        if (numbers.size() != CORNERS) {
            throw new InvalidArgumentsException(name, TEXTS.get("region.corners"));
        }
        int[] n = numbers.stream().mapToInt(Double::intValue).toArray();
        Region region = new Region(Math.min(n[0], n[2]), Math.min(n[1], n[3]), Math.max(n[0], n[2]),
                Math.max(n[1], n[3]));
        if (region.left == region.right || region.top == region.bottom) {
            throw new InvalidArgumentsException(name, TEXTS.get("region.corners"));
        }
        return Optional.of(region);
    }

    /** {@return the part of it that lies in a picture of this size, its sides and corner multiples of a unit} */
    Region within(int width, int height, int unit) {
        int x = Math.min(left, width) / unit * unit;
        int y = Math.min(top, height) / unit * unit;
        return new Region(x, y, x + (Math.min(right, width) - x) / unit * unit,
                y + (Math.min(bottom, height) - y) / unit * unit);
    }

    /** {@return pixels in a row} */
    int width() {
        return right - left;
    }

    /** {@return rows} */
    int height() {
        return bottom - top;
    }
}
