package org.deepworkbench.modelserver.anomaly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.anomaly.Traffic.Attack;
import org.deepworkbench.modelserver.columns.BrokenColumnsException;
import org.deepworkbench.modelserver.columns.Columns;
import org.deepworkbench.modelserver.columns.ColumnsReader;

/**
 * Reads traffic from files with a column for each feature, tab-separated as the original writes them or otherwise, and
 * from folders of such files or of the original's data pool. A column {@value #LABEL} of zeros and ones tells known
 * attacks. Where a value is missing, the one before it holds.
 */
final class TrafficReader {

    static final String LABEL = "attack";

    private static final Texts TEXTS = Texts.beside(TrafficReader.class);
    private static final int MOST_FILES = 10_000;

    private TrafficReader() {
    }

    /**
     * Reads a file, or a folder: one with a data pool in it, or all {@code .tsv} and {@code .csv} files of it in the
     * order of their names.
     *
     * @throws BrokenColumnsException if there is no traffic in it
     * @throws IOException            if it cannot be read
     */
    static Traffic read(Path path, WindowSlide windows) throws BrokenColumnsException, IOException {
        if (!Files.isDirectory(path)) {
            return traffic(columns(path));
        }
        if (Files.isDirectory(path.resolve(DataPool.CONNECTIONS))) {
            return traffic(DataPool.read(path, windows));
        }
        List<Path> files;
        try (Stream<Path> entries = Files.list(path)) {
            files = entries.filter(file -> file.toString().endsWith(".tsv") || file.toString().endsWith(".csv"))
                    .sorted().limit(MOST_FILES + 1L).toList();
        }
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw new BrokenColumnsException(TEXTS.get(files.isEmpty() ? "read.empty" : "read.many", MOST_FILES));
        }
        List<Columns> parts = new ArrayList<>();
        long rows = 0;
        for (Path file : files) {
            parts.add(columns(file));
            rows += parts.getLast().rows();
            requireMemory(rows);
        }
        return traffic(joined(parts));
    }

    /** Refuses more rows than are worth the memory. */
    static void requireMemory(long rows) throws BrokenColumnsException {
        if (rows * (Features.COUNT + 1) > ColumnsReader.MOST_NUMBERS) {
            throw new BrokenColumnsException(TEXTS.get("read.long", ColumnsReader.MOST_NUMBERS / (Features.COUNT + 1)));
        }
    }

    /** {@return the columns of a file; what is wrong is told with its name} */
    static Columns columns(Path file) throws BrokenColumnsException, IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return ColumnsReader.read(input);
        } catch (BrokenColumnsException e) {
            throw new BrokenColumnsException(TEXTS.get("read.file", file.getFileName(), e.getMessage()));
        }
    }

    private static Columns joined(List<Columns> parts) throws BrokenColumnsException {
        List<String> names = new ArrayList<>(Features.NAMES);
        names.add(LABEL);
        List<double[]> values = new ArrayList<>();
        for (String name : names) {
            List<double[]> pieces = new ArrayList<>();
            for (Columns part : parts) {
                pieces.add(name.equals(LABEL) ? part.column(name).orElseGet(() -> new double[part.rows()])
                        : feature(part, name));
            }
            values.add(pieces.stream().flatMapToDouble(Arrays::stream).toArray());
        }
        return new Columns(names, values);
    }

    private static double[] feature(Columns columns, String name) throws BrokenColumnsException {
        return columns.column(name).orElseThrow(() -> new BrokenColumnsException(TEXTS.get("read.missing", name,
                String.join(", ", Features.NAMES))));
    }

    private static Traffic traffic(Columns columns) throws BrokenColumnsException {
        double[][] rows = new double[columns.rows()][Features.COUNT];
        for (int k = 0; k < Features.COUNT; k++) {
            double[] values = feature(columns, Features.NAMES.get(k));
            double last = Arrays.stream(values).filter(Double::isFinite).findFirst().orElseThrow(
                    () -> new BrokenColumnsException(TEXTS.get("read.nothing")));
            for (int t = 0; t < rows.length; t++) {
                last = Double.isFinite(values[t]) ? values[t] : last;
                rows[t][k] = last;
            }
        }
        return new Traffic(rows, columns.column(LABEL).map(TrafficReader::attacks).orElse(List.of()));
    }

    private static List<Attack> attacks(double[] labels) {
        List<Attack> attacks = new ArrayList<>();
        Optional<Integer> from = Optional.empty();
        for (int t = 0; t <= labels.length; t++) {
            boolean attacked = t < labels.length && labels[t] > 0;
            if (attacked && from.isEmpty()) {
                from = Optional.of(t);
            } else if (!attacked && from.isPresent()) {
                attacks.add(new Attack(LABEL, from.get(), t - 1));
                from = Optional.empty();
            }
        }
        return attacks;
    }
}
