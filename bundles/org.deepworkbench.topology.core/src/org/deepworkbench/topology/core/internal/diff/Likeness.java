package org.deepworkbench.topology.core.internal.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs what is alike: first what is the same in all traits, then the most similar. */
final class Likeness {

    /** Share of common traits from which two elements are taken for one. */
    private static final double ENOUGH = 0.6;
    /** Beyond this every element is compared with those only that are the same. */
    private static final long MAX_PAIRS = 250_000;

    private record Pair(String before, String after, double likeness) {
    }

    private Likeness() {
    }

    /**
     * @param before traits by name
     * @param after  traits by name
     * @return names of {@code after} by the names of {@code before} that they are alike to
     */
    static Map<String, String> pairs(Map<String, Set<String>> before, Map<String, Set<String>> after) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Map<String, Set<String>> left = new LinkedHashMap<>(before);
        Map<String, Set<String>> right = new LinkedHashMap<>(after);
        Map<Set<String>, Deque<String>> byTraits = new HashMap<>();
        after.forEach((name, traits) -> byTraits.computeIfAbsent(traits, same -> new ArrayDeque<>()).add(name));
        before.forEach((name, traits) -> {
            String same = byTraits.getOrDefault(traits, new ArrayDeque<>()).poll();
            if (same != null) {
                pairs.put(name, same);
                left.remove(name);
                right.remove(same);
            }
        });
        if ((long) left.size() * right.size() <= MAX_PAIRS) {
            similar(left, right).forEach(pair -> pairs.put(pair.before(), pair.after()));
        }
        return pairs;
    }

    private static List<Pair> similar(Map<String, Set<String>> before, Map<String, Set<String>> after) {
        List<Pair> candidates = new ArrayList<>();
        before.forEach((old, traits) -> after.forEach((fresh, others) -> {
            double likeness = likeness(traits, others);
            if (likeness >= ENOUGH) {
                candidates.add(new Pair(old, fresh, likeness));
            }
        }));
        candidates.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Set<String> used = new HashSet<>();
        Set<String> taken = new HashSet<>();
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!used.contains(pair.before()) && !taken.contains(pair.after())) {
                used.add(pair.before());
                taken.add(pair.after());
                chosen.add(pair);
            }
        }
        return chosen;
    }

    /** {@return the share of what both say in what they say, 0 to 1} */
    private static double likeness(Set<String> one, Set<String> other) {
        int total = one.size() + other.size();
        long common = one.stream().filter(other::contains).count();
        return total == 0 ? 0 : 2.0 * common / total;
    }
}
