package org.deepworkbench.topology.core.internal.edit;

/**
 * The lines of a text: where they begin and end, how they are indented, how they are ended.
 *
 * @param text the text
 */
record Lines(String text) {

    private static final int DEFAULT_STEP = 2;
    private static final int MAX_STEP = 8;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** {@return where the line of the offset begins, after a byte order mark} */
    int start(int offset) {
        int at = offset;
        while (at > 0 && !isBreak(text.charAt(at - 1)) && text.charAt(at - 1) != BYTE_ORDER_MARK) {
            at--;
        }
        return at;
    }

    /** {@return where the line of the offset ends, before its line break} */
    int end(int offset) {
        int at = offset;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@return where the line after that of the offset begins, or the end of the text} */
    int next(int offset) {
        int at = end(offset);
        if (text.startsWith("\r\n", at)) {
            return at + 2;
        }
        return Math.min(at + 1, text.length());
    }

    /** {@return number of characters before the offset in its line} */
    int column(int offset) {
        return offset - start(offset);
    }

    /** {@return whether only blanks stand before the offset in its line} */
    boolean isFirst(int offset) {
        return text.substring(start(offset), offset).isBlank();
    }

    /** {@return the line break the text uses, that of its first line} */
    String lineBreak() {
        int end = end(0);
        return text.startsWith("\r\n", end) ? "\r\n" : end < text.length() ? text.substring(end, end + 1) : "\n";
    }

    /** {@return by how many spaces the text indents: the indentation of its first indented line that is no comment} */
    int step() {
        int line = 0;
        while (line < text.length()) {
            int end = end(line);
            int spaces = 0;
            while (line + spaces < end && text.charAt(line + spaces) == ' ') {
                spaces++;
            }
            boolean counts = spaces > 0 && spaces <= MAX_STEP && line + spaces < end
                    && "#-".indexOf(text.charAt(line + spaces)) < 0;
            if (counts) {
                return spaces;
            }
            line = Math.max(next(line), line + 1);
        }
        return DEFAULT_STEP;
    }

    /** {@return whether an empty line stands between the two offsets} */
    boolean hasBlankBetween(int from, int to) {
        int line = next(from);
        while (line < to) {
            if (text.substring(line, end(line)).isBlank() && end(line) < to) {
                return true;
            }
            line = Math.max(next(line), line + 1);
        }
        return false;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
