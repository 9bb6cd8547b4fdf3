package org.deepworkbench.tests.bot;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.Cause;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.InstanceBounds;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;
import org.deepworkbench.spi.plan.Resources;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A cloud that is not there: whatever is deployed on it becomes what a test says. It counts how often it is asked. */
public final class FleetEngine implements DeploymentEngine, AutoCloseable {

    /** The only target of its kind. */
    public static final Target TARGET = new Target("fleet", "fleet", Map.of());
    /** The node that is deployed, and the one it is hosted on. */
    public static final String NODE = "app";
    public static final String RUNTIME = "Docker";

    private final Map<String, Placed> placed = new ConcurrentHashMap<>();
    private final List<Resource.Action> actions = new CopyOnWriteArrayList<>();
    private final ServiceRegistration<DeploymentEngine> registration;
    private volatile Optional<URI> address = Optional.empty();

    public FleetEngine(Class<?> service) {
        BundleContext context = FrameworkUtil.getBundle(service).getBundleContext();
        registration = context.registerService(DeploymentEngine.class, this,
                new Hashtable<>(Map.of(ID, TARGET.engineId(), LABEL, "Fleet")));
    }

    /** {@return a plan of one service} */
    public static Plan plan(String name, Optional<Path> file) {
        PlannedService service = new PlannedService(NODE, RUNTIME, "deephdc/image:cpu", Optional.empty(),
                Optional.empty(), Optional.empty(), Map.of(),
                List.of(new PublishedPort(5000, OptionalInt.empty(), "tcp")), List.of(),
                new Resources(OptionalDouble.empty(), OptionalLong.empty(), 0), false, 1, new InstanceBounds(1, 4));
        Map<String, Expression> outputs = new LinkedHashMap<>();
        outputs.put("jupyter_endpoint", new Expression.Literal("http://127.0.0.1:8888/lab"));
        outputs.put("monitor_endpoint", new Expression.Attribute(NODE, List.of("monitor")));
        return new Plan(name, "tosca_definitions_version: tosca_simple_yaml_1_0\n",
                Map.of("jupyter_password", "a-secret-nobody-may-see", "cpus", 2L), List.of(service), outputs, file);
    }

    /** What is there answers at an address from now on. */
    public void answerAt(URI uri) {
        address = Optional.of(uri);
    }

    /** Everything that is there is so from now on. */
    public void become(DeploymentState state, Optional<String> step, Optional<Fault> fault) {
        placed.values().forEach(each -> each.become(state, step, fault));
    }

    /** One of them is so from now on. */
    public void become(String deployment, DeploymentState state, Optional<String> step, Optional<Fault> fault) {
        placed.get(deployment).become(state, step, fault);
    }

    /** {@return what was asked to be done to parts} */
    public List<Resource.Action> actions() {
        return List.copyOf(actions);
    }

    @Override
    public void close() {
        registration.unregister();
    }

    @Override
    public TargetReport probe(Target target, IProgressMonitor monitor) {
        return new TargetReport("a fleet", List.of(), List.of(), List.of());
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
    public EngineDeployment deploy(DeploymentRequest request, IProgressMonitor monitor) {
        Placed made = new Placed(request.deploymentId());
        placed.put(request.deploymentId(), made);
        return made;
    }

    @Override
    public Optional<EngineDeployment> recover(DeploymentRequest request, IProgressMonitor monitor) {
        return Optional.of(placed.computeIfAbsent(request.deploymentId(), Placed::new));
    }

    private final class Placed implements EngineDeployment {

        private final String id;
        private final List<Consumer<DeploymentStatus>> listeners = new CopyOnWriteArrayList<>();
        private final List<Cause> causes = new ArrayList<>();
        private DeploymentState state = DeploymentState.RUNNING;
        private Optional<String> step = Optional.empty();
        private Optional<Fault> fault = Optional.empty();

        Placed(String id) {
            this.id = id;
        }

        void become(DeploymentState newState, Optional<String> newStep, Optional<Fault> newFault) {
            synchronized (this) {
                state = newState;
                step = newStep;
                fault = newFault;
                newFault.ifPresent(why -> causes.add(new Cause(Instant.now(), NODE, why.sentence(), true)));
            }
            DeploymentStatus now = status();
            listeners.forEach(listener -> listener.accept(now));
        }

        @Override
        public synchronized DeploymentStatus status() {
            boolean up = state == DeploymentState.RUNNING || state == DeploymentState.DEGRADED;
            List<Endpoint> endpoints = address.filter(uri -> up)
                    .map(uri -> new Endpoint(NODE, uri, Optional.empty())).stream().toList();
            Resource part = new Resource("c0ffee", NODE, "container", state, Map.of("image", "deephdc/image:cpu"),
                    List.of(Resource.Action.STOP, Resource.Action.RESTART));
            return new DeploymentStatus(state, step, fault, causes, Map.of(NODE, state, RUNTIME, state),
                    Attributes.NONE, endpoints, List.of(part));
        }

        @Override
        public Runnable onChange(Consumer<DeploymentStatus> listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }

        @Override
        public boolean outlivesProcess() {
            return true;
        }

        @Override
        public boolean canScale() {
            return true;
        }

        @Override
        public void act(Resource resource, Resource.Action action, IProgressMonitor monitor) {
            actions.add(action);
        }

        @Override
        public String log(String node, long offset) {
            String log = node.isEmpty() ? "the target itself\n" : "first line of " + node + "\nsecond line: a needle\n"
                    + "third line\nfourth line: another Needle\n";
            return offset >= log.length() ? "" : log.substring((int) offset);
        }

        @Override
        public void stop(IProgressMonitor monitor) {
            placed.remove(id);
            become(DeploymentState.STOPPED, Optional.empty(), Optional.empty());
        }
    }
}
