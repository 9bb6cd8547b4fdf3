package org.deepworkbench.modelserver.module;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that came with a request. It lies on the disk until the request is answered.
 *
 * @param name the name its sender gave it; for messages, never a path to be trusted
 * @param path where its content lies, in a folder of the server's own; its size is bounded by who received it
 */
public record UploadedFile(String name, Path path) {

    /** {@return the content, to be closed} */
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
