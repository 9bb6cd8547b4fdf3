package org.deepworkbench.run.core.internal.deployments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.internal.journal.Secrets;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.spi.plan.Plan;

/**
 * A deployment that this process drives. What the engine reports becomes its status; it counts as running only when
 * its modules have answered.
 */
final class LiveDeployment extends KnownDeployment {

    private final Plan plan;
    private final Secrets secrets;
    private final Consumer<LiveDeployment> onChange;
    private volatile EngineDeployment handle;
    private List<DeployedModule> modules = List.of();
    private Optional<Fault> degraded = Optional.empty();
    private boolean ready;

    /** @param onChange told of every change, with this deployment locked, so that changes are written in order */
    LiveDeployment(Path folder, DeploymentSnapshot first, Plan plan, Consumer<LiveDeployment> onChange) {
        super(folder, first);
        this.plan = plan;
        this.secrets = Secrets.of(plan);
        this.onChange = onChange;
    }

    /** The engine has taken it on; its modules are being asked. */
    void started(EngineDeployment engineDeployment) {
        handle = engineDeployment;
        engineDeployment.onChange(this::update);
        update(engineDeployment.status());
    }

    /**
     * @param answering the modules that answered
     * @param trouble   why not all endpoints did, if so
     */
    synchronized void ready(List<DeployedModule> answering, Optional<Fault> trouble) {
        ready = true;
        modules = List.copyOf(answering);
        degraded = trouble;
        update(handle.status());
    }

    Optional<EngineDeployment> handle() {
        return Optional.ofNullable(handle);
    }

    /** The engine reports. */
    synchronized void update(DeploymentStatus reported) {
        if (state().isFinal()) {
            return;
        }
        if (reported.state().isFinal()) {
            end(reported.state(), reported.fault());
            return;
        }
        DeploymentState state = reported.state();
        if (state == DeploymentState.RUNNING) {
            state = !ready ? DeploymentState.IN_PROGRESS
                    : degraded.isPresent() ? DeploymentState.DEGRADED : DeploymentState.RUNNING;
        }
        DeploymentStatus status = new DeploymentStatus(state, reported.fault().or(() -> degraded), reported.nodes(),
                reported.attributes(), reported.endpoints());
        List<DeployedModule> answering = modules.stream()
                .filter(module -> reported.endpoints().contains(module.endpoint())).toList();
        change(snapshot().with(status, answering, outputs(reported.attributes())));
    }

    /** Nothing more happens. Harmless when that was so already. */
    synchronized void end(DeploymentState state, Optional<Fault> fault) {
        if (!state().isFinal()) {
            change(snapshot().ended(state, fault));
        }
    }

    private void change(DeploymentSnapshot next) {
        if (!next.equals(snapshot())) {
            set(next);
            onChange.accept(this);
        }
    }

    private Map<String, Evaluation> outputs(Attributes attributes) {
        Map<String, Evaluation> outputs = new LinkedHashMap<>();
        plan.outputs().forEach((name, expression) -> outputs.put(name, expression.evaluate(attributes)));
        return secrets.mask(outputs);
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    @Override
    public boolean isLive() {
        return !state().isFinal();
    }

    @Override
    public String log(String node, long offset) throws IOException {
        Optional<EngineDeployment> engine = handle();
        return engine.isPresent() ? engine.get().log(node, offset) : super.log(node, offset);
    }
}
