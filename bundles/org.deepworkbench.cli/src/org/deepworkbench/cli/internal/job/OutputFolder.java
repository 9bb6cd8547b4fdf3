package org.deepworkbench.cli.internal.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.spi.Fault;
import org.eclipse.osgi.util.NLS;

/**
 * The folder for the results. It is made, and writing into it is tried, before anything is started; folders that were
 * made for nothing are taken away again.
 */
final class OutputFolder implements AutoCloseable {

    private final Path folder;
    /** The folders that were not there before, innermost first. */
    private final List<Path> made;
    private boolean kept;

    private OutputFolder(Path folder, List<Path> made) {
        this.folder = folder;
        this.made = made;
    }

    /**
     * @param folder absolute path
     * @throws Refusal as wrong usage, if nothing can be written there
     */
    static OutputFolder prepare(Path folder) throws Refusal {
        OutputFolder output = new OutputFolder(folder, missing(folder));
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".deep-workbench", ""));
            return output;
        } catch (IOException e) {
            output.close();
            throw Refusal.usage(new Fault(Messages.OutputFolder_cannotWrite, folder.toString(), reason(e),
                    Messages.OutputFolder_remedy));
        }
    }

    Path path() {
        return folder;
    }

    /** Says that there are results. */
    void keep() {
        kept = true;
    }

    @Override
    public void close() {
        if (kept) {
            return;
        }
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                return; // somebody put something there meanwhile; it stays
            }
        }
    }

    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        for (Path path = folder; path != null && Files.notExists(path); path = path.getParent()) {
            missing.add(path);
        }
        return missing;
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> NLS.bind(Messages.OutputFolder_denied, denied.getFile());
            case FileAlreadyExistsException file -> NLS.bind(Messages.OutputFolder_isFile, file.getFile());
            default -> String.valueOf(e.getMessage());
        };
    }
}
