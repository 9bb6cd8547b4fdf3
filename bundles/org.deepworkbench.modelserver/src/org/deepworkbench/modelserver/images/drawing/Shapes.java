package org.deepworkbench.modelserver.images.drawing;

/** Signed distances and soft edges, of which specimens are drawn: exact at every size. */
public final class Shapes {

    private Shapes() {
    }

    /** {@return how much of a pixel lies inside an outline, given the signed distance to it (negative inside)} */
    public static double fill(double distance, double edge) {
        return Math.clamp(0.5 - distance / edge, 0, 1);
    }

    /** {@return how much of a pixel a line of this half-width covers, given the distance to its middle} */
    public static double line(double distance, double halfWidth, double edge) {
        double width = Math.max(halfWidth, edge * 0.35);
        return fill(distance - width, edge) * Math.min(1, halfWidth / width + 0.35);
    }

    /** {@return the distance from (x, y) to the segment from (ax, ay) to (bx, by)} */
    public static double segment(double x, double y, double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double along = Math.clamp(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy), 0, 1);
        double rx = x - ax - along * dx;
        double ry = y - ay - along * dy;
        return Math.sqrt(rx * rx + ry * ry);
    }

    /** {@return the signed distance to a box around the origin with these half sides and rounded corners} */
    public static double roundedBox(double x, double y, double halfWidth, double halfHeight, double radius) {
        double dx = Math.abs(x) - halfWidth + radius;
        double dy = Math.abs(y) - halfHeight + radius;
        double ox = Math.max(dx, 0);
        double oy = Math.max(dy, 0);
        return Math.sqrt(ox * ox + oy * oy) + Math.min(Math.max(dx, dy), 0) - radius;
    }

    /** {@return roughly the signed distance to a lens along x, pointed at both ends} */
    public static double lens(double x, double y, double halfLength, double halfWidth) {
        double t = x / halfLength;
        double width = halfWidth * Math.max(0, 1 - t * t);
        return Math.max(Math.abs(y) - width, Math.abs(x) - halfLength);
    }

    /** {@return roughly the signed distance to an ellipse around the origin with these half axes} */
    public static double ellipse(double x, double y, double halfLength, double halfWidth) {
        double scaled = Math.hypot(x / halfLength, y / halfWidth);
        return (scaled - 1) * Math.min(halfLength, halfWidth);
    }
}
