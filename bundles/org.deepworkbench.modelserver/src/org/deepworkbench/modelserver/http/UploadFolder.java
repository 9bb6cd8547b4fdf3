package org.deepworkbench.modelserver.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deepworkbench.modelserver.FileTree;

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
        FileTree.delete(folder);
        return new UploadFolder(Files.createDirectories(folder));
    }

    /** Makes a folder for one request, readable for this user only; it must be deleted. */
    Path newFolder() throws IOException {
        return Files.createTempDirectory(folder, "");
    }

    @Override
    public void close() throws IOException {
        FileTree.delete(folder);
    }
}
