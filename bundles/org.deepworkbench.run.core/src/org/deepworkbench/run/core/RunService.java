package org.deepworkbench.run.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.core.deepaas.Checkpoint;
import org.deepworkbench.run.core.deepaas.DeepaasClient;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

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
     * The same on a service that no deployment of the workbench started.
     *
     * @param module where it answers
     */
    Run train(DeployedModule module, Map<String, Object> arguments, IProgressMonitor monitor)
            throws FaultException;

    /**
     * {@return the points that an ended run can go on from, oldest first} Asks the service.
     *
     * @param module where the run's training is known, see {@link #reach}
     * @throws FaultException if the service keeps none or cannot be asked
     */
    List<Checkpoint> checkpoints(Run run, DeployedModule module, IProgressMonitor monitor)
            throws FaultException;

    /**
     * Goes on with an ended run; otherwise as {@link #train}.
     *
     * @param earlier    the run
     * @param checkpoint id of the checkpoint; empty for the last
     * @param module     where the run's training is known, see {@link #reach}
     * @return a new run, whose curves begin with those of the earlier one until the checkpoint
     * @throws FaultException if the service keeps no checkpoints, refuses, or cannot be asked
     */
    Run resume(Run earlier, String checkpoint, DeployedModule module, IProgressMonitor monitor)
            throws FaultException;

    /** {@return the module that knows the run's training, if one answers now to this process} */
    Optional<DeployedModule> reachable(Run run);

    /**
     * Finds the module that knows an ended run's training; where its deployment has ended, it is deployed again.
     *
     * @throws FaultException if that is impossible
     */
    DeployedModule reach(Run run, IProgressMonitor monitor) throws FaultException;

    /**
     * Asks a module.
     *
     * @param files     what to send, by the names of {@link ModelSchema#files()}; may be empty
     * @param arguments as in {@link #train}
     * @param monitor   shows progress and may cancel
     * @throws FaultException if the module refuses or cannot be asked
     */
    Prediction predict(DeployedModule module, Map<String, Path> files, Map<String, Object> arguments,
            IProgressMonitor monitor) throws FaultException;

    /**
     * Asks a module about one file, sent as its first file argument.
     *
     * @throws FaultException also if the module takes no file
     */
    default Prediction predict(DeployedModule module, Path file, Map<String, Object> arguments,
            IProgressMonitor monitor) throws FaultException {
        String field = schema(module, monitor).files().stream().findFirst().map(Argument::name)
                .orElseThrow(() -> new FaultException(
                        new Fault(NLS.bind(Messages.Runs_takesNoFile, module.model().name()), "", "", ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return predict(module, Map.of(field, file), arguments, monitor);
    }

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
