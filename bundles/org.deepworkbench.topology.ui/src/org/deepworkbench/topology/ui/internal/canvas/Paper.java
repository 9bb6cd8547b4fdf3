package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Transform;

/**
 * An image and a pattern of it. Filling with the pattern leaves the pixels where they are; drawing an image asks the
 * window system for all of them first.
 */
record Paper(Image image, Pattern pattern) {

    static Paper of(Dimension size) {
        Image image = new Image(null, Math.max(1, size.width), Math.max(1, size.height));
        return new Paper(image, new Pattern(null, image));
    }

    /** Takes over what is on another one of the same size, so far to the right and down. */
    void copy(Paper other, int right, int down) {
        GC gc = new GC(image);
        Transform shift = new Transform(null);
        shift.translate(right, down);
        gc.setTransform(shift);
        gc.setBackgroundPattern(other.pattern);
        gc.fillRectangle(other.image.getBounds());
        shift.dispose();
        gc.dispose();
    }

    void dispose() {
        pattern.dispose();
        image.dispose();
    }
}
