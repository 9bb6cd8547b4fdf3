package org.deepworkbench.modelserver.lattice;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.columns.BoundedLines;
import org.deepworkbench.modelserver.columns.BrokenColumnsException;
import org.deepworkbench.modelserver.columns.Columns;
import org.deepworkbench.modelserver.columns.ColumnsReader;

/** The log of openQCD's {@code qcd1}: trajectory, energy deficit, acceptance and average plaquette. */
final class OpenQcdLog {

    /** The observables, as the generated ensembles call them too. */
    static final List<String> NAMES = List.of("trajectory", "plaquette", "dH", "iac");

    private static final Texts TEXTS = Texts.beside(OpenQcdLog.class);
    private static final int LONGEST_LINE = 10_000;
    private static final String NUMBER = "([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?|[-+]?nan|[-+]?inf)";
    private static final Pattern TRAJECTORY = Pattern.compile("Trajectory no (\\d{1,9})");
    private static final Pattern STEP = Pattern.compile("dH = " + NUMBER + ", iac = ([01])");
    private static final Pattern PLAQUETTE = Pattern.compile("Average plaquette = " + NUMBER);

    private final List<double[]> rows = new ArrayList<>();
    private double trajectory = Double.NaN;
    private double deficit = Double.NaN;
    private double accepted = Double.NaN;

    private OpenQcdLog() {
    }

    /**
     * {@return what a log tells; empty if the file is none}
     *
     * @throws BrokenColumnsException if it is too long
     */
    static Optional<Columns> read(Path file) throws BrokenColumnsException, IOException {
        OpenQcdLog log = new OpenQcdLog();
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            BoundedLines lines = new BoundedLines(reader, ColumnsReader.LONGEST_LINE);
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (line.get().length() <= LONGEST_LINE) {
                    log.take(line.get());
                }
            }
        }
        return log.rows.isEmpty() ? Optional.empty() : Optional.of(log.columns());
    }

    private void take(String line) throws BrokenColumnsException {
        Matcher matcher = TRAJECTORY.matcher(line);
        if (matcher.matches()) {
            trajectory = Double.parseDouble(matcher.group(1));
        } else if (matcher.usePattern(STEP).matches()) {
            deficit = number(matcher.group(1));
            accepted = Double.parseDouble(matcher.group(2));
        } else if (matcher.usePattern(PLAQUETTE).matches() && !Double.isNaN(trajectory)) {
            if ((rows.size() + 1) * NAMES.size() > ColumnsReader.MOST_NUMBERS) {
                throw new BrokenColumnsException(TEXTS.get("log.long", ColumnsReader.MOST_NUMBERS / NAMES.size()));
            }
            rows.add(new double[] {trajectory, number(matcher.group(1)), deficit, accepted});
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private Columns columns() {
        List<double[]> values = new ArrayList<>();
        for (int k = 0; k < NAMES.size(); k++) {
            int column = k;
            values.add(rows.stream().mapToDouble(row -> row[column]).toArray());
        }
        return new Columns(NAMES, values);
    }

    /** {@return what {@code qcd1} writes into its log after a trajectory} */
    static String entry(int trajectory, double plaquette, double deficit, boolean accepted) {
        return String.format(Locale.ROOT, "Trajectory no %d%ndH = %+.1e, iac = %d%nAverage plaquette = %.6f%n%n",
                trajectory, deficit, accepted ? 1 : 0, plaquette).replace(System.lineSeparator(), "\n");
    }
}
