package org.deepworkbench.modelserver.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Numbers in named columns of the same length. What stood in a file and was no number is not a number (NaN) here.
 *
 * @param names  of the columns; empty if the file had none, and then they are counted from 1
 * @param values the columns; not copied, and not to be changed
 */
public record Columns(List<String> names, List<double[]> values) {

    public Columns {
        values = List.copyOf(values);
        names = names.isEmpty() ? IntStream.rangeClosed(1, values.size()).mapToObj(String::valueOf).toList()
                : List.copyOf(names);
    }

    /** {@return how many numbers each column has} */
    public int rows() {
        return values.isEmpty() ? 0 : values.getFirst().length;
    }

    /** {@return the column of this name} */
    public Optional<double[]> column(String name) {
        int index = names.indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(values.get(index));
    }

    /** {@return the first row of a column, counted from 0, that is no number} */
    public static OptionalInt gap(double[] column) {
        return IntStream.range(0, column.length).filter(row -> !Double.isFinite(column[row])).findFirst();
    }

    /** {@return these columns without their first rows} */
    public Columns from(int row) {
        return new Columns(names, values.stream().map(column -> Arrays.copyOfRange(column, row, column.length))
                .toList());
    }
}
