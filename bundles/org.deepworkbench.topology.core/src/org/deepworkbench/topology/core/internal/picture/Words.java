package org.deepworkbench.topology.core.internal.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures and shortens text without a font at hand, by the widths of DejaVu Sans, which is wider than what a machine
 * without it is likely to use instead. Texts come from files that anybody may have written: what cannot be shown, or
 * would show other text in a wrong order, is replaced.
 */
final class Words {

    private static final String ELLIPSIS = "…";
    private static final int MOST_CHARACTERS = 400;
    /** Advance widths of the characters from space to tilde, in hundredths of the font size. */
    private static final byte[] WIDTHS = {
        32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
        84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68,
        99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41,
        52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84 };
    private static final int OTHER = 80;
    private static final int WIDE = 105;
    private static final int FIRST_WIDE = 0x1100;
    /** How much wider the bold font is. */
    private static final double BOLD = 1.14;

    private Words() {
    }

    /** {@return the width of a text in pixels, rather too large than too small} */
    static double width(String text, double size, boolean bold) {
        double hundredths = text.codePoints().map(Words::width).sum();
        return hundredths / 100 * size * (bold ? BOLD : 1);
    }

    private static int width(int codePoint) {
        int index = codePoint - ' ';
        return index >= 0 && index < WIDTHS.length ? WIDTHS[index] : codePoint < FIRST_WIDE ? OTHER : WIDE;
    }

    /** {@return the text on one line, with white space as single spaces and without what cannot be shown} */
    static String clean(String text) {
        String begin = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + ELLIPSIS;
        StringBuilder clean = new StringBuilder();
        begin.strip().replaceAll("\\s+", " ").codePoints()
                .forEach(codePoint -> clean.appendCodePoint(isShown(codePoint) ? codePoint : '\uFFFD'));
        return clean.toString();
    }

    private static boolean isShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** {@return the clean text, its end cut off where it is wider than {@code width} pixels} */
    static String fit(String text, double size, boolean bold, double width) {
        String clean = clean(text);
        return width(clean, size, bold) <= width ? clean
                : beginning(clean, size, bold, width - width(ELLIPSIS, size, bold)) + ELLIPSIS;
    }

    /** {@return the clean name of an image; where it is too wide, first without its registry and organisation} */
    static String fitImage(String image, double size, double width) {
        String clean = clean(image);
        String last = clean.substring(clean.lastIndexOf('/') + 1);
        boolean shorten = width(clean, size, false) > width && last.length() < clean.length();
        return fit(shorten ? ELLIPSIS + '/' + last : clean, size, false, width);
    }

    /** {@return the clean text in at most {@code lines} lines, broken between words, the last line cut off} */
    static List<String> wrap(String text, double size, double width, int lines) {
        List<String> wrapped = new ArrayList<>();
        String rest = clean(text);
        while (!rest.isEmpty() && wrapped.size() < lines - 1 && width(rest, size, false) > width) {
            int fitting = beginning(rest, size, false, width).length();
            int space = rest.lastIndexOf(' ', fitting);
            int end = space > 0 ? space : Math.max(fitting, Character.charCount(rest.codePointAt(0)));
            wrapped.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            wrapped.add(fit(rest, size, false, width));
        }
        return wrapped;
    }

    /** The longest beginning that fits, without white space at its end. */
    private static String beginning(String text, double size, boolean bold, double width) {
        double used = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += width(Character.toString(codePoint), size, bold);
            if (used > width) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end).stripTrailing();
    }
}
