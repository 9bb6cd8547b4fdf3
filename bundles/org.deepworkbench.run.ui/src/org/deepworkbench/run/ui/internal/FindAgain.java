package org.deepworkbench.run.ui.internal;

import java.nio.file.Files;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.ui.IStartup;

/** Has the deployments found again that earlier processes left, once the desktop is up, and only if there are any. */
public final class FindAgain implements IStartup {

    @Override
    public void earlyStartup() {
        if (Files.isDirectory(StateFolder.standard().root().resolve("deployments"))) { //$NON-NLS-1$
            Services.deployments().deployments();
        }
    }
}
