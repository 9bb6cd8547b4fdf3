package org.deepworkbench.topology.core.internal;

import java.util.Arrays;

/** Measures how far names are from a wrong one. Asked for thousands of names in a row, it makes no garbage. */
final class Misspelling {

    private static final int MAX_LENGTH = 200;

    private final String wrong;
    private final int bound;
    private int[] beforeLast;
    private int[] last;
    private int[] row;

    /** @param bound no more than this is told apart */
    Misspelling(String wrong, int bound) {
        this.wrong = wrong;
        this.bound = bound;
        int length = wrong.length() + bound + 1;
        this.beforeLast = new int[length];
        this.last = new int[length];
        this.row = new int[length];
    }

    /**
     * {@return the number of insertions, deletions, replacements and swaps of neighbours, case ignored; a name that
     * differs only by its last part, as short names of types do, is near; beyond the bound any larger number}
     */
    int distance(String name) {
        if (isLastPart(name)) {
            return 1;
        }
        if (Math.abs(wrong.length() - name.length()) > bound || wrong.length() > MAX_LENGTH) {
            return Integer.MAX_VALUE;
        }
        for (int j = 0; j <= name.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= wrong.length(); i++) {
            if (fillRow(i, name) > bound) {
                return Integer.MAX_VALUE;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[name.length()];
    }

    private boolean isLastPart(String name) {
        int start = name.length() - wrong.length();
        return !wrong.isEmpty() && start > 0 && name.charAt(start - 1) == '.'
                && name.regionMatches(true, start, wrong, 0, wrong.length());
    }

    /** Only what is within the bound of the diagonal can be within the bound. {@return the least of the row} */
    private int fillRow(int i, String name) {
        int from = Math.max(1, i - bound);
        int to = Math.min(name.length(), i + bound);
        Arrays.fill(row, 0, name.length() + 1, bound + 1);
        row[0] = i;
        int least = from == 1 ? i : bound + 1;
        for (int j = from; j <= to; j++) {
            int replace = last[j - 1] + (same(i - 1, name, j - 1) ? 0 : 1);
            row[j] = Math.min(replace, Math.min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && same(i - 1, name, j - 2) && same(i - 2, name, j - 1)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
            least = Math.min(least, row[j]);
        }
        return least;
    }

    private boolean same(int i, String name, int j) {
        char left = wrong.charAt(i);
        char right = name.charAt(j);
        return left == right || Character.toLowerCase(left) == Character.toLowerCase(right);
    }
}
