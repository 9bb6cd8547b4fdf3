package org.deepworkbench.modelserver.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.modelserver.FileTree;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.UploadedFile;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;

/** The files of one multipart request, streamed to the disk; closing it removes them. */
final class Upload implements AutoCloseable {

    private static final Texts TEXTS = Texts.beside(Upload.class);
    private static final int MAX_PARTS = 32;
    private static final int MAX_PART_HEADERS = 8192;
    private static final int LONGEST_NAME = 100;

    private final Path folder;
    private final Map<String, UploadedFile> files = new LinkedHashMap<>();
    private final Map<String, List<String>> problems = new LinkedHashMap<>();

    private Upload(Path folder) {
        this.folder = folder;
    }

    /**
     * Receives the files.
     *
     * @param body   of the request
     * @param type   its content type, with the boundary
     * @param folder an empty folder, which the upload removes
     * @param fields the names that files may have
     * @throws InvalidArgumentsException if there are others, or one comes twice
     * @throws IOException               if the disk takes no more
     * @throws RuntimeException          if the body cannot be read; the cause says why
     */
    static Upload receive(Content.Source body, String type, Path folder, Set<String> fields)
            throws InvalidArgumentsException, IOException {
        Upload upload = new Upload(folder);
        boolean complete = false;
        try {
            upload.read(body, type, fields);
            complete = true;
            return upload;
        } finally {
            if (!complete) {
                upload.close();
            }
        }
    }

    private void read(Content.Source body, String type, Set<String> fields)
            throws InvalidArgumentsException, IOException {
        MultiPartConfig config = new MultiPartConfig.Builder().location(folder).maxParts(MAX_PARTS).maxSize(-1)
                .maxPartSize(-1).maxMemoryPartSize(0).maxHeadersSize(MAX_PART_HEADERS)
                .useFilesForPartsWithoutFileName(true).build();
        // Not the request's own attributes: a form that failed and is kept there may cost the connection afterwards.
        List<MultiPart.Part> parts = new ArrayList<>();
        MultiPartFormData.getParts(body, new Attributes.Mapped(), type, config).forEach(parts::add);
        for (MultiPart.Part part : parts) {
            String name = part.getName() == null ? "" : part.getName();
            if (!fields.contains(name)) {
                problems.put(shown(name), List.of(TEXTS.get("upload.unknown")));
            } else if (files.containsKey(name)) {
                problems.put(name, List.of(TEXTS.get("upload.twice")));
            } else {
                files.put(name, file(part));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidArgumentsException(problems);
        }
    }

    private UploadedFile file(MultiPart.Part part) throws IOException {
        String name = part.getFileName() == null ? part.getName() : part.getFileName();
        // A part without content has no file.
        Path path = part instanceof MultiPart.PathPart stored ? stored.getPath()
                : Files.createTempFile(folder, "empty", "");
        return new UploadedFile(shown(name), path);
    }

    /** {@return the last part of a name that may be a path, fit to be shown} */
    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "");
        return last.length() <= LONGEST_NAME ? last : last.substring(0, LONGEST_NAME) + "…";
    }

    /** {@return the files by field} */
    Map<String, UploadedFile> files() {
        return files;
    }

    @Override
    public void close() throws IOException {
        FileTree.delete(folder);
    }
}
