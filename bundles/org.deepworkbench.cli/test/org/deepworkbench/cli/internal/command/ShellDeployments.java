package org.deepworkbench.cli.internal.command;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentListener;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.PlacedService;
import org.deepworkbench.run.core.deepaas.Model;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.Cause;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.spi.plan.InstanceBounds;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;

/** Deployments in memory, and what they were asked for. */
final class ShellDeployments implements DeploymentService {

    final List<String> calls = new ArrayList<>();
    final List<Placed> all = new ArrayList<>();
    Optional<Fault> refusal = Optional.empty();
    boolean stays = true;
    DeploymentState becomes = DeploymentState.RUNNING;

    @Override
    public List<EngineInfo> engines() {
        return List.of(new EngineInfo("local", "This machine"), new EngineInfo("docker", "Docker"));
    }

    @Override
    public Assessment assess(Plan plan, Target target, DeployOptions options) {
        return new Assessment(refusal.stream().toList(), List.of("No sound."));
    }

    @Override
    public Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor) {
        return new Forecast(List.of(new Forecast.Part("app", "a container", "2 CPUs")), List.of("1 euro an hour"),
                List.of("It is far away."));
    }

    @Override
    public Deployment deploy(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Deployment submit(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor)
            throws FaultException {
        if (refusal.isPresent()) {
            throw new FaultException(refusal.get());
        }
        calls.add("submit to " + target.name() + " " + target.settings());
        Placed placed = new Placed("2026-" + (all.size() + 1), plan, target, stays, becomes);
        all.add(placed);
        return placed;
    }

    @Override
    public void awaitRunning(Deployment deployment, IProgressMonitor monitor) {
        calls.add("await");
    }

    @Override
    public void update(Deployment deployment, Plan plan, IProgressMonitor monitor) {
        calls.add("update " + deployment.id() + " to " + plan.services().size() + " services");
    }

    @Override
    public void scale(Deployment deployment, String node, int instances, IProgressMonitor monitor) {
        calls.add("scale " + deployment.id() + " " + node + " " + instances);
    }

    @Override
    public void act(Deployment deployment, Resource resource, Resource.Action action, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Deployment> deployments() {
        return List.copyOf(all);
    }

    @Override
    public void refresh() {
        // all is in memory
    }

    @Override
    public Optional<Deployment> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).map(Deployment.class::cast).findFirst();
    }

    @Override
    public void awaitRecovered(Duration atMost, IProgressMonitor monitor) {
        calls.add("recover");
    }

    @Override
    public void stop(Deployment deployment, IProgressMonitor monitor) {
        calls.add("stop " + deployment.id());
    }

    @Override
    public void delete(Deployment deployment) {
        calls.add("delete " + deployment.id());
    }

    @Override
    public void forget(Deployment deployment) {
        calls.add("forget " + deployment.id());
    }

    @Override
    public Runnable addListener(DeploymentListener listener) {
        return () -> { };
    }

    /** A deployment that stands as it was told to. */
    record Placed(String id, Plan plan, Target target, boolean outlivesProcess, DeploymentState state)
            implements Deployment {

        private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

        private Endpoint endpoint() {
            return new Endpoint("app", URI.create("http://far.example:5000/"), Optional.empty());
        }

        @Override
        public String name() {
            return plan.name();
        }

        @Override
        public EngineInfo engine() {
            return new EngineInfo(target.engineId(), "An engine");
        }

        @Override
        public DeploymentStatus status() {
            boolean failed = state == DeploymentState.FAILED;
            return new DeploymentStatus(state, Optional.of("pulling"), failed
                    ? Optional.of(new Fault("It broke.", "", "The disk is full.", "")) : Optional.empty(),
                    List.of(new Cause(TIME, "app", "The disk is full.", true)), Map.of("app", state), Attributes.NONE,
                    failed ? List.of() : List.of(endpoint()),
                    List.of(new Resource("c1", "app", "container", state, Map.of(), List.of())));
        }

        @Override
        public Optional<Instant> unknownSince() {
            return state == DeploymentState.UNKNOWN ? Optional.of(TIME) : Optional.empty();
        }

        @Override
        public boolean mayRemain() {
            return state == DeploymentState.FAILED;
        }

        @Override
        public boolean canUpdate() {
            return true;
        }

        @Override
        public boolean canScale() {
            return true;
        }

        @Override
        public List<PlacedService> services() {
            return List.of(new PlacedService("app", "runtime", "image", Optional.empty(), InstanceBounds.NONE));
        }

        @Override
        public List<DeployedModule> modules() {
            return List.of(new DeployedModule(endpoint(), new Model("classifier", "", "", "", "")));
        }

        @Override
        public Map<String, Evaluation> outputs() {
            return Map.of("address", new Evaluation.Available("http://far.example:5000"));
        }

        @Override
        public List<String> limitations() {
            return List.of("No sound.");
        }

        @Override
        public Map<String, Object> inputs() {
            return Map.of();
        }

        @Override
        public String topologyText() {
            return "";
        }

        @Override
        public Instant created() {
            return TIME;
        }

        @Override
        public boolean isLive() {
            return !state.isFinal();
        }

        @Override
        public String log(String node, long offset) {
            return offset == 0 ? "first line of " + node + "\nsecond line\n" : "";
        }
    }

    @Override
    public Deployment deployAgain(Deployment ended, IProgressMonitor monitor) throws FaultException {
        throw new UnsupportedOperationException();
    }
}
