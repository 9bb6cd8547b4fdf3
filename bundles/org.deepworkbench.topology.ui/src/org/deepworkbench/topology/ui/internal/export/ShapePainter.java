package org.deepworkbench.topology.ui.internal.export;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import org.deepworkbench.topology.core.picture.PictureShapes;
import org.deepworkbench.topology.core.picture.PictureShapes.Painted;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/** Paints a picture in lines and curves, so that it is as sharp as what it is painted on. */
final class ShapePainter {

    private static final float MITER = 10;

    private final GC gc;

    private ShapePainter(GC gc) {
        this.gc = gc;
    }

    /**
     * Paints a picture so that it fills a place. On any thread that owns the device of {@code gc}.
     *
     * @param place as wide in relation to its height as the picture
     */
    static void paint(GC gc, PictureShapes picture, Rectangle place) {
        Transform transform = new Transform(gc.getDevice());
        transform.translate(place.x, place.y);
        transform.scale((float) (place.width / picture.width()), (float) (place.height / picture.height()));
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTransform(transform);
        ShapePainter painter = new ShapePainter(gc);
        picture.shapes().forEach(painter::paint);
        gc.setTransform(null);
        transform.dispose();
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

    private static LineAttributes attributes(BasicStroke line) {
        int cap = line.getEndCap() == BasicStroke.CAP_ROUND ? SWT.CAP_ROUND : SWT.CAP_FLAT;
        int join = line.getLineJoin() == BasicStroke.JOIN_ROUND ? SWT.JOIN_ROUND : SWT.JOIN_MITER;
        float[] dash = line.getDashArray();
        return new LineAttributes(line.getLineWidth(), cap, join, dash == null ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, dash, 0,
                MITER);
    }

    private Path path(Shape shape) {
        Path path = new Path(gc.getDevice());
        PathIterator steps = shape.getPathIterator(null);
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
