package org.deepworkbench.topology.core.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
        return hint(names(wrong, names), names);
    }

    /**
     * @param near  the names that are near, as {@link #names} finds them
     * @param names all there are
     * @return the same where the near names are found already
     */
    public static String hint(List<String> near, Collection<String> names) {
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
        Misspelling misspelling = new Misspelling(wrong, bound);
        List<Ranked> near = new ArrayList<>();
        int looked = 0;
        for (String name : names) {
            if (++looked > MAX_CANDIDATES) {
                break;
            }
            int distance = misspelling.distance(name);
            if (distance <= bound) {
                near.add(new Ranked(name, distance));
            }
        }
        return near.stream().sorted(Comparator.comparingInt(Ranked::distance).thenComparing(Ranked::name))
                .limit(MAX_NAMES).map(Ranked::name).toList();
    }

    /** {@return the names in quotes, with commas} */
    public static String list(Collection<String> names) {
        return names.stream().map(name -> "«" + name + "»").collect(Collectors.joining(", "));
    }
}
