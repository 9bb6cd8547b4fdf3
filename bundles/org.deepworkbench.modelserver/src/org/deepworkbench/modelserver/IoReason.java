package org.deepworkbench.modelserver;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import javax.imageio.IIOException;

/** Says in words why a file could not be read or written; many exceptions of the platform carry only its path. */
public final class IoReason {

    private static final Texts TEXTS = Texts.beside(IoReason.class);

    private IoReason() {
    }

    /** {@return the reason, without a stop at its end} */
    public static String of(IOException problem) {
        return switch (problem) {
            case NoSuchFileException e -> TEXTS.get("io.absent", e.getFile());
            case FileAlreadyExistsException e -> TEXTS.get("io.exists", e.getFile());
            case AccessDeniedException e -> TEXTS.get("io.denied", e.getFile());
            case FileSystemException e when e.getReason() != null -> e.getFile() + ": " + e.getReason();
            // A picture's writer says only that it could not; what it wrote to says why, such as a full disk.
            case IIOException e when e.getCause() instanceof IOException deeper -> of(deeper);
            default -> problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        };
    }
}
