package org.deepworkbench.topology.core.internal.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.picture.DiagramStyle;

/** Writes the elements of an SVG. All text is escaped here, and only here. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    /** {@return the elements written so far, within an SVG document of a size in pixels} */
    String document(double width, double height, String title, String definitions) {
        return String.format(Locale.ROOT, """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" \
                role="img" font-family="%3$s">
                <title>%4$s</title>
                %5$s%6$s</svg>
                """, number(width), number(height), DiagramStyle.FONT, escape(title), definitions, out);
    }

    /** Begins a group that tells its full name when a person points at it. */
    void open(String title) {
        out.append("<g><title>").append(escape(title)).append("</title>\n");
    }

    /** Begins a group whose origin is at a place. */
    void openAt(double x, double y) {
        out.append(String.format(Locale.ROOT, "<g transform=\"translate(%s %s)\">\n", number(x), number(y)));
    }

    /** Adds what another has written. */
    Svg append(Svg other) {
        out.append(other.out);
        return this;
    }

    /** Ends the last group. */
    void close() {
        out.append("</g>\n");
    }

    /** A rectangle with a radius for its corners. */
    void rectangle(double x, double y, double width, double height, double radius, int fill) {
        out.append(String.format(Locale.ROOT,
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\"/>\n", number(x), number(y),
                number(width), number(height), number(radius), colour(fill)));
    }

    /** The outline of such a rectangle, one pixel wide and sharp. */
    void outline(double x, double y, double width, double height, double radius, int stroke) {
        out.append(String.format(Locale.ROOT,
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"none\" stroke=\"%s\"/>\n",
                number(x + 0.5), number(y + 0.5), number(width - 1), number(height - 1), number(radius),
                colour(stroke)));
    }

    /** A circle. */
    void circle(double x, double y, double radius, int fill, int stroke) {
        out.append(String.format(Locale.ROOT, "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\"/>\n",
                number(x), number(y), number(radius), colour(fill), colour(stroke)));
    }

    /** A line along a path in SVG's language, broken into strokes and gaps of those lengths if there are any. */
    void line(String path, int stroke, List<Integer> dash) {
        String broken = dash.isEmpty() ? "" : " stroke-dasharray=\"" + words(dash) + '"';
        out.append(String.format(Locale.ROOT, "<path d=\"%s\" fill=\"none\" stroke=\"%s\"%s/>\n", path, colour(stroke),
                broken));
    }

    private static String words(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** An area within a path in SVG's language. */
    void area(String path, int fill) {
        out.append(String.format(Locale.ROOT, "<path d=\"%s\" fill=\"%s\"/>\n", path, colour(fill)));
    }

    /** A symbol that the document defines, in a square. */
    void symbol(String id, double x, double y, double side) {
        out.append(String.format(Locale.ROOT,
                "<use href=\"#%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%4$s\"/>\n", id, number(x), number(y),
                number(side)));
    }

    /** A line of text; {@code x} is where it begins, is in the middle, or ends. */
    void text(String text, double x, double y, Type type) {
        out.append(String.format(Locale.ROOT, "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\"%s%s>%s</text>\n",
                number(x), number(y), number(type.size()), colour(type.colour()),
                type.bold() ? " font-weight=\"bold\"" : "",
                type.align() == Align.START ? "" : " text-anchor=\"" + type.align().name().toLowerCase(Locale.ROOT)
                        + '"', escape(text)));
    }

    /** {@return a number as short as it can be said to a hundredth} */
    static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    private static String escape(String text) {
        return Words.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** Where the x of a text is. */
    enum Align {
        START, MIDDLE, END
    }

    /**
     * How a text looks.
     *
     * @param size   in pixels
     * @param colour as {@code 0xRRGGBB}
     */
    record Type(double size, boolean bold, int colour, Align align) {

        Type(double size, int colour) {
            this(size, false, colour, Align.START);
        }

        Type strong() {
            return new Type(size, true, colour, align);
        }

        Type middle() {
            return new Type(size, bold, colour, Align.MIDDLE);
        }

        Type end() {
            return new Type(size, bold, colour, Align.END);
        }
    }
}
