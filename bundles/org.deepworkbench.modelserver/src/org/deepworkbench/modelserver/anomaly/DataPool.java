package org.deepworkbench.modelserver.anomaly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.columns.BrokenColumnsException;
import org.deepworkbench.modelserver.columns.Columns;

/**
 * The original's data pool: files {@code PROTOCOL/YYYY/MM/DD/w01h-s10m.tsv} with many columns, of which the original's
 * usual query selects four, joined by the begin of their window.
 */
final class DataPool {

    static final String CONNECTIONS = "conn";

    private static final Texts TEXTS = Texts.beside(DataPool.class);
    private static final String KEY = "window_start";
    private static final int DEPTH = 4;
    private static final int MOST_FILES = 10_000;
    private static final List<Source> SOURCES = List.of(new Source(CONNECTIONS, "in_count_uid"),
            new Source(CONNECTIONS, "out_count_uid"), new Source("dns", "in_distinct_query"), new Source("ssh", "in"));

    private DataPool() {
    }

    /** Where a feature comes from; in the order of {@link Features#NAMES}. */
    private record Source(String protocol, String column) {
    }

    /**
     * {@return the features of all windows that every protocol has, in the order of time}
     *
     * @throws BrokenColumnsException if there are none
     */
    static Columns read(Path folder, WindowSlide windows) throws BrokenColumnsException, IOException {
        TreeMap<Double, double[]> rows = new TreeMap<>();
        for (int k = 0; k < SOURCES.size(); k++) {
            // Each protocol is read once for each of its columns: memory for one file at a time is enough.
            for (Path file : files(folder.resolve(SOURCES.get(k).protocol()), windows)) {
                add(TrafficReader.columns(file), file, k, rows);
                TrafficReader.requireMemory(rows.size());
            }
        }
        rows.values().removeIf(row -> Arrays.stream(row).anyMatch(Double::isInfinite));
        if (rows.isEmpty()) {
            throw new BrokenColumnsException(TEXTS.get("pool.empty", windows.word()));
        }
        List<double[]> columns = new ArrayList<>();
        for (int k = 0; k < SOURCES.size(); k++) {
            int column = k;
            columns.add(rows.values().stream().mapToDouble(row -> row[column]).toArray());
        }
        return new Columns(Features.NAMES, columns);
    }

    private static List<Path> files(Path protocol, WindowSlide windows) throws BrokenColumnsException, IOException {
        if (!Files.isDirectory(protocol)) {
            throw new BrokenColumnsException(TEXTS.get("pool.protocol", protocol.getFileName()));
        }
        try (Stream<Path> tree = Files.walk(protocol, DEPTH)) {
            return tree.filter(file -> file.getFileName().toString().equals(windows.word() + ".tsv")).sorted()
                    .limit(MOST_FILES).toList();
        }
    }

    /** A value that a window has not is NaN, a window that a protocol has not is infinite. */
    private static void add(Columns columns, Path file, int k, TreeMap<Double, double[]> rows)
            throws BrokenColumnsException {
        double[] keys = column(columns, KEY, file);
        double[] values = column(columns, SOURCES.get(k).column(), file);
        for (int i = 0; i < keys.length; i++) {
            if (Double.isFinite(keys[i])) {
                rows.computeIfAbsent(keys[i], key -> absent())[k] = values[i];
            }
        }
    }

    private static double[] absent() {
        double[] row = new double[Features.COUNT];
        Arrays.fill(row, Double.POSITIVE_INFINITY);
        return row;
    }

    private static double[] column(Columns columns, String name, Path file) throws BrokenColumnsException {
        return columns.column(name).orElseThrow(() -> new BrokenColumnsException(TEXTS.get("read.file",
                file.getFileName(), TEXTS.get("pool.column", name))));
    }
}
