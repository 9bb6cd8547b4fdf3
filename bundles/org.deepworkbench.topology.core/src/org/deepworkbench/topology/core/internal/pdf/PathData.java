package org.deepworkbench.topology.core.internal.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the language of SVG's paths (SVG 1.1, section 8.3). */
final class PathData {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

    private final Path2D.Double path = new Path2D.Double();
    private final Matcher tokens;
    private boolean more;
    private boolean relative;
    /** The last control point, which a smooth curve mirrors. */
    private Point2D control = new Point2D.Double();

    private PathData(String data) {
        tokens = TOKEN.matcher(data);
        more = tokens.find();
    }

    /**
     * {@return the path}
     *
     * @throws IllegalArgumentException if it is none
     */
    static Path2D read(String data) {
        PathData reader = new PathData(data);
        char command = 'M';
        while (reader.more) {
            if (Character.isLetter(reader.tokens.group().charAt(0))) {
                command = reader.tokens.group().charAt(0);
                reader.next();
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            }
            reader.relative = Character.isLowerCase(command);
            reader.segment(Character.toUpperCase(command));
        }
        return reader.path;
    }

    private void segment(char command) {
        Point2D start = here();
        switch (command) {
            case 'M' -> moveTo(point());
            case 'L' -> lineTo(point());
            case 'H' -> lineTo(new Point2D.Double(number() + (relative ? start.getX() : 0), start.getY()));
            case 'V' -> lineTo(new Point2D.Double(start.getX(), number() + (relative ? start.getY() : 0)));
            case 'C' -> curveTo(point(), point(), point());
            case 'S' -> curveTo(mirrored(start), point(), point());
            case 'Q' -> quadTo(point(), point());
            case 'A' -> arc(start);
            case 'Z' -> path.closePath();
            default -> throw new IllegalArgumentException("path command " + command);
        }
        if (command != 'C' && command != 'S') {
            control = here();
        }
    }

    private Point2D here() {
        Point2D here = path.getCurrentPoint();
        return here == null ? new Point2D.Double() : here;
    }

    private Point2D mirrored(Point2D start) {
        return new Point2D.Double(2 * start.getX() - control.getX(), 2 * start.getY() - control.getY());
    }

    private void next() {
        more = tokens.find();
    }

    private double number() {
        if (!more) {
            throw new IllegalArgumentException("a path ends too early");
        }
        double value = Double.parseDouble(tokens.group());
        next();
        return value;
    }

    private Point2D point() {
        Point2D origin = relative ? here() : new Point2D.Double();
        return new Point2D.Double(origin.getX() + number(), origin.getY() + number());
    }

    private void moveTo(Point2D to) {
        path.moveTo(to.getX(), to.getY());
    }

    private void lineTo(Point2D to) {
        path.lineTo(to.getX(), to.getY());
    }

    private void quadTo(Point2D by, Point2D to) {
        path.quadTo(by.getX(), by.getY(), to.getX(), to.getY());
    }

    private void curveTo(Point2D first, Point2D second, Point2D to) {
        path.curveTo(first.getX(), first.getY(), second.getX(), second.getY(), to.getX(), to.getY());
        control = second;
    }

    /** An arc of an ellipse, from its ends to its centre (SVG 1.1, appendix F.6.5). */
    private void arc(Point2D from) {
        double rx = Math.abs(number());
        double ry = Math.abs(number());
        double turn = Math.toRadians(number());
        boolean large = number() != 0;
        boolean sweep = number() != 0;
        Point2D to = point();
        if (rx == 0 || ry == 0 || from.equals(to)) {
            lineTo(to);
            return;
        }
        AffineTransform straight = AffineTransform.getRotateInstance(-turn);
        Point2D half = straight.transform(
                new Point2D.Double((from.getX() - to.getX()) / 2, (from.getY() - to.getY()) / 2), null);
        double ratio = half.getX() * half.getX() / (rx * rx) + half.getY() * half.getY() / (ry * ry);
        double grow = Math.max(1, Math.sqrt(ratio));
        double factor = (large == sweep ? -1 : 1) * Math.sqrt(Math.max(0, 1 / Math.min(1, ratio) - 1));
        double cx = factor * grow * rx * half.getY() / (grow * ry);
        double cy = -factor * grow * ry * half.getX() / (grow * rx);
        append(new Arc(cx, cy, grow * rx, grow * ry), half, sweep, AffineTransform.getTranslateInstance(
                (from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2), turn);
    }

    private record Arc(double cx, double cy, double rx, double ry) {

        double angle(double x, double y) {
            return Math.toDegrees(Math.atan2((y - cy) / ry, (x - cx) / rx));
        }
    }

    private void append(Arc arc, Point2D half, boolean sweep, AffineTransform place, double turn) {
        double start = arc.angle(half.getX(), half.getY());
        double extent = arc.angle(-half.getX(), -half.getY()) - start;
        if (sweep && extent < 0) {
            extent += 360;
        } else if (!sweep && extent > 0) {
            extent -= 360;
        }
        place.rotate(turn);
        // Java counts angles against the direction of SVG
        Arc2D drawn = new Arc2D.Double(arc.cx - arc.rx, arc.cy - arc.ry, 2 * arc.rx, 2 * arc.ry, -start, -extent,
                Arc2D.OPEN);
        path.append(place.createTransformedShape(drawn), true);
    }
}
