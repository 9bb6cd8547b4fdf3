package org.deepworkbench.run.core.internal.deployments;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
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
import org.deepworkbench.spi.engine.StillEndingException;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.engine.UnansweredException;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A service far away, with the engine that drives it: what is made there outlives the process that made it. It can be
 * made to lose questions and answers, and to kill whoever calls it.
 */
final class Cloud implements DeploymentEngine, Engines {

    /** The process died at this moment. */
    static final class Killed extends Error {

        private static final long serialVersionUID = 1L;

        Killed() {
            super("killed", null, false, false);
        }
    }

    static final Target TARGET = new Target("cloud", "cloud", Map.of());
    static final Duration TO_START = Duration.ofSeconds(20);

    /** What is there, with the time it was made, by mark. */
    final Map<String, Instant> alive = new LinkedHashMap<>();
    /** Marks of what broke by itself. */
    final Set<String> broken = new TreeSet<>();
    /** What was made more than once. */
    final List<String> doubled = new ArrayList<>();
    /** When it was called. */
    final List<Instant> calls = new ArrayList<>();
    /** Chances, 0 to 1. */
    double loses;
    double kills;
    double breaks;
    Optional<Duration> retryAfter = Optional.empty();
    boolean refusesStop;
    /** How long it takes to remove something. */
    Duration toEnd = Duration.ZERO;

    private final InstantSource clock;
    private final RandomGenerator random;

    Cloud(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** A call comes in, or its answer goes out. */
    private void wire() throws FaultException {
        if (random.nextDouble() < kills) {
            throw new Killed();
        }
        if (random.nextDouble() < loses) {
            throw new UnansweredException(new Fault("The cloud does not answer.", "cloud", "It thunders.", ""),
                    retryAfter, null);
        }
    }

    private void call() throws FaultException {
        calls.add(clock.instant());
        wire();
    }

    @Override
    public List<EngineInfo> list() {
        return List.of(new EngineInfo("cloud", "A cloud"));
    }

    @Override
    public Optional<DeploymentEngine> load(String id) {
        return Optional.of(this);
    }

    @Override
    public TargetReport probe(Target target, IProgressMonitor monitor) {
        return new TargetReport("a cloud", List.of(), List.of(), List.of());
    }

    @Override
    public Assessment assess(Plan plan, Target target, DeployOptions options) {
        return new Assessment(List.of(), List.of());
    }

    @Override
    public Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor) {
        return new Forecast(List.of(), List.of(), List.of());
    }

    @Override
    public EngineDeployment deploy(DeploymentRequest request, IProgressMonitor monitor) throws FaultException {
        call();
        String mark = request.deploymentId();
        if (alive.put(mark, clock.instant()) != null) {
            doubled.add(mark);
        }
        if (random.nextDouble() < breaks) {
            broken.add(mark);
        }
        wire();
        return new Placed(mark);
    }

    @Override
    public Optional<EngineDeployment> recover(DeploymentRequest request, IProgressMonitor monitor)
            throws FaultException {
        call();
        return alive.containsKey(request.deploymentId()) ? Optional.of(new Placed(request.deploymentId()))
                : Optional.empty();
    }

    private final class Placed implements EngineDeployment {

        private final String mark;
        private boolean stopped;
        private Instant ending;
        private DeploymentStatus last;

        Placed(String mark) {
            this.mark = mark;
            this.last = now();
        }

        private DeploymentStatus now() {
            boolean there = alive.containsKey(mark);
            boolean started = there && clock.instant().isAfter(alive.get(mark).plus(TO_START));
            boolean bad = broken.contains(mark) && started;
            DeploymentState state = !there ? stopped ? DeploymentState.STOPPED : DeploymentState.FAILED
                    : bad ? DeploymentState.FAILED : started ? DeploymentState.RUNNING : DeploymentState.IN_PROGRESS;
            Optional<Fault> fault = state != DeploymentState.FAILED ? Optional.empty()
                    : Optional.of(new Fault(bad ? "It broke." : "It is gone.", "", "", ""));
            List<Endpoint> endpoints = state == DeploymentState.RUNNING
                    ? List.of(new Endpoint("app", URI.create("http://cloud.invalid/" + mark + "/"), Optional.empty()))
                    : List.of();
            return new DeploymentStatus(state, fault, Map.of("app", state), Attributes.NONE, endpoints);
        }

        @Override
        public DeploymentStatus status() {
            return last;
        }

        @Override
        public DeploymentStatus observe(IProgressMonitor monitor) throws FaultException {
            call();
            last = now();
            return last;
        }

        @Override
        public Runnable onChange(Consumer<DeploymentStatus> listener) {
            return () -> { };
        }

        @Override
        public boolean outlivesProcess() {
            return true;
        }

        @Override
        public String log(String node, long offset) {
            return "";
        }

        @Override
        public void stop(IProgressMonitor monitor) throws FaultException {
            call();
            if (refusesStop) {
                throw new FaultException(new Fault("The cloud refuses.", "", "", ""));
            }
            ending = ending == null ? clock.instant() : ending;
            if (clock.instant().isBefore(ending.plus(toEnd))) {
                throw new StillEndingException(new Fault("Machines are being removed.", "", "", ""));
            }
            alive.remove(mark);
            stopped = true;
            wire();
            last = now();
        }
    }
}
