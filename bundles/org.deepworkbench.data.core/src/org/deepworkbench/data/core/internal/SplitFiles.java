package org.deepworkbench.data.core.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;

/**
 * {@code classes.txt} and {@code train.txt}, {@code val.txt}, {@code test.txt} of DEEP's image classification: a line of
 * a split is the picture's path (relative to the folder, or absolute), white space, and the class's number from 0.
 */
public final class SplitFiles {

    /** The split that must be there. */
    public static final String TRAIN = "train.txt"; //$NON-NLS-1$
    private static final List<String> SPLITS = List.of(TRAIN, "val.txt", "test.txt"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final String CLASSES = "classes.txt"; //$NON-NLS-1$
    private static final int LONGEST_LINE = 8_192;

    private final Path folder;
    private final List<String> classes;
    private final List<Path> pictures = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private SplitFiles(Path folder, List<String> classes) {
        this.folder = folder;
        this.classes = classes;
    }

    public static PictureList read(Path folder) throws FaultException {
        if (!Files.exists(folder.resolve(CLASSES))) {
            throw Faults.noClassesFile(folder);
        }
        SplitFiles files = new SplitFiles(folder, lines(folder.resolve(CLASSES)).stream().map(String::strip)
                .filter(line -> !line.isEmpty()).toList());
        for (String split : SPLITS) {
            if (Files.exists(folder.resolve(split))) {
                files.readSplit(folder.resolve(split));
            }
        }
        return new PictureList(files.pictures, files.inOrderOfClasses());
    }

    private void readSplit(Path file) throws FaultException {
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (!line.isBlank()) {
                readLine(file, number, line.strip());
            }
        }
    }

    private void readLine(Path file, int number, String line) throws FaultException {
        int gap = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
        try {
            int label = Integer.parseInt(line.substring(gap + 1));
            if (gap < 0 || label < 0 || label >= classes.size()) {
                throw Faults.badLine(file, number, line, classes.size());
            }
            pictures.add(folder.resolve(line.substring(0, gap).strip()));
            counts.merge(classes.get(label), 1, Integer::sum);
        } catch (NumberFormatException | InvalidPathException e) {
            throw Faults.badLine(file, number, line, classes.size());
        }
    }

    private Map<String, Integer> inOrderOfClasses() {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        classes.stream().filter(counts::containsKey).forEach(name -> ordered.put(name, counts.get(name)));
        return ordered;
    }

    private static List<String> lines(Path file) throws FaultException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.length() > LONGEST_LINE || lines.size() >= PictureList.MAXIMUM) {
                    throw Faults.tooLong(file, lines.size() + 1);
                }
                lines.add(line);
            }
        } catch (IOException e) {
            throw Faults.unreadable(file, e);
        }
        return lines;
    }
}
