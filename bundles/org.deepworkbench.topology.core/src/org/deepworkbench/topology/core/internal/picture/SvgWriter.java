package org.deepworkbench.topology.core.internal.picture;

import java.util.Locale;

/** Writes SVG elements. Text from topologies is escaped, and what XML cannot hold is left out. */
final class SvgWriter {

    private static final String FONTS = "DejaVu Sans, Segoe UI, Helvetica, Arial, sans-serif";

    private final StringBuilder out = new StringBuilder();

    SvgWriter open(double width, double height, String title) {
        out.append(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.0f\" height=\"%2$.0f\""
                        + " viewBox=\"0 0 %1$.0f %2$.0f\" font-family=\"%3$s\">%n",
                width, height, FONTS).replace("\r", ""));
        out.append("<title>").append(escape(title)).append("</title>\n");
        return this;
    }

    String close() {
        return out.append("</svg>\n").toString();
    }

    SvgWriter rectangle(double x, double y, double width, double height, double radius, String style) {
        out.append(String.format(Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%.1f\" %s/>", x, y, width, height,
                radius, style)).append('\n');
        return this;
    }

    SvgWriter circle(double x, double y, double radius, String style) {
        out.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" %s/>", x, y, radius, style))
                .append('\n');
        return this;
    }

    SvgWriter path(String data, String style) {
        out.append("<path d=\"").append(data).append("\" ").append(style).append("/>\n");
        return this;
    }

    /** Writes lines made for another place and size. */
    SvgWriter placed(String data, double x, double y, double scale, String style) {
        out.append(String.format(Locale.ROOT, "<g transform=\"translate(%.1f %.1f) scale(%.3f)\">", x, y, scale));
        out.append("<path d=\"").append(data).append("\" ").append(style).append("/></g>\n");
        return this;
    }

    SvgWriter text(double x, double y, String text, String style) {
        out.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" %s>", x, y, style)).append(escape(text))
                .append("</text>\n");
        return this;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().filter(SvgWriter::isAllowed).forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /** Characters that XML 1.0 can hold (section 2.2), without control characters. */
    private static boolean isAllowed(int point) {
        return point >= ' ' && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000 && point <= 0x10FFFF;
    }
}
