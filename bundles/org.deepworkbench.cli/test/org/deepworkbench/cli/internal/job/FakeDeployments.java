package org.deepworkbench.cli.internal.job;

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
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;

/** Deploys nothing, and notes down what it was asked for. */
final class FakeDeployments implements DeploymentService {

    /** What happened, in order. */
    final List<String> calls = new ArrayList<>();
    /** The host that the endpoint of each deployed service names. */
    String host = "127.0.0.1";
    Optional<Fault> refusal = Optional.empty();

    @Override
    public List<EngineInfo> engines() {
        return List.of(new EngineInfo("local", "This machine"));
    }

    @Override
    public Assessment assess(Plan plan, Target target, DeployOptions options) {
        calls.add("assess");
        return new Assessment(refusal.stream().toList(), List.of("No sound."));
    }

    @Override
    public Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Deployment deploy(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor) {
        calls.add("deploy");
        return new FakeDeployment(plan, host);
    }

    @Override
    public Deployment submit(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void awaitRunning(Deployment deployment, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void update(Deployment deployment, Plan plan, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void scale(Deployment deployment, String node, int instances, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void act(Deployment deployment, Resource resource, Resource.Action action, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void awaitRecovered(Duration atMost, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forget(Deployment deployment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Deployment> deployments() {
        return List.of();
    }

    @Override
    public void refresh() {
        // nothing is kept
    }

    @Override
    public Optional<Deployment> find(String id) {
        return Optional.empty();
    }

    @Override
    public void stop(Deployment deployment, IProgressMonitor monitor) {
        calls.add("stop");
    }

    @Override
    public void delete(Deployment deployment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Runnable addListener(DeploymentListener listener) {
        return () -> { };
    }

    private record FakeDeployment(Plan plan, String host) implements Deployment {

        @Override
        public String id() {
            return "fake-deployment";
        }

        @Override
        public String name() {
            return plan.name();
        }

        @Override
        public EngineInfo engine() {
            return new EngineInfo("local", "This machine");
        }

        @Override
        public Target target() {
            return Target.LOCAL;
        }

        @Override
        public DeploymentStatus status() {
            return new DeploymentStatus(DeploymentState.RUNNING, Optional.empty(), Map.of(), Attributes.NONE,
                    List.of());
        }

        @Override
        public Optional<Instant> unknownSince() {
            return Optional.empty();
        }

        @Override
        public boolean outlivesProcess() {
            return false;
        }

        @Override
        public boolean mayRemain() {
            return false;
        }

        @Override
        public boolean canUpdate() {
            return false;
        }

        @Override
        public boolean canScale() {
            return false;
        }

        @Override
        public List<PlacedService> services() {
            return plan.services().stream()
                    .map(service -> new PlacedService(service.node(), service.runtimeNode(),
                            service.image(), service.moduleId(), service.bounds())).toList();
        }

        @Override
        public List<DeployedModule> modules() {
            return plan.services().stream().map(service -> new DeployedModule(
                    new Endpoint(service.node(), URI.create("http://" + host + ":1/"),
                            Optional.of(new Secret("token"))),
                    new Model("model-of-" + service.node(), "", "", "", ""))).toList();
        }

        @Override
        public Map<String, Evaluation> outputs() {
            return Map.of("address", new Evaluation.NotAvailable("It is not built."));
        }

        @Override
        public List<String> limitations() {
            return List.of();
        }

        @Override
        public Map<String, Object> inputs() {
            return plan.inputs();
        }

        @Override
        public String topologyText() {
            return plan.toscaText();
        }

        @Override
        public Instant created() {
            return Instant.EPOCH;
        }

        @Override
        public boolean isLive() {
            return true;
        }

        @Override
        public String log(String node, long offset) {
            return "";
        }
    }

    @Override
    public Deployment deployAgain(Deployment ended, IProgressMonitor monitor) throws FaultException {
        throw new UnsupportedOperationException();
    }
}
