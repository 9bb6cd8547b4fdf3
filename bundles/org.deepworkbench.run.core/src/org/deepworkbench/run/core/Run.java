package org.deepworkbench.run.core;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.run.core.deepaas.Checkpoint;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.run.MetricSample;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * One training on a deployed module, going on now or read from the journal. Safe to use from any thread. Every method
 * answers from memory, except those that say otherwise, and except that progress, curves, metrics and log of a run that
 * is not {@link #isLive() live} are read from disk when first asked for.
 */
public interface Run {

    /** {@return unique, also over several processes} */
    String id();

    /** {@return a name for people} */
    String title();

    /** {@return id of the deployment it runs on; empty for a service that no deployment started} */
    String deploymentId();

    /** {@return what its service calls it, once the service has accepted it} */
    default Optional<ServiceTraining> service() {
        return Optional.empty();
    }

    /** {@return what it goes on with, unless it began anew; its curves begin with those of the earlier run then} */
    default Optional<Resumption> resumption() {
        return Optional.empty();
    }

    /** {@return the points it can go on from as its service listed them last, oldest first; the service may know more} */
    default List<Checkpoint> checkpoints() {
        return List.of();
    }

    /** {@return whether its service may have kept checkpoints from which it can go on} */
    default boolean canResume() {
        return state().isFinal() && state() != RunState.DONE && service().filter(ServiceTraining::resumes).isPresent();
    }

    /** {@return name of the model that is trained} */
    String model();

    RunState state();

    /** {@return why it failed or was interrupted, where it was} */
    Optional<Fault> fault();

    /** {@return the arguments as the service accepted them, defaults included; values of secrets are masked} */
    Map<String, Object> arguments();

    Instant started();

    /** {@return when it ended, where it has} */
    Optional<Instant> finished();

    RunProgress progress();

    /** {@return whether the service reports metrics; without them there is only state and elapsed time} */
    boolean reportsMetrics();

    /** {@return the course of every metric so far, by name in the order of their first samples} */
    Map<String, Curve> curves();

    /**
     * {@return one number for each metric} The numbers in the service's result, completed by the last value of each
     * curve. Grows while the run goes on.
     */
    Map<String, Double> metrics();

    /** {@return the last lines the training logged, at most 500} */
    List<String> logTail();

    /** {@return what the service gave as the result: plain JSON values; empty until done} */
    Map<String, Object> result();

    /**
     * Passes on every sample there is, in order. Reads the disk.
     *
     * @throws IOException if they cannot be read
     */
    void samples(Consumer<MetricSample> consumer) throws IOException;

    /** {@return whether this process follows it; only such a run can be cancelled here} */
    boolean isLive();

    /**
     * Asks the service to end the training and waits until it has. Harmless for an ended run. Blocks.
     *
     * @throws FaultException if the service cannot be asked or does not end it
     */
    void cancel(IProgressMonitor monitor) throws FaultException;

    /**
     * Waits for the end of the run. Blocks.
     *
     * @param atMost longest wait
     * @return whether the run has ended
     * @throws InterruptedException if the thread was interrupted
     */
    boolean await(Duration atMost) throws InterruptedException;
}
