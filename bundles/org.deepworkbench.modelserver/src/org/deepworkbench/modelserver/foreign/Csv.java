package org.deepworkbench.modelserver.foreign;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.deepworkbench.modelserver.Texts;

/** Tables as comma-separated values, one row on a line, cells in quotes where they hold a comma or a quote. */
final class Csv {

    private static final Texts TEXTS = Texts.beside(Csv.class);
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_ROWS = 200_000;

    private Csv() {
    }

    /**
     * {@return the rows of a file, the header first; all as long as that}
     *
     * @throws IOException if it cannot be read, or is no table, with a sentence
     */
    static List<List<String>> read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(TEXTS.get("csv.large", file.getFileName(), MOST_BYTES >> 20));
        }
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                List<String> row = cells(line);
                if (!rows.isEmpty() && row.size() != rows.getFirst().size()) {
                    throw new IOException(TEXTS.get("csv.length", file.getFileName(), rows.size() + 1, row.size(),
                            rows.getFirst().size()));
                }
                if (rows.size() > MOST_ROWS) {
                    throw new IOException(TEXTS.get("csv.rows", file.getFileName(), MOST_ROWS));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /** Writes rows into a file. */
    static void write(Path file, List<List<String>> rows) throws IOException {
        Files.write(file, rows.stream().map(row -> row.stream().map(Csv::quoted).collect(Collectors.joining(",")))
                .toList());
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
