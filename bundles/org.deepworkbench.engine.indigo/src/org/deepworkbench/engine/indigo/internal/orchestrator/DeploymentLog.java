package org.deepworkbench.engine.indigo.internal.orchestrator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.LogFile;
import org.deepworkbench.spi.state.AtomicFile;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * The log of one deployment. The Orchestrator gives it only as a whole and only while the deployment exists, so a copy
 * is kept on this machine. Safe to use from any thread.
 */
final class DeploymentLog {

    private static final Duration APART = Duration.ofSeconds(3);

    private final OrchestratorApi api;
    private final LogFile file;
    private String copied = ""; //$NON-NLS-1$
    private long asked = System.nanoTime() - APART.toNanos();

    DeploymentLog(OrchestratorApi api, LogFile file) {
        this.api = api;
        this.file = file;
    }

    /** {@return what follows after so many bytes, from the copy that is brought up to date now and then} */
    synchronized String read(String id, long offset) throws IOException {
        if (System.nanoTime() - asked >= APART.toNanos()) {
            copy(id);
        }
        return file.read(offset);
    }

    /** Brings the copy up to date, as well as it can be. A failure leaves the copy as it is. */
    synchronized void copy(String id) throws IOException {
        asked = System.nanoTime();
        String log;
        try {
            log = api.log(id, new NullProgressMonitor());
        } catch (FaultException e) {
            return; // the next one to read asks again
        }
        if (!log.isBlank() && !log.equals(copied)) {
            AtomicFile.write(file.path(), log.getBytes(StandardCharsets.UTF_8));
            copied = log;
        }
    }
}
