package org.deepworkbench.modelserver.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.pictures.PictureFile;

/**
 * The examples of a person as a table: {@code data.csv} with a column for each input and each answer, in which pictures
 * are paths from that folder; or, where pictures are told apart, a folder for each class.
 */
final class ExampleFolder {

    /** Name of the table. */
    static final String TABLE = "data.csv";

    private static final Texts TEXTS = Texts.beside(ExampleFolder.class);
    private static final int MOST_PICTURES = 200_000;

    private ExampleFolder() {
    }

    /** {@return the columns of the table: those of the inputs, then those of the answers} */
    static List<String> columns(ModuleFile file) {
        List<String> columns = new ArrayList<>();
        file.inputs().forEach(input -> columns.addAll(input.columns()));
        columns.addAll(file.task().columns());
        return columns;
    }

    /**
     * Reads the table.
     *
     * @return rows with the cells of {@link #columns}
     * @throws ModuleException if there is none, or one that does not fit, with a sentence
     */
    static List<List<String>> read(Path folder, ModuleFile file) throws ModuleException {
        try {
            if (Files.isRegularFile(folder.resolve(TABLE))) {
                return table(folder.resolve(TABLE), columns(file));
            }
            if (file.task() instanceof Classification task && file.inputs().size() == 1
                    && file.inputs().getFirst() instanceof PictureInput) {
                return pictures(folder, task.labels());
            }
            throw new ModuleException(TEXTS.get("data.absent", folder, TABLE, String.join(", ", columns(file))));
        } catch (IOException e) {
            throw new ModuleException(TEXTS.get("data.unreadable", folder, IoReason.of(e)), e);
        }
    }

    private static List<List<String>> table(Path table, List<String> columns) throws IOException, ModuleException {
        List<List<String>> rows = Csv.read(table);
        List<String> header = rows.isEmpty() ? List.of() : rows.getFirst();
        List<String> missing = columns.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new ModuleException(TEXTS.get("data.columns", table, String.join(", ", missing)));
        }
        List<Integer> places = columns.stream().map(header::indexOf).toList();
        return rows.stream().skip(1).map(row -> places.stream().map(row::get).toList()).toList();
    }

    private static List<List<String>> pictures(Path folder, List<String> labels) throws IOException, ModuleException {
        List<List<String>> rows = new ArrayList<>();
        for (String label : labels) {
            Path pictures = Cell.inside(folder, label);
            if (!Files.isDirectory(pictures)) {
                throw new ModuleException(TEXTS.get("data.class", folder, label, TABLE));
            }
            try (Stream<Path> files = Files.list(pictures)) {
                files.filter(PictureFile::isPicture).limit(MOST_PICTURES).sorted()
                        .forEach(picture -> rows.add(List.of(folder.relativize(picture).toString(), label)));
            }
        }
        return rows;
    }
}
