package org.deepworkbench.spi.engine;

import java.io.IOException;
import java.util.function.Consumer;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;

/** A deployment as its engine holds it. Safe to use from any thread. */
public interface EngineDeployment {

    /** {@return how it stands now} Cheap for this machine; an engine of a remote target may ask it and block. */
    DeploymentStatus status();

    /**
     * Calls back whenever the status changed, on a thread of the engine, until the deployment has ended.
     *
     * @return removes the listener when run
     */
    Runnable onChange(Consumer<DeploymentStatus> listener);

    /**
     * @param node   name of an application's node template
     * @param offset bytes already read
     * @return what the node has logged since, at most 64 KiB of it; empty if nothing
     */
    String log(String node, long offset) throws IOException;

    /**
     * Ends everything this deployment started and nothing else; returns when it has ended. Harmless when it has ended
     * already.
     */
    void stop(IProgressMonitor monitor) throws FaultException;
}
