package org.deepworkbench.app.internal;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import org.deepworkbench.spi.Fault;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;

/**
 * Where the person's projects are. Given with {@code -data}, or a folder in the home folder; never asked for. One
 * desktop at a time owns it.
 */
final class WorkspaceLocation {

    /** What came of taking the workspace. */
    sealed interface Outcome {
    }

    /** The workspace is ours until the desktop ends. */
    record Taken(Path folder) implements Outcome {
    }

    /** The workspace cannot be had. */
    record Refused(Fault fault) implements Outcome {
    }

    private WorkspaceLocation() {
    }

    /**
     * @param location the platform's instance location; set here unless {@code -data} set it
     * @param home     the person's home folder
     */
    static Outcome take(Location location, Path home) {
        Path folder = location.isSet() ? folder(location.getURL()) : standard(home);
        try {
            boolean ours = location.isSet() ? location.lock() : location.set(url(folder), true);
            return ours ? new Taken(folder) : new Refused(fault(folder, Messages.WorkspaceLocation_inUse,
                    Messages.WorkspaceLocation_inUseRemedy));
        } catch (IOException e) {
            return new Refused(fault(folder, NLS.bind(Messages.WorkspaceLocation_failed, e.getMessage()),
                    Messages.WorkspaceLocation_failedRemedy));
        }
    }

    /** {@return where the workspace is when nobody says otherwise} */
    static Path standard(Path home) {
        return home.resolve("deep-workbench").resolve("workspace"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The platform wants its locations as unescaped file addresses that end with a slash; URI would escape them. */
    @SuppressWarnings("deprecation")
    private static URL url(Path folder) throws MalformedURLException {
        return new URL("file", null, folder.toAbsolutePath().toString().replace('\\', '/') + '/'); //$NON-NLS-1$
    }

    private static Path folder(URL url) {
        return Path.of(new File(url.getPath()).getPath());
    }

    private static Fault fault(Path folder, String why, String remedy) {
        return new Fault(Messages.WorkspaceLocation_what, folder.toString(), why, remedy);
    }
}
