package org.deepworkbench.spi.state;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * The one home of what the workbench remembers: journal, runs and caches. Shared at the same time by the desktop and
 * any number of commands of one user. Folders are made when first asked for, readable by their owner only.
 *
 * @param root absolute path; need not exist yet
 */
public record StateFolder(Path root) {

    private static final String HOME_VARIABLE = "DEEP_WORKBENCH_HOME"; //$NON-NLS-1$
    private static final String NAME = "deep-workbench"; //$NON-NLS-1$

    public StateFolder {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * {@return the state folder of this user} {@code $DEEP_WORKBENCH_HOME}, else
     * {@code $XDG_STATE_HOME/deep-workbench}, else the platform's usual place. Touches no disk.
     */
    public static StateFolder standard() {
        return standard(System.getenv(), System.getProperty("os.name", ""), //$NON-NLS-1$ //$NON-NLS-2$
                System.getProperty("user.home", "")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static StateFolder standard(Map<String, String> environment, String system, String home) {
        String chosen = environment.getOrDefault(HOME_VARIABLE, ""); //$NON-NLS-1$
        if (!chosen.isBlank()) {
            return new StateFolder(path(chosen));
        }
        String xdg = environment.getOrDefault("XDG_STATE_HOME", ""); //$NON-NLS-1$ //$NON-NLS-2$
        if (!xdg.isBlank() && path(xdg).isAbsolute()) { // XDG Base Directory: a relative path is to be ignored
            return new StateFolder(path(xdg).resolve(NAME));
        }
        String local = environment.getOrDefault("LOCALAPPDATA", ""); //$NON-NLS-1$ //$NON-NLS-2$
        if (system.startsWith("Windows") && !local.isBlank()) { //$NON-NLS-1$
            return new StateFolder(path(local).resolve(NAME));
        }
        if (system.startsWith("Mac")) { //$NON-NLS-1$
            return new StateFolder(path(home).resolve("Library/Application Support").resolve(NAME)); //$NON-NLS-1$
        }
        return new StateFolder(path(home).resolve(".local/state").resolve(NAME)); //$NON-NLS-1$
    }

    /** {@return the folder of the journal's deployments, made if it was not there} */
    public Path deployments() throws FaultException {
        return folder("deployments"); //$NON-NLS-1$
    }

    /** {@return the folder of the journal's runs, made if it was not there} */
    public Path runs() throws FaultException {
        return folder("runs"); //$NON-NLS-1$
    }

    /** {@return the folder of what can be made again at any time, made if it was not there} */
    public Path cache() throws FaultException {
        return folder("cache"); //$NON-NLS-1$
    }

    /**
     * @param name of a folder directly in the state folder
     * @return the folder, made if it was not there
     * @throws FaultException if it cannot be made, with the remedy
     */
    public Path folder(String name) throws FaultException {
        Path folder = root.resolve(name);
        try {
            return Files.createDirectories(folder, ownerOnly());
        } catch (IOException e) {
            throw new FaultException(new Fault(Messages.StateFolder_cannotMake, folder.toString(), reason(e),
                    NLS.bind(Messages.StateFolder_remedy, HOME_VARIABLE)), e);
        }
    }

    /** {@return the attributes that make a new folder private, none where the file system knows no such thing} */
    public static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) { //$NON-NLS-1$
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }; //$NON-NLS-1$
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> NLS.bind(Messages.StateFolder_denied, denied.getFile());
            case FileAlreadyExistsException file -> NLS.bind(Messages.StateFolder_isFile, file.getFile());
            default -> String.valueOf(e.getMessage());
        };
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            return Path.of(text.replaceAll("[^\\p{L}\\p{N}./ _-]", "_")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
