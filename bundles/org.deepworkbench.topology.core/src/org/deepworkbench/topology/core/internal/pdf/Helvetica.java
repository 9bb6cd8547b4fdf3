package org.deepworkbench.topology.core.internal.pdf;

import java.nio.charset.Charset;
import java.util.Locale;

/**
 * The font that every PDF reader has, plain and bold (ISO 32000-1, section 9.6.2.2), for text of Western Europe. Widths
 * are those of Adobe's metrics, in thousandths of the font's size.
 */
enum Helvetica {

    PLAIN("Helvetica", "F1", 556,
            278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
            556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
            500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
            556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
            278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584),
    BOLD("Helvetica-Bold", "F2", 611,
            278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
            556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
            556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
            556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
            333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584);

    private static final Charset ENCODING = Charset.forName("windows-1252");
    private static final String ELLIPSIS = "…";
    private static final int ELLIPSIS_WIDTH = 1000;

    private final String name;
    private final String resource;
    /** What letters beyond ASCII are wide on average. */
    private final int other;
    private final int[] widths;

    Helvetica(String name, String resource, int other, int... widths) {
        this.name = name;
        this.resource = resource;
        this.other = other;
        this.widths = widths;
    }

    /** {@return what a page calls it} */
    String resource() {
        return resource;
    }

    /** {@return the object that describes it} */
    String object() {
        return "<< /Type /Font /Subtype /Type1 /BaseFont /" + name + " /Encoding /WinAnsiEncoding >>";
    }

    /** {@return whether the font has every character of a text} */
    static boolean has(String text) {
        return ENCODING.newEncoder().canEncode(text);
    }

    /** {@return a text that the font has, as a page writes it} */
    static String encode(String text) {
        StringBuilder hex = new StringBuilder("<");
        for (byte part : text.getBytes(ENCODING)) {
            hex.append(String.format(Locale.ROOT, "%02X", part));
        }
        return hex.append('>').toString();
    }

    /** {@return the width of a text in the unit of {@code size}} */
    double width(String text, double size) {
        return text.codePoints().map(this::width).sum() * size / 1000;
    }

    private int width(int codePoint) {
        int index = codePoint - ' ';
        boolean ascii = index >= 0 && index < widths.length;
        return ascii ? widths[index] : ELLIPSIS.codePointAt(0) == codePoint ? ELLIPSIS_WIDTH : other;
    }
}
