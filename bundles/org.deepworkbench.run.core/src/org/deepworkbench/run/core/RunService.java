package org.deepworkbench.run.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.deepaas.DeepaasClient;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Trains and predicts on deployed modules and keeps account of every run. An OSGi service, safe from any thread. */
public interface RunService {

    /** {@return a client that speaks to the module} */
    DeepaasClient client(DeployedModule module);

    /**
     * Asks the module for its arguments; remembered after the first answer.
     *
     * @throws FaultException if it cannot be asked
     */
    ModelSchema schema(DeployedModule module, IProgressMonitor monitor) throws FaultException;

    /**
     * Starts a training and returns as soon as the service has accepted it; it is followed in the background.
     *
     * @param arguments only those that differ from the defaults, as
     *                  {@link ModelSchema#parse(List, Map)} gives them: String, Boolean, Long, Double, or a List of
     *                  these
     * @param monitor   shows progress and may cancel the start
     * @return the run, written to the journal before the service was asked
     * @throws FaultException if the service refuses or cannot be asked; the run then stays in the list as failed
     */
    Run train(Deployment deployment, DeployedModule module, Map<String, Object> arguments, IProgressMonitor monitor)
            throws FaultException;

    /**
     * Asks a module about one file.
     *
     * @param file      sent as the module's first file argument
     * @param arguments as in {@link #train}
     * @param monitor   shows progress and may cancel
     * @throws FaultException if the module takes no file, refuses, or cannot be asked
     */
    Prediction predict(DeployedModule module, Path file, Map<String, Object> arguments, IProgressMonitor monitor)
            throws FaultException;

    /** {@return all runs known at the last look, newest first} The first call reads the journal from disk. */
    List<Run> runs();

    /** Reads the journal anew, so that runs of other processes are known. Reads the disk. */
    void refresh();

    /** {@return the run of that id, if there is one} */
    Optional<Run> find(String id);

    /**
     * Takes an ended run off the list and deletes what is kept of it on disk.
     *
     * @throws FaultException if it has not ended, or its files cannot be deleted
     */
    void delete(Run run) throws FaultException;

    /**
     * @return removes the listener when run
     */
    Runnable addListener(RunListener listener);
}
