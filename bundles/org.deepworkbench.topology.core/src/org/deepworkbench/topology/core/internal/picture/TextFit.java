package org.deepworkbench.topology.core.internal.picture;

/** Fits text into a width, by the widths that letters have in a usual sans-serif font. No font is asked. */
public final class TextFit {

    private static final String NARROW = "iljtfrI.,:;'|!()[] ";
    private static final String WIDE = "mwMWQGO@%—…";

    private TextFit() {
    }

    /** {@return about how wide the text is at that font size} */
    public static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(TextFit::width).sum();
    }

    /** {@return the text, or what fits of it with an ellipsis} */
    public static String fit(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        double used = size * width('…');
        StringBuilder fitting = new StringBuilder();
        for (int point : points) {
            used += size * width(point);
            if (used > width) {
                break;
            }
            fitting.appendCodePoint(point);
        }
        return fitting.append('…').toString();
    }

    private static double width(int point) {
        if (NARROW.indexOf(point) >= 0) {
            return 0.38;
        }
        if (WIDE.indexOf(point) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(point) ? 0.72 : point > 0x2E80 ? 1.0 : 0.63;
    }
}
