package org.deepworkbench.topology.core.assist;

import java.util.BitSet;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Letters that somebody typed for a name: its beginning, the beginnings of some of its parts ({@code gpr} for
 * {@code get_property}, {@code nCo} for {@code tosca.nodes.Compute}), or a piece of it.
 *
 * @param typed the letters
 */
public record HumpPattern(String typed) {

    /** Beyond it the parts of a name are not looked at. */
    private static final int MOST_LETTERS = 120;

    /** {@return how well a name fits: 0 for the best, when it begins so; empty if it does not fit} */
    public OptionalInt rank(String name) {
        String letters = typed.toLowerCase(Locale.ROOT);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith(letters)) {
            return OptionalInt.of(0);
        }
        int last = lower.lastIndexOf('.') + 1;
        if (lower.startsWith(letters, last)) {
            return OptionalInt.of(1);
        }
        String parts = letters.replaceAll("[._-]", "");
        if (parts.length() <= MOST_LETTERS && humps(parts, 0, name, lower, 0, new BitSet())) {
            return OptionalInt.of(2);
        }
        return letters.length() > 1 && lower.contains(letters) ? OptionalInt.of(3) : OptionalInt.empty();
    }

    /** Whether the letters from {@code i} can be taken from the beginnings of the parts from {@code from}. */
    private static boolean humps(String letters, int i, String name, String lower, int from, BitSet failed) {
        if (i == letters.length()) {
            return true;
        }
        int asked = i * (MOST_LETTERS + 1) + from;
        if (failed.get(asked)) {
            return false;
        }
        for (int part = from; part < Math.min(name.length(), MOST_LETTERS); part++) {
            for (int taken = beginsPart(name, part) ? common(letters, i, lower, part) : 0; taken > 0; taken--) {
                if (humps(letters, i + taken, name, lower, part + taken, failed)) {
                    return true;
                }
            }
        }
        failed.set(asked);
        return false;
    }

    /** {@return how many letters are the same from there on} */
    private static int common(String letters, int i, String lower, int part) {
        int same = 0;
        while (i + same < letters.length() && part + same < Math.min(lower.length(), MOST_LETTERS)
                && letters.charAt(i + same) == lower.charAt(part + same)) {
            same++;
        }
        return same;
    }

    private static boolean beginsPart(String name, int at) {
        char c = name.charAt(at);
        if (!Character.isLetterOrDigit(c)) {
            return false;
        }
        return at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))
                || Character.isUpperCase(c) && !Character.isUpperCase(name.charAt(at - 1));
    }
}
