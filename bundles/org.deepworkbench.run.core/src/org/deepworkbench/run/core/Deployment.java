package org.deepworkbench.run.core;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Evaluation;

/**
 * A plan placed on a target, running now or read from the journal. Safe to use from any thread; every method answers
 * from memory, except {@link #log}.
 */
public interface Deployment {

    /** {@return unique, also over several processes} */
    String id();

    /** {@return the name of the plan} */
    String name();

    /** {@return the engine that drives it; known also when that engine is no longer installed} */
    EngineInfo engine();

    /** {@return where it is, with the settings that hold for it; the target need not be kept any more} */
    Target target();

    /** {@return the name for people of where it is, marked where that is a sandbox} */
    default String targetLabel() {
        return KnownTarget.label(target(), engine());
    }

    /** {@return how it stood at the last look, all parts taken at the same moment} */
    DeploymentStatus status();

    /** {@return the state at the last look} */
    default DeploymentState state() {
        return status().state();
    }

    /** {@return why it failed or is degraded, where it is} */
    default Optional<Fault> fault() {
        return status().fault();
    }

    /** {@return since when its target does not tell how it stands, where it does not} */
    Optional<Instant> unknownSince();

    /** {@return whether it lives on when the process that drives it ends} */
    boolean outlivesProcess();

    /** {@return whether something of it may still be on its target although it has failed; stopping it ends that} */
    boolean mayRemain();

    /** {@return whether {@link DeploymentService#update} can be asked for now} */
    boolean canUpdate();

    /** {@return whether {@link DeploymentService#scale} can be asked for now} */
    boolean canScale();

    /** {@return the plan's services, in the order of the topology} */
    List<PlacedService> services();

    /** {@return the modules that answer, in the order of the endpoints; empty until it is running} */
    List<DeployedModule> modules();

    /** {@return the topology's outputs as far as they can be evaluated now; values of secrets are masked} */
    Map<String, Evaluation> outputs();

    /** {@return what the topology asked for and does not get on this target, each once} */
    List<String> limitations();

    /** {@return the plan's inputs; values of secrets are masked} */
    Map<String, Object> inputs();

    /** {@return the service template as its author wrote it; values of secret inputs are masked} */
    String topologyText();

    /** {@return the file that the service template was read from, where it was read from one} */
    default Optional<Path> topologyFile() {
        return Optional.empty();
    }

    /** {@return whether the services of both find and leave what they learn in the same place} */
    default boolean sharesWorkWith(Deployment other) {
        return id().equals(other.id());
    }

    /** {@return when it was asked for} */
    Instant created();

    /** {@return the states it went through so far as they are remembered, oldest first} */
    default List<Passage> history() {
        return List.of();
    }

    /** {@return since when it is in its state} */
    default Instant since() {
        List<Passage> history = history();
        return history.isEmpty() ? created() : history.getLast().time();
    }

    /** {@return whether this process drives it and it has not ended} */
    boolean isLive();

    /**
     * Reads from disk or from the target.
     *
     * @param node   name of an application's node template; empty for the log of the deployment itself, where its
     *               target keeps one
     * @param offset bytes (UTF-8) already read
     * @return what the node has logged since, at most 64 KiB; empty if nothing
     * @throws IOException if the log cannot be read
     */
    String log(String node, long offset) throws IOException;
}
