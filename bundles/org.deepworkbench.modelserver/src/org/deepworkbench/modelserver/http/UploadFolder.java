package org.deepworkbench.modelserver.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where the files of requests lie until they are answered: below the work folder, which one process holds at a time.
 * So what is there at the start was left by one that was killed, and is removed.
 */
final class UploadFolder implements AutoCloseable {

    private static final String NAME = ".uploads";

    private final Path folder;

    private UploadFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder below the server's work folder, empty. */
    static UploadFolder open(Path work) throws IOException {
        Path folder = work.resolve(NAME);
        delete(folder);
        return new UploadFolder(Files.createDirectories(folder));
    }

    /** Makes a folder for one request, readable for this user only; it must be deleted. */
    Path newFolder() throws IOException {
        return Files.createTempDirectory(folder, "");
    }

    /** Deletes a folder with all that is in it, as far as it is there. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            // Who else removes it is welcome.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }
}
