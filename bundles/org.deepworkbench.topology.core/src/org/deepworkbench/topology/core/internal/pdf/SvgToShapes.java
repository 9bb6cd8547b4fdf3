package org.deepworkbench.topology.core.internal.pdf;

import org.deepworkbench.topology.core.picture.PictureShapes;

/** Makes shapes of an SVG, for the elements that this bundle writes. */
public final class SvgToShapes {

    private SvgToShapes() {
    }

    /**
     * {@return the shapes}
     *
     * @param svg a picture written by this bundle
     * @throws IllegalArgumentException if it is no SVG
     */
    public static PictureShapes shapes(String svg) {
        SvgDrawing drawing = new SvgDrawing(svg);
        ShapePen pen = new ShapePen();
        drawing.draw(pen);
        return new PictureShapes(drawing.width(), drawing.height(), pen.shapes());
    }
}
