package org.deepworkbench.modelserver.columns;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;

/** Writes columns of numbers as text that {@link ColumnsReader} reads back without loss. */
public final class ColumnsWriter {

    private ColumnsWriter() {
    }

    /**
     * Writes a file with a line of names and a line for each row.
     *
     * @param separator a comma for CSV, a tab for TSV
     * @throws IOException if it cannot be written
     */
    public static void write(Columns columns, String separator, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(String.join(separator, columns.names()) + "\n");
            for (int row = 0; row < columns.rows(); row++) {
                StringJoiner line = new StringJoiner(separator, "", "\n");
                for (double[] column : columns.values()) {
                    line.add(text(column[row]));
                }
                writer.write(line.toString());
            }
        }
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }
}
