package org.deepworkbench.spi.engine;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A deployment as its engine holds it. Safe to use from any thread. Methods with a monitor may call the target, end
 * within a bounded time, and throw {@link org.eclipse.core.runtime.OperationCanceledException} when the monitor was
 * cancelled.
 */
public interface EngineDeployment {

    /** {@return how it stood at the last look} Answers from memory. */
    DeploymentStatus status();

    /**
     * Looks anew. The caller decides how often; an engine that notices changes by itself answers from memory.
     *
     * @return how it stands now; a deployment that is gone from its target is {@code STOPPED} if its end was asked for,
     *         else {@code FAILED}
     * @throws UnansweredException if the target did not tell
     * @throws FaultException      if it refuses to tell, as when the account has expired
     */
    default DeploymentStatus observe(IProgressMonitor monitor) throws FaultException {
        return status();
    }

    /**
     * Some targets evaluate the outputs of a topology themselves; what they tell counts more than what can be worked out
     * here. Answers from memory.
     *
     * @return values by output name: String, Boolean, Long, Double, List or Map; none that the target does not tell
     */
    default Map<String, Object> outputs() {
        return Map.of();
    }

    /**
     * Calls back whenever the status changed, on a thread of the engine or of whoever observes, until the deployment
     * has ended.
     *
     * @return removes the listener when run
     */
    Runnable onChange(Consumer<DeploymentStatus> listener);

    /** {@return whether it lives on when this process ends; if not, ending the process stops it} */
    boolean outlivesProcess();

    /** {@return whether {@link #update} can be asked for} */
    default boolean canUpdate() {
        return false;
    }

    /**
     * Changes what runs into what another plan says, touching only what differs.
     *
     * @throws FaultException if it cannot be changed; the deployment stands as before or says what became of it
     */
    default void update(Plan plan, IProgressMonitor monitor) throws FaultException {
        throw new UnsupportedOperationException();
    }

    /** {@return whether {@link #scale} can be asked for} */
    default boolean canScale() {
        return false;
    }

    /**
     * Changes how many instances of a node run.
     *
     * @param node      name of an application's or a runtime's node template
     * @param instances at least 1
     * @throws FaultException if the target refuses, or the topology's bounds do not allow so many
     */
    default void scale(String node, int instances, IProgressMonitor monitor) throws FaultException {
        throw new UnsupportedOperationException();
    }

    /**
     * Does something to one part, as its {@link Resource#actions()} allow. Returns when the target has taken it on.
     *
     * @throws FaultException if the target refuses
     */
    default void act(Resource resource, Resource.Action action, IProgressMonitor monitor) throws FaultException {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads from disk or from the target.
     *
     * @param node   name of an application's node template; empty for the log of the deployment itself, where the
     *               target keeps one
     * @param offset bytes already read
     * @return what has been logged since, at most 64 KiB of it; empty if nothing
     */
    String log(String node, long offset) throws IOException;

    /**
     * Ends everything this deployment started and nothing else; returns when it has ended. Harmless when it has ended
     * already.
     *
     * @throws StillEndingException if the target needs longer; {@link #status()} tells how far it is, and stopping again
     *                              goes on where it was
     * @throws FaultException       if the target does not end it; what is left is told
     */
    void stop(IProgressMonitor monitor) throws FaultException;
}
