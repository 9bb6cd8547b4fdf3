package org.deepworkbench.modelserver.pictures;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.ModuleException;

/**
 * A data set as the original module reads it: {@code classes.txt} with a class on each line, {@code train.txt} and
 * perhaps {@code val.txt} and {@code test.txt} with lines "path label", where the label is the number of the class from
 * 0. The lists lie beside the pictures, or in {@code dataset_files} beside {@code images}. A list that is absent is
 * split off from the training.
 */
final class ListedPictures {

    private static final Texts TEXTS = Texts.beside(ListedPictures.class);
    private static final String TRAIN = "train.txt";
    private static final int MAX_LINES = 200_000;
    private static final int MAX_LINE = 4096;
    private static final long MAX_BYTES = 64L << 20;

    private final Path lists;
    private final Path pictures;

    private ListedPictures(Path lists, Path pictures) {
        this.lists = lists;
        this.pictures = pictures;
    }

    /** {@return whether a folder holds a data set of this kind} */
    static boolean isIn(Path folder) {
        return Files.isRegularFile(listFolder(folder).resolve(TRAIN));
    }

    private static Path listFolder(Path folder) {
        return Files.isRegularFile(folder.resolve(TRAIN)) ? folder : folder.resolve("dataset_files");
    }

    /**
     * Reads the lists.
     *
     * @throws ModuleException if a list cannot be read, a line is wrong, or there are fewer than two classes
     */
    static DataSet read(Path folder, long seed, boolean validation) throws ModuleException {
        Path lists = listFolder(folder);
        Path images = folder.resolve("images");
        boolean apart = !lists.equals(folder) && Files.isDirectory(images);
        return new ListedPictures(lists, apart ? images : folder).read(new Splitter(seed), validation);
    }

    /** Writes a data set in this form, its pictures at this size. */
    static void write(DataSet data, int size, Path folder) throws IOException {
        Path lists = Files.createDirectories(folder.resolve("dataset_files"));
        Path images = Files.createDirectories(folder.resolve("images"));
        Files.write(lists.resolve("classes.txt"), data.classes());
        write(data.training(), "train", size, images, lists);
        write(data.validation(), "val", size, images, lists);
        write(data.test(), "test", size, images, lists);
    }

    private static void write(List<Example> examples, String part, int size, Path images, Path lists)
            throws IOException {
        List<String> lines = new ArrayList<>();
        for (Example example : examples) {
            String name = String.format(Locale.ROOT, "%s-%05d.png", part, lines.size());
            PictureFile.write(example.picture(), size, images.resolve(name));
            lines.add(name + " " + example.label());
        }
        Files.write(lists.resolve(part + ".txt"), lines);
    }

    private DataSet read(Splitter splitter, boolean validation) throws ModuleException {
        List<String> classes = lines(lists.resolve("classes.txt")).stream().map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
        if (classes.size() < 2) {
            throw new ModuleException(TEXTS.get("list.classes", lists.resolve("classes.txt"), classes.size()));
        }
        List<Example> training = new ArrayList<>(examples(lists.resolve(TRAIN), classes.size()));
        Path test = lists.resolve("test.txt");
        List<Example> held = Files.exists(test) ? examples(test, classes.size()) : splitter.setAside(training);
        List<Example> val = List.of();
        if (validation) {
            Path list = lists.resolve("val.txt");
            val = Files.exists(list) ? examples(list, classes.size()) : splitter.setAside(training);
        }
        return new DataSet(classes, training, val, held);
    }

    private List<Example> examples(Path list, int classes) throws ModuleException {
        List<Example> examples = new ArrayList<>();
        int number = 0;
        for (String line : lines(list)) {
            number++;
            if (!line.isBlank()) {
                examples.add(example(list, number, line.strip(), classes));
            }
        }
        if (examples.isEmpty()) {
            throw new ModuleException(TEXTS.get("list.empty", list));
        }
        return examples;
    }

    private Example example(Path list, int number, String line, int classes) throws ModuleException {
        int space = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
        try {
            int label = Integer.parseInt(line.substring(space + 1));
            if (space < 0 || label < 0 || label >= classes) {
                throw new ModuleException(TEXTS.get("list.label", list, number, classes - 1));
            }
            Path file = pictures.resolve(line.substring(0, space).strip()).normalize();
            if (!file.startsWith(pictures.normalize())) {
                throw new ModuleException(TEXTS.get("list.outside", list, number, pictures));
            }
            return new Example(new PictureFile(file), label);
        } catch (NumberFormatException | InvalidPathException e) {
            throw new ModuleException(TEXTS.get("list.label", list, number, classes - 1), e);
        }
    }

    private static List<String> lines(Path list) throws ModuleException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(list)) {
            if (Files.size(list) > MAX_BYTES) {
                throw new ModuleException(TEXTS.get("list.long", list, MAX_LINES, MAX_LINE));
            }
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (lines.size() == MAX_LINES || line.length() > MAX_LINE) {
                    throw new ModuleException(TEXTS.get("list.long", list, MAX_LINES, MAX_LINE));
                }
                lines.add(line);
            }
            return lines;
        } catch (CharacterCodingException e) {
            throw new ModuleException(TEXTS.get("list.binary", list), e);
        } catch (IOException e) {
            throw new ModuleException(TEXTS.get("list.unreadable", list, IoReason.of(e)), e);
        }
    }
}
