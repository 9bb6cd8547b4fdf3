package org.deepworkbench.modelserver.lattice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.columns.Columns;

/**
 * What was measured on the configurations of a Markov chain.
 *
 * @param configurations numbers of the configurations, in the order of the chain
 * @param observables    a column for each observable
 */
record Ensemble(double[] configurations, Columns observables) {

    /** Takes a first column of rising whole numbers for the numbers of the configurations; else they are counted. */
    static Ensemble of(Columns columns) {
        double[] first = columns.values().getFirst();
        if (columns.values().size() > 1 && counts(first)) {
            int all = columns.values().size();
            return new Ensemble(first, new Columns(columns.names().subList(1, all), columns.values().subList(1, all)));
        }
        return new Ensemble(IntStream.rangeClosed(1, columns.rows()).asDoubleStream().toArray(), columns);
    }

    private static boolean counts(double[] column) {
        return IntStream.range(0, column.length).allMatch(i -> column[i] == Math.rint(column[i])
                && (i == 0 || column[i] > column[i - 1]));
    }

    /** {@return how many configurations there are} */
    int size() {
        return configurations.length;
    }

    /** {@return this ensemble without its first configurations} */
    Ensemble from(int first) {
        return new Ensemble(Arrays.copyOfRange(configurations, first, size()), observables.from(first));
    }

    /** {@return the first configurations of this ensemble} */
    Ensemble first(int count) {
        List<double[]> values = observables.values().stream().map(column -> Arrays.copyOf(column, count)).toList();
        return new Ensemble(Arrays.copyOf(configurations, count), new Columns(observables.names(), values));
    }
}
