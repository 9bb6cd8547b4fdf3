package org.deepworkbench.topology.core.internal.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.deepworkbench.topology.core.picture.PictureShapes.Painted;

/** Collects everything as shapes in the coordinates of the whole picture, letters too. */
final class ShapePen implements Pen {

    private final List<Painted> shapes = new ArrayList<>();
    private final Deque<AffineTransform> saved = new ArrayDeque<>();
    private AffineTransform now = new AffineTransform();

    @Override
    public void save() {
        saved.push(new AffineTransform(now));
    }

    @Override
    public void restore() {
        now = saved.pop();
    }

    @Override
    public void transform(AffineTransform by) {
        now.concatenate(by);
    }

    @Override
    public void draw(Shape shape, OptionalInt fill, OptionalInt stroke, BasicStroke line) {
        if (fill.isPresent() || stroke.isPresent()) {
            shapes.add(new Painted(now.createTransformedShape(shape), fill, stroke, scaled(line)));
        }
    }

    private BasicStroke scaled(BasicStroke line) {
        return new BasicStroke((float) (line.getLineWidth() * now.getScaleX()), line.getEndCap(), line.getLineJoin(),
                line.getMiterLimit(), line.getDashArray(), 0);
    }

    @Override
    public boolean write(Line line) {
        return false;
    }

    List<Painted> shapes() {
        return shapes;
    }
}
