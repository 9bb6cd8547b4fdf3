package org.deepworkbench.modelserver.anomaly;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stretch of a network's traffic.
 *
 * @param rows    the features at each time, in the order of time
 * @param attacks the attacks that are known to be in it, in the order of time
 */
public record Traffic(double[][] rows, List<Attack> attacks) {

    public Traffic {
        attacks = List.copyOf(attacks);
    }

    /**
     * A known attack.
     *
     * @param from the first row whose window has a part of it
     * @param to   the last one
     */
    public record Attack(String kind, int from, int to) {

        /** {@return whether it touches any of these rows} */
        boolean touches(int first, int last) {
            return from <= last && first <= to;
        }
    }

    /** {@return how many rows there are} */
    public int size() {
        return rows.length;
    }

    /** {@return the rows from one to below another, with what of the attacks is in them} */
    Traffic part(int from, int to) {
        return new Traffic(Arrays.copyOfRange(rows, from, to), attacks.stream()
                .filter(attack -> attack.touches(from, to - 1))
                .map(attack -> new Attack(attack.kind(), Math.max(attack.from(), from) - from,
                        Math.min(attack.to(), to - 1) - from))
                .toList());
    }

    /** {@return one feature along time} */
    double[] feature(int feature) {
        return Arrays.stream(rows).mapToDouble(row -> row[feature]).toArray();
    }

    /** {@return whether any of these rows belongs to an attack} */
    public boolean isAttacked(int first, int last) {
        return attacks.stream().anyMatch(attack -> attack.touches(first, last));
    }

    /** {@return the numbers of its rows} */
    IntStream times() {
        return IntStream.range(0, size());
    }
}
