package org.deepworkbench.topology.core.internal;

import java.util.Arrays;

/** Lines and columns of a text, both from 1. A line ends with LF, CR LF or CR. */
public final class LineMap {

    private final int[] starts;

    public LineMap(String text) {
        int[] found = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** {@return the line of the character at the offset} */
    public int line(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** {@return the column of the character at the offset} */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}
