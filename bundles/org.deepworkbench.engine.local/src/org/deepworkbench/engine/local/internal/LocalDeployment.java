package org.deepworkbench.engine.local.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.PlannedService;
import org.eclipse.core.runtime.IProgressMonitor;

/** The model servers of one plan. It has failed when the last of them has; it is degraded when some live on. */
final class LocalDeployment implements EngineDeployment {

    private record Placed(PlannedService service, ModelServer server) {
    }

    private final DeploymentRequest request;
    private final Consumer<LocalDeployment> onEnd;
    private final List<Consumer<DeploymentStatus>> listeners = new CopyOnWriteArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Map<String, Fault> dead = new LinkedHashMap<>();
    private boolean stopped;

    /** @param onEnd told when nothing of it runs any more */
    LocalDeployment(DeploymentRequest request, Consumer<LocalDeployment> onEnd) {
        this.request = request;
        this.onEnd = onEnd;
    }

    synchronized void add(PlannedService service, ModelServer server) {
        placed.add(new Placed(service, server));
        if (stopped) { // this machine's Java is ending
            server.stop();
        }
    }

    /** Every server listens; from now on their deaths count. */
    void started() {
        for (Placed one : servers()) {
            one.server().onDeath(fault -> died(one.service().node(), fault));
        }
    }

    private synchronized List<Placed> servers() {
        return List.copyOf(placed);
    }

    private void died(String node, Fault fault) {
        synchronized (this) {
            if (stopped) {
                return;
            }
            dead.put(node, fault);
        }
        changed();
    }

    private void changed() {
        DeploymentStatus status = status();
        if (status.state().isFinal()) {
            onEnd.accept(this);
        }
        listeners.forEach(listener -> listener.accept(status));
    }

    @Override
    public synchronized DeploymentStatus status() {
        Map<String, DeploymentState> nodes = new LinkedHashMap<>();
        List<Endpoint> endpoints = new ArrayList<>();
        LocalAttributes attributes = new LocalAttributes();
        for (Placed one : placed) {
            String node = one.service().node();
            DeploymentState state = stopped ? DeploymentState.STOPPED
                    : dead.containsKey(node) ? DeploymentState.FAILED : DeploymentState.RUNNING;
            nodes.merge(one.service().runtimeNode(), state, LocalDeployment::worse);
            nodes.put(node, state);
            if (state == DeploymentState.RUNNING) {
                endpoints.add(new Endpoint(node, one.server().uri(), Optional.of(one.server().token())));
                attributes.add(one.service(), one.server().uri().getPort());
            }
        }
        return new DeploymentStatus(state(), dead.values().stream().findFirst(), nodes,
                endpoints.isEmpty() ? Attributes.NONE : attributes.build(), endpoints);
    }

    private DeploymentState state() {
        if (dead.isEmpty()) {
            return stopped ? DeploymentState.STOPPED : DeploymentState.RUNNING;
        }
        return stopped || dead.size() == placed.size() ? DeploymentState.FAILED : DeploymentState.DEGRADED;
    }

    private static DeploymentState worse(DeploymentState one, DeploymentState other) {
        return one == DeploymentState.FAILED ? one : other;
    }

    @Override
    public boolean outlivesProcess() {
        return false;
    }

    @Override
    public Runnable onChange(Consumer<DeploymentStatus> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public String log(String node, long offset) throws IOException {
        return request.logFile(node).read(offset);
    }

    @Override
    public void stop(IProgressMonitor monitor) {
        synchronized (this) {
            if (stopped || !placed.isEmpty() && dead.size() == placed.size()) {
                return;
            }
            stopped = true;
        }
        servers().parallelStream().forEach(one -> one.server().stop());
        changed();
    }
}
