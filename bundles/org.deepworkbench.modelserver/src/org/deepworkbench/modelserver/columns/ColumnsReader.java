package org.deepworkbench.modelserver.columns;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.modelserver.Texts;

/**
 * Reads columns of numbers from text: separated by tabs, commas, semicolons or spaces, with or without a line of names.
 * A point in time such as {@code 2019-06-01T00:10:00.000Z} is read as the seconds since 1970.
 * Lines that begin with {@code #} are remarks; names may stand in the last of them before the first numbers. Memory is
 * bounded: a file of more numbers than {@value #MOST_NUMBERS} is refused.
 */
public final class ColumnsReader {

    /** How many numbers are read from a file. */
    public static final int MOST_NUMBERS = 4_000_000;

    /** How many characters a line may have. */
    public static final int LONGEST_LINE = 200_000;

    private static final Texts TEXTS = Texts.beside(ColumnsReader.class);
    private static final int LONGEST_SHOWN = 40;

    private final BoundedLines lines;
    private final List<String> names = new ArrayList<>();
    private final List<GrowingColumn> columns = new ArrayList<>();
    private List<String> remark = List.of();
    private Separator separator = Separator.SPACE;
    private int number;

    private ColumnsReader(Reader reader) {
        this.lines = new BoundedLines(reader, LONGEST_LINE);
    }

    /**
     * Reads a whole file in UTF-8.
     *
     * @throws BrokenColumnsException if it holds no columns of numbers, lines of different length or too much
     * @throws IOException            if it cannot be read
     */
    public static Columns read(InputStream input) throws BrokenColumnsException, IOException {
        return new ColumnsReader(new InputStreamReader(input, StandardCharsets.UTF_8)).read();
    }

    private Columns read() throws BrokenColumnsException, IOException {
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            if (line.get().startsWith("#")) {
                remark(line.get().substring(1));
            } else if (!line.get().isBlank()) {
                row(line.get());
            }
        }
        if (columns.isEmpty() || columns.getFirst().size() == 0) {
            throw new BrokenColumnsException(TEXTS.get("empty"));
        }
        return new Columns(names, columns.stream().map(GrowingColumn::toArray).toList());
    }

    private void remark(String text) {
        if (columns.isEmpty()) {
            remark = Separator.of(text.strip()).cells(text.strip());
        }
    }

    private void row(String line) throws BrokenColumnsException {
        if (columns.isEmpty()) {
            begin(line);
            return;
        }
        List<String> cells = separator.cells(line);
        if (cells.size() != columns.size()) {
            throw new BrokenColumnsException(TEXTS.get("ragged", number, cells.size(), columns.size()));
        }
        if ((long) (columns.getFirst().size() + 1) * columns.size() > MOST_NUMBERS) {
            throw new BrokenColumnsException(TEXTS.get("many", MOST_NUMBERS));
        }
        for (int i = 0; i < cells.size(); i++) {
            columns.get(i).add(value(cells.get(i)));
        }
    }

    /** Takes the first line that is no remark: it names the columns, or has numbers already. */
    private void begin(String line) throws BrokenColumnsException {
        separator = Separator.of(line.strip());
        List<String> cells = separator.cells(line);
        for (int i = 0; i < cells.size(); i++) {
            columns.add(new GrowingColumn());
        }
        if (cells.stream().allMatch(cell -> Double.isNaN(value(cell)))) {
            names.addAll(cells);
            requireNames();
            return;
        }
        if (remark.size() == cells.size()) {
            names.addAll(remark);
            requireNames();
        }
        row(line);
    }

    private void requireNames() throws BrokenColumnsException {
        for (String name : names) {
            if (name.isEmpty() || names.indexOf(name) != names.lastIndexOf(name)) {
                throw new BrokenColumnsException(TEXTS.get("names", number,
                        name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name));
            }
        }
    }

    private static double value(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            return moment(cell);
        }
    }

    private static double moment(String cell) {
        if (cell.indexOf('T') <= 0 || !cell.endsWith("Z")) {
            return Double.NaN;
        }
        try {
            return Instant.parse(cell).toEpochMilli() / 1000.0;
        } catch (DateTimeParseException | ArithmeticException e) {
            return Double.NaN;
        }
    }
}
