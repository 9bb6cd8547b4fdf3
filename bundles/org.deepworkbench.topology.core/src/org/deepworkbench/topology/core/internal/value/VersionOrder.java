package org.deepworkbench.topology.core.internal.value;

/** The order of versions (TOSCA Simple Profile 1.3, section 3.3.2.4): by their numbers, from the major one on. */
public final class VersionOrder {

    private VersionOrder() {
    }

    /** {@return below, at or above zero as the first version is older, equal or newer; parts that lack are zero} */
    public static int compare(String left, String right) {
        String[] lefts = left.split("[.-]", -1);
        String[] rights = right.split("[.-]", -1);
        for (int i = 0; i < Math.max(lefts.length, rights.length); i++) {
            int order = comparePart(i < lefts.length ? lefts[i] : "0", i < rights.length ? rights[i] : "0");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int comparePart(String left, String right) {
        var first = Numbers.integer(left);
        var second = Numbers.integer(right);
        return first.isPresent() && second.isPresent() ? first.get().compareTo(second.get()) : left.compareTo(right);
    }
}
