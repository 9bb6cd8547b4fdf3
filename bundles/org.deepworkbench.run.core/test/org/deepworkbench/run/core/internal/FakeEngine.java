package org.deepworkbench.run.core.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.internal.engines.Engines;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;
import org.deepworkbench.spi.plan.Resources;
import org.eclipse.core.runtime.IProgressMonitor;

/** An engine without processes: its only deployment has the endpoints and the state that the test gives it. */
public final class FakeEngine implements DeploymentEngine, EngineDeployment, Engines {

    public static final Target TARGET = new Target("fake", "fake", Map.of());
    public static final Fault REFUSAL = new Fault("It cannot run here.", "app", "No reason.", "Go elsewhere.");

    private final List<Endpoint> endpoints;
    private final List<Consumer<DeploymentStatus>> listeners = new CopyOnWriteArrayList<>();
    private final List<Fault> refusals = new ArrayList<>();
    private Optional<FaultException> failure = Optional.empty();
    private DeploymentState state = DeploymentState.RUNNING;
    private Optional<Fault> fault = Optional.empty();
    private Map<String, Object> outputs = Map.of();
    private Optional<Path> work = Optional.empty();
    private int stops;

    public FakeEngine(Endpoint... endpoints) {
        this.endpoints = List.of(endpoints);
    }

    /** A plan of one service with an input that is secret and one that is not. */
    public static Plan plan() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("jupyter_password", "hunter2hunter2");
        inputs.put("cpus", 2L);
        PlannedService service = new PlannedService("app", "docker", "deephdc/image:cpu", Optional.of("a-module"),
                Optional.empty(), Optional.empty(), Map.of("RCLONE_PASS", "plantedsecret"),
                List.of(new PublishedPort(5000, OptionalInt.empty(), "tcp")), List.of(),
                new Resources(OptionalDouble.empty(), OptionalLong.empty(), 0), false, 1);
        Map<String, Expression> outputs = new LinkedHashMap<>();
        outputs.put("address", new Expression.Attribute("app", List.of("ips", 0)));
        outputs.put("monitor", new Expression.Attribute("app", List.of("monitor")));
        outputs.put("echo", new Expression.Literal("password is hunter2hunter2"));
        return new Plan("A plan", "topology: {default: hunter2hunter2, other: plantedsecret}", inputs, List.of(service),
                outputs);
    }

    public void refuse(Fault refusal) {
        refusals.add(refusal);
    }

    public void failAtDeploy(Fault why) {
        failure = Optional.of(new FaultException(why));
    }

    /** The target evaluates outputs itself. */
    public synchronized void tellOutputs(Map<String, Object> told) {
        outputs = told;
    }

    /** The deployment changes by itself; a degraded one has lost its endpoints. */
    public void become(DeploymentState newState, Optional<Fault> why) {
        synchronized (this) {
            state = newState;
            fault = why;
        }
        listeners.forEach(listener -> listener.accept(status()));
    }

    public synchronized int stops() {
        return stops;
    }

    @Override
    public List<EngineInfo> list() {
        return List.of(new EngineInfo("fake", "A fake"));
    }

    @Override
    public Optional<DeploymentEngine> load(String id) {
        return id.equals("fake") ? Optional.of(this) : Optional.empty();
    }

    /** {@return the work folder that the last deployment was given} */
    public synchronized Optional<Path> work() {
        return work;
    }

    @Override
    public boolean keepsWork() {
        return true;
    }

    @Override
    public TargetReport probe(Target target, IProgressMonitor monitor) {
        return new TargetReport("a fake", List.of(), List.of(), List.of());
    }

    @Override
    public Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor) {
        return new Forecast(List.of(), List.of(), List.of());
    }

    @Override
    public Optional<EngineDeployment> recover(DeploymentRequest request, IProgressMonitor monitor) {
        return Optional.empty();
    }

    @Override
    public boolean outlivesProcess() {
        return false;
    }

    @Override
    public Assessment assess(Plan plan, Target target, DeployOptions options) {
        return new Assessment(refusals, List.of("No volumes."));
    }

    @Override
    public EngineDeployment deploy(DeploymentRequest request, IProgressMonitor monitor) throws FaultException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        synchronized (this) {
            state = DeploymentState.RUNNING;
            work = request.options().work();
        }
        return this;
    }

    @Override
    public synchronized DeploymentStatus status() {
        Attributes attributes = new Attributes(Map.of("app",
                Map.of("ips", List.of("127.0.0.1"), "monitor", new Attributes.Withheld("There is no monitor."))));
        return new DeploymentStatus(state, fault, Map.of("app", state), attributes,
                state.isFinal() || state == DeploymentState.DEGRADED ? List.of() : endpoints);
    }

    @Override
    public synchronized Map<String, Object> outputs() {
        return outputs;
    }

    @Override
    public Runnable onChange(Consumer<DeploymentStatus> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public String log(String node, long offset) {
        return offset == 0 ? "log of " + node : "";
    }

    @Override
    public void stop(IProgressMonitor monitor) {
        synchronized (this) {
            stops++;
            if (state.isFinal()) {
                return;
            }
        }
        become(DeploymentState.STOPPED, Optional.empty());
    }
}
