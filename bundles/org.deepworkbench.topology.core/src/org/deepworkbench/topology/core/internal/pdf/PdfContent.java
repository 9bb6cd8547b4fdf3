package org.deepworkbench.topology.core.internal.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalInt;

/** Writes what is drawn on a page (ISO 32000-1, section 8). Colours are {@code 0xRRGGBB}. */
final class PdfContent implements Pen {

    private final StringBuilder out = new StringBuilder();

    @Override
    public void save() {
        out.append("q\n");
    }

    @Override
    public void restore() {
        out.append("Q\n");
    }

    @Override
    public void transform(AffineTransform by) {
        double[] values = new double[6];
        by.getMatrix(values);
        for (double value : values) {
            number(value);
        }
        out.append("cm\n");
    }

    @Override
    public void draw(Shape shape, OptionalInt fill, OptionalInt stroke, BasicStroke line) {
        if (fill.isEmpty() && stroke.isEmpty()) {
            return;
        }
        fill.ifPresent(rgb -> colour(rgb, "rg"));
        stroke.ifPresent(rgb -> {
            colour(rgb, "RG");
            number(line.getLineWidth());
            out.append("w ").append(line.getEndCap()).append(" J ").append(line.getLineJoin()).append(" j ");
            dash(line.getDashArray());
        });
        boolean evenOdd = path(shape) == PathIterator.WIND_EVEN_ODD && fill.isPresent();
        out.append(fill.isEmpty() ? "S" : stroke.isEmpty() ? "f" : "B").append(evenOdd ? "*\n" : "\n");
    }

    private void dash(float[] strokes) {
        out.append("[ ");
        for (int i = 0; strokes != null && i < strokes.length; i++) {
            number(strokes[i]);
        }
        out.append("] 0 d\n");
    }

    private void colour(int rgb, String operator) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            number((rgb >> shift & 0xFF) / 255.0);
        }
        out.append(operator).append('\n');
    }

    private int path(Shape shape) {
        PathIterator steps = shape.getPathIterator(null);
        double[] points = new double[6];
        double x = 0;
        double y = 0;
        for (; !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(points);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> step("m", points, 2);
                case PathIterator.SEG_LINETO -> step("l", points, 2);
                case PathIterator.SEG_QUADTO -> step("c", cubic(x, y, points), 6);
                case PathIterator.SEG_CUBICTO -> step("c", points, 6);
                default -> out.append("h\n");
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            x = kind == PathIterator.SEG_CLOSE ? x : points[last];
            y = kind == PathIterator.SEG_CLOSE ? y : points[last + 1];
        }
        return steps.getWindingRule();
    }

    /** The same curve with two control points: PDF has no others. */
    private static double[] cubic(double x, double y, double[] quad) {
        return new double[] {x + 2 * (quad[0] - x) / 3, y + 2 * (quad[1] - y) / 3, quad[2] + 2 * (quad[0] - quad[2]) / 3,
            quad[3] + 2 * (quad[1] - quad[3]) / 3, quad[2], quad[3]};
    }

    private void step(String operator, double[] points, int count) {
        for (int i = 0; i < count; i++) {
            number(points[i]);
        }
        out.append(operator).append('\n');
    }

    /** Outside y grows downwards, so that letters are turned over. */
    @Override
    public boolean write(Line line) {
        boolean known = Helvetica.has(line.text());
        if (known) {
            Helvetica font = line.bold() ? Helvetica.BOLD : Helvetica.PLAIN;
            text(line, line.x() - font.width(line.text(), line.size()) * line.before(), font);
        }
        return known;
    }

    private void text(Line line, double x, Helvetica font) {
        colour(line.colour(), "rg");
        out.append("BT /").append(font.resource()).append(' ');
        number(line.size());
        out.append("Tf 1 0 0 -1 ");
        number(x);
        number(line.y());
        out.append("Tm ").append(Helvetica.encode(line.text())).append(" Tj ET\n");
    }

    private void number(double value) {
        double rounded = Math.round(value * 1000) / 1000.0;
        out.append(rounded == Math.rint(rounded) ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%.3f", rounded)).append(' ');
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
