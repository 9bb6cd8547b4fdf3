package org.deepworkbench.modelserver.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.ModuleException;

/** A data set as a folder with one folder of pictures for each class. */
final class ClassFolders {

    private static final Texts TEXTS = Texts.beside(ClassFolders.class);
    private static final int MAX_CLASSES = 1000;
    private static final int MAX_PICTURES = 200_000;

    private ClassFolders() {
    }

    /**
     * Lists the pictures and splits them.
     *
     * @throws ModuleException if there are fewer than two classes, a class without pictures, or too much of either
     */
    static DataSet read(Path folder, long seed, boolean validation) throws ModuleException {
        List<Path> folders = list(folder, MAX_CLASSES, path -> Files.isDirectory(path)
                && !path.getFileName().toString().startsWith("."));
        if (folders.size() < 2) {
            throw new ModuleException(folders.isEmpty() ? TEXTS.get("folder.none", folder)
                    : TEXTS.get("folder.one", folder, folders.getFirst().getFileName()));
        }
        List<Example> examples = new ArrayList<>();
        for (int label = 0; label < folders.size(); label++) {
            List<Path> files = list(folders.get(label), MAX_PICTURES, PictureFile::isPicture);
            if (files.isEmpty()) {
                throw new ModuleException(TEXTS.get("folder.empty", folders.get(label)));
            }
            for (Path file : files) {
                examples.add(new Example(new PictureFile(file), label));
            }
        }
        return new Splitter(seed).split(folders.stream().map(f -> f.getFileName().toString()).toList(), examples,
                validation);
    }

    private static List<Path> list(Path folder, int most, Predicate<Path> wanted) throws ModuleException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> found = entries.filter(wanted).limit(most + 1L).sorted().toList();
            if (found.size() > most) {
                throw new ModuleException(TEXTS.get("folder.many", folder, most));
            }
            return found;
        } catch (IOException e) {
            throw new ModuleException(TEXTS.get("folder.unreadable", folder, IoReason.of(e)), e);
        }
    }
}
