package org.deepworkbench.modelserver.lattice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.columns.Columns;

/**
 * Finds the columns of a correlator's time slices among those of an ensemble.
 *
 * @param columns where they stand, in the order of time; empty if there is no correlator
 */
record TimeSlices(List<Integer> columns) {

    /** The word that stands for all columns together where they have no names that tell. */
    static final String CORRELATOR = "correlator";

    /** With fewer time slices there is no effective mass to speak of. */
    private static final int FEWEST = 4;
    /** More than any lattice has; the work grows with the square. */
    private static final int MOST = 512;
    private static final Pattern NAME = Pattern.compile("(\\D+?)(\\d{1,4})\\D?");

    TimeSlices {
        columns = List.copyOf(columns);
    }

    /** {@return the columns whose names are those of a correlator: {@code C0}, {@code C1} … or {@code C(0)} …} */
    static TimeSlices named(Columns columns) {
        List<Integer> found = new ArrayList<>();
        String prefix = "";
        int next = 0;
        for (int i = 0; i < columns.names().size(); i++) {
            Matcher name = NAME.matcher(columns.names().get(i));
            if (name.matches() && found.size() < MOST) {
                int number = Integer.parseInt(name.group(2));
                if (found.isEmpty() && number <= 1 || name.group(1).equals(prefix) && number == next) {
                    prefix = name.group(1);
                    found.add(i);
                    next = number + 1;
                }
            }
        }
        return new TimeSlices(found.size() < FEWEST ? List.of() : found);
    }

    /** {@return all columns, as those of a correlator whose columns have other names} */
    static TimeSlices all(Columns columns) {
        return new TimeSlices(IntStream.range(0, Math.min(MOST, columns.names().size())).boxed().toList());
    }

    /** {@return the time slices' series} */
    List<double[]> series(Columns all) {
        return columns.stream().map(all.values()::get).toList();
    }
}
