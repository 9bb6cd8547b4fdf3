package org.deepworkbench.run.core.internal.deepaas;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;

/** A body of {@code multipart/form-data} (RFC 7578) that streams its files from disk. */
public final class Multipart {

    private final String boundary = "deep-workbench-" + UUID.randomUUID(); //$NON-NLS-1$
    private final List<BodyPublisher> parts = new ArrayList<>();

    private Multipart() {
    }

    /**
     * @param files  files by name of field
     * @param fields other values by name of field
     * @throws FaultException if a file cannot be read
     */
    public static Multipart of(Map<String, Path> files, Map<String, List<String>> fields) throws FaultException {
        Multipart multipart = new Multipart();
        fields.forEach((name, values) -> values.forEach(value -> multipart.addField(name, value)));
        for (Map.Entry<String, Path> file : files.entrySet()) {
            multipart.addFile(file.getKey(), file.getValue());
        }
        multipart.addText("--" + multipart.boundary + "--\r\n"); //$NON-NLS-1$ //$NON-NLS-2$
        return multipart;
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + boundary; //$NON-NLS-1$
    }

    public BodyPublisher publisher() {
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }

    private void addField(String name, String value) {
        addText("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(name) + "\"\r\n\r\n" + value //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + "\r\n"); //$NON-NLS-1$
    }

    private void addFile(String name, Path file) throws FaultException {
        if (!Files.isRegularFile(file)) {
            throw unreadable(file, null);
        }
        String fileName = file.getFileName().toString();
        addText("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(name) + "\"; filename=\"" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + quoted(fileName) + "\"\r\nContent-Type: " + mediaType(fileName) + "\r\n\r\n"); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            parts.add(BodyPublishers.ofFile(file));
        } catch (FileNotFoundException e) {
            throw unreadable(file, e);
        }
        addText("\r\n"); //$NON-NLS-1$
    }

    private static FaultException unreadable(Path file, FileNotFoundException cause) {
        return new FaultException(new Fault(Messages.Deepaas_fileUnreadable, file.toString(), "", //$NON-NLS-1$
                Messages.Deepaas_fileUnreadableRemedy), cause);
    }

    private void addText(String text) {
        parts.add(BodyPublishers.ofString(text, StandardCharsets.UTF_8));
    }

    /** Escapes as browsers do (HTML standard, multipart/form-data encoding algorithm). */
    private static String quoted(String text) {
        return text.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    }

    private static String mediaType(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "png", "gif", "bmp", "webp" -> "image/" + extension; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            case "jpg", "jpeg" -> "image/jpeg"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "tif", "tiff" -> "image/tiff"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            default -> "application/octet-stream"; //$NON-NLS-1$
        };
    }
}
