package org.deepworkbench.run.core.internal.artifacts;

import java.util.Locale;

/** Writes SVG elements as text. */
final class Svg {

    private static final String FONTS = "'DejaVu Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"; //$NON-NLS-1$

    /** Where a text stands relative to its point. */
    enum Anchor {
        START, MIDDLE, END
    }

    private final StringBuilder text = new StringBuilder();

    Svg(int width, int height) {
        text.append(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\"" //$NON-NLS-1$
                + " viewBox=\"0 0 %1$d %2$d\" font-family=\"%3$s\">\n", width, height, FONTS)); //$NON-NLS-1$
        rectangle(0, 0, width, height, "#ffffff"); //$NON-NLS-1$
    }

    void rectangle(double x, double y, double width, double height, String fill) {
        text.append(String.format(Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n", //$NON-NLS-1$
                x, y, width, height, fill));
    }

    void line(double x1, double y1, double x2, double y2, String stroke, double width) {
        text.append(String.format(Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>\n", //$NON-NLS-1$
                x1, y1, x2, y2, stroke, width));
    }

    void circle(double x, double y, double radius, String fill) {
        text.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>\n", x, y, //$NON-NLS-1$
                radius, fill));
    }

    /** @param points in the form of the attribute {@code points} */
    void polyline(CharSequence points, String stroke, double width, double opacity) {
        text.append(String.format(Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\" stroke-opacity=\"%.2f\"" //$NON-NLS-1$
                        + " stroke-linejoin=\"round\" stroke-linecap=\"round\"/>\n", //$NON-NLS-1$
                points, stroke, width, opacity));
    }

    void label(double x, double y, String label, Anchor anchor, int size, String fill, boolean bold) {
        text.append(String.format(Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\" fill=\"%s\"" //$NON-NLS-1$
                        + " font-weight=\"%s\">%s</text>\n", //$NON-NLS-1$
                x, y, anchor.name().toLowerCase(Locale.ROOT), size, fill, bold ? "bold" : "normal", //$NON-NLS-1$ //$NON-NLS-2$
                Html.escape(label)));
    }

    @Override
    public String toString() {
        return text + "</svg>\n"; //$NON-NLS-1$
    }
}
