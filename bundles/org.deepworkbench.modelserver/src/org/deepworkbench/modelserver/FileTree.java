package org.deepworkbench.modelserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders with all that is in them. */
public final class FileTree {

    private FileTree() {
    }

    /**
     * Deletes a folder with all that is in it, as far as it is there.
     *
     * @throws IOException if something cannot be deleted
     */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            // Who else removes it is welcome.
            return;
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof NoSuchFileException)) {
                throw e.getCause();
            }
            // Something went while it was looked at: what is left is looked at anew.
            delete(folder);
        }
    }
}
