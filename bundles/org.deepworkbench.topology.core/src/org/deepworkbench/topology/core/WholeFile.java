package org.deepworkbench.topology.core;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.document.AtomicFile;

/** Writes files as a whole: whoever reads one sees the old content or the new, never half of it. */
public final class WholeFile {

    private WholeFile() {
    }

    /**
     * Writes a file, or takes the place of the one that is there; a link stays a link, permissions stay.
     *
     * @throws FaultException if that is not possible; the file is as it was then
     */
    public static void write(Path file, byte[] content) throws FaultException {
        try {
            AtomicFile.write(file, content);
        } catch (IOException failed) {
            throw notSaved(file, failed);
        }
    }

    static FaultException notSaved(Path file, IOException failed) {
        String why = switch (failed) {
            case NoSuchFileException missing -> Messages.Document_noSuchFolder;
            case AccessDeniedException denied -> Messages.Document_notAllowed;
            default -> String.valueOf(failed.getMessage());
        };
        return new FaultException(new Fault(Messages.Document_notSaved, file.toString(), why,
                Messages.Document_notSavedRemedy), failed);
    }
}
