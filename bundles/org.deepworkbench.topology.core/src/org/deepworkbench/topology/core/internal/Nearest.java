package org.deepworkbench.topology.core.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;

/** Finds the names somebody probably meant. */
public final class Nearest {

    private static final int MAX_NAMES = 3;
    private static final int MAX_CANDIDATES = 4_000;

    private record Ranked(String name, int distance) {
    }

    private Nearest() {
    }

    /** {@return «Did you mean …?»; where no name is near, the names there are; nothing where those are many} */
    public static String hint(String wrong, Collection<String> names) {
        List<String> near = names(wrong, names);
        if (!near.isEmpty()) {
            return NLS.bind(Messages.Nearest_didYouMean, list(near));
        }
        if (names.isEmpty() || names.size() > 8) {
            return "";
        }
        return NLS.bind(Messages.Nearest_known, list(names));
    }

    /** {@return up to three names that are near the wrong one, the nearest first} */
    public static List<String> names(String wrong, Collection<String> names) {
        int bound = wrong.length() <= 4 ? 1 : wrong.length() <= 8 ? 2 : 3;
        return names.stream().limit(MAX_CANDIDATES).map(name -> new Ranked(name, distance(wrong, name, bound)))
                .filter(ranked -> ranked.distance() <= bound)
                .sorted(Comparator.comparingInt(Ranked::distance).thenComparing(Ranked::name))
                .limit(MAX_NAMES).map(Ranked::name).toList();
    }

    /** {@return the names in quotes, with commas} */
    public static String list(Collection<String> names) {
        return names.stream().map(name -> "«" + name + "»").collect(Collectors.joining(", "));
    }

    /**
     * Number of insertions, deletions, replacements and swaps of neighbours, case ignored; a name that differs only by
     * its last part, as short names of types do, is near.
     */
    private static int distance(String left, String right, int bound) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        if (!a.isEmpty() && b.endsWith('.' + a)) {
            return 1;
        }
        if (Math.abs(a.length() - b.length()) > bound || a.length() > 200) {
            return Integer.MAX_VALUE;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > bound) {
                return Integer.MAX_VALUE;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
