package org.deepworkbench.topology.ui.internal.export;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import org.deepworkbench.topology.core.picture.PictureShapes;
import org.deepworkbench.topology.core.picture.PictureShapes.Painted;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a picture in lines and curves, so that it is as sharp as what it is painted on. */
final class ShapePainter {

    private static final float MITER = 10;

    private final GC gc;
    /** Not given to {@code gc}: with a printer on GTK, which enlarges by itself, that would enlarge twice. */
    private final AffineTransform toPlace;

    private ShapePainter(GC gc, AffineTransform toPlace) {
        this.gc = gc;
        this.toPlace = toPlace;
    }

    /**
     * Paints a picture so that it fills a place. On any thread that owns the device of {@code gc}.
     *
     * @param place as wide in relation to its height as the picture
     */
    static void paint(GC gc, PictureShapes picture, Rectangle place) {
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        AffineTransform toPlace = AffineTransform.getTranslateInstance(place.x, place.y);
        toPlace.scale(place.width / picture.width(), place.height / picture.height());
        ShapePainter painter = new ShapePainter(gc, toPlace);
        picture.shapes().forEach(painter::paint);
    }

    private void paint(Painted painted) {
        Path path = path(painted.shape());
        painted.fill().ifPresent(colour -> {
            gc.setBackground(colour(colour));
            gc.fillPath(path);
        });
        painted.stroke().ifPresent(colour -> {
            gc.setForeground(colour(colour));
            gc.setLineAttributes(attributes(painted.line()));
            gc.drawPath(path);
        });
        path.dispose();
    }

    private static Color colour(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private LineAttributes attributes(BasicStroke line) {
        float scale = (float) toPlace.getScaleX();
        int cap = line.getEndCap() == BasicStroke.CAP_ROUND ? SWT.CAP_ROUND : SWT.CAP_FLAT;
        int join = line.getLineJoin() == BasicStroke.JOIN_ROUND ? SWT.JOIN_ROUND : SWT.JOIN_MITER;
        float[] dash = line.getDashArray();
        for (int i = 0; dash != null && i < dash.length; i++) {
            dash[i] *= scale;
        }
        return new LineAttributes(scale * line.getLineWidth(), cap, join,
                dash == null ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, dash, 0, MITER);
    }

    private Path path(Shape shape) {
        Path path = new Path(gc.getDevice());
        PathIterator steps = shape.getPathIterator(toPlace);
        gc.setFillRule(steps.getWindingRule() == PathIterator.WIND_EVEN_ODD ? SWT.FILL_EVEN_ODD : SWT.FILL_WINDING);
        float[] at = new float[6];
        for (; !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> path.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> path.cubicTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> path.close();
            }
        }
        return path;
    }
}
