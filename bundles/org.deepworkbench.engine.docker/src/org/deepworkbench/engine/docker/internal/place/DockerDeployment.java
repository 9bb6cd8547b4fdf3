package org.deepworkbench.engine.docker.internal.place;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.deepworkbench.engine.docker.internal.DockerSettings;
import org.deepworkbench.engine.docker.internal.Messages;
import org.deepworkbench.engine.docker.internal.daemon.Daemon;
import org.deepworkbench.engine.docker.internal.daemon.Images;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * The containers of one plan on a Docker engine, found by their labels. What they are is asked anew at each look; when
 * the last of them has ended, what is left of them is removed, and their logs stay.
 */
public final class DockerDeployment implements EngineDeployment {

    private static final String INSTANCES = "instances."; //$NON-NLS-1$

    private final DeploymentRequest request;
    private final Daemon daemon;
    private final DockerSettings settings;
    private final Causes causes = new Causes();
    private final Remover remover;
    private final Placement placement;
    private final Usage usage;
    private final List<Consumer<DeploymentStatus>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, LogCopy> logs = new ConcurrentHashMap<>();
    /** Held while something is changed; a look that meets a change answers from memory. */
    private final ReentrantLock changing = new ReentrantLock();
    private volatile List<ContainerSpec> specs;
    private volatile Look look;
    private volatile DeploymentStatus status;

    /** @param processors of the engine's machine */
    public DockerDeployment(DeploymentRequest request, Daemon daemon, DockerSettings settings, Images images,
            int processors) {
        this.request = request;
        this.daemon = daemon;
        this.settings = settings;
        this.remover = new Remover(daemon, request.deploymentId());
        this.usage = new Usage(daemon);
        this.placement = new Placement(daemon, images, settings.pull(), request.options().allowCpu(),
                new Maker(daemon, request.deploymentId(), processors), remover, causes);
        this.specs = specs(request.plan());
        this.look = new Look(List.of(), settings.reachAt());
        this.status = new DeploymentStatus(DeploymentState.SUBMITTED, Optional.empty(), Map.of(), Attributes.NONE,
                List.of());
    }

    private List<ContainerSpec> specs(Plan plan) {
        List<ContainerSpec> all = new ArrayList<>();
        for (PlannedService service : plan.services()) {
            int instances = request.ledger().get(INSTANCES + service.node()).map(Integer::valueOf)
                    .orElse(service.instances());
            all.addAll(ContainerSpec.of(service, instances, settings.restart(), settings.publishAt()));
        }
        return all;
    }

    /**
     * Makes and starts everything. On failure and when cancelled nothing is left.
     *
     * @throws FaultException if it cannot be started
     */
    public void start(IProgressMonitor monitor) throws FaultException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        changing.lock();
        try {
            placement.bringImages(specs, progress.split(80));
            make(progress.split(20));
        } finally {
            changing.unlock();
        }
    }

    private void make(IProgressMonitor monitor) throws FaultException {
        try {
            placement.prepare(specs);
            placement.start(specs, monitor);
            see(find(new NullProgressMonitor()));
        } catch (FaultException | OperationCanceledException e) {
            keepLogs(findIfTold());
            try {
                remover.removeAll();
            } catch (FaultException left) {
                throw left(e, left);
            }
            throw e;
        }
    }

    /** {@return both faults in one: what went wrong, and what is left of it} */
    private static FaultException left(Exception first, FaultException left) {
        String what = first instanceof FaultException fault ? fault.fault().sentence() : Messages.Deployment_cancelled;
        Fault fault = left.fault();
        return new FaultException(new Fault(what + ' ' + fault.what(), fault.where(), fault.why(), fault.remedy()),
                left);
    }

    /**
     * Looks whether anything of it is there.
     *
     * @return whether there is
     */
    public boolean isThere(IProgressMonitor monitor) throws FaultException {
        if (remover.left().isEmpty()) {
            return false;
        }
        observe(monitor);
        return true;
    }

    @Override
    public DeploymentStatus status() {
        return status;
    }

    @Override
    public DeploymentStatus observe(IProgressMonitor monitor) throws FaultException {
        if (status.state().isFinal() || !changing.tryLock()) {
            return status;
        }
        try {
            see(find(monitor));
            return status;
        } finally {
            changing.unlock();
        }
    }

    /** Asks the engine for the containers that there should be. */
    private List<Observation> find(IProgressMonitor monitor) throws FaultException {
        Map<String, InspectContainerResponse> found = new HashMap<>();
        for (Container container : remover.containers(monitor)) {
            inspect(container.getId(), monitor).ifPresent(detail -> found.put(key(container.getLabels()), detail));
        }
        return specs.stream().map(spec -> new Observation(spec, Optional.ofNullable(found.get(spec.key())))).toList();
    }

    /** {@return what there is, or nothing if the engine does not tell} */
    private List<Observation> findIfTold() {
        try {
            return find(new NullProgressMonitor());
        } catch (FaultException e) {
            return List.of();
        }
    }

    private Optional<InspectContainerResponse> inspect(String id, IProgressMonitor monitor) throws FaultException {
        return daemon.ask(monitor, Daemon.QUESTION, client -> {
            try {
                return Optional.of(client.inspectContainerCmd(id).exec());
            } catch (NotFoundException e) {
                return Optional.<InspectContainerResponse>empty(); // removed since it was listed
            }
        });
    }

    static String key(Map<String, String> labels) {
        return labels.get(Labels.NODE) + '#' + labels.get(Labels.INSTANCE);
    }

    /** Takes a look for the state of things. If it shows that all is over, what is left is removed first. */
    private void see(List<Observation> observations) throws FaultException {
        Look now = new Look(observations, settings.reachAt());
        if (now.differs(look)) {
            keepLogs(now.failed());
        }
        Optional<Fault> fault = Optional.empty();
        for (Observation each : now.failed()) {
            Fault own = each.fault(logOf(each.spec().node()).lastLines());
            causes.add(each.spec().node(), own.sentence(), true);
            fault = fault.isPresent() ? fault : Optional.of(own);
        }
        if (now.state().isFinal()) {
            keepLogs(observations);
            remover.removeAll();
        } else {
            usage.refresh(observations.stream().filter(each -> each.state() == DeploymentState.RUNNING)
                    .flatMap(each -> each.id().stream()).toList());
        }
        boolean changed = now.differs(look);
        look = now;
        status = now.status(fault, causes.all(), usage::of);
        if (changed) {
            tell();
        }
    }

    private void tell() {
        DeploymentStatus now = status;
        listeners.forEach(listener -> listener.accept(now));
    }

    private LogCopy logOf(String node) {
        return logs.computeIfAbsent(node, name -> new LogCopy(daemon, request.logFile(name)));
    }

    private void keepLogs(List<Observation> observations) {
        observations.stream().map(each -> each.spec().node()).distinct().forEach(node -> {
            try {
                logOf(node).update(containers(observations, node));
            } catch (IOException e) {
                causes.add(node, NLS.bind(Messages.Deployment_noLog, e.getMessage()), true);
            }
        });
    }

    private static List<String> containers(List<Observation> observations, String node) {
        return observations.stream().filter(each -> each.spec().node().equals(node))
                .flatMap(each -> each.id().stream()).toList();
    }

    @Override
    public String log(String node, long offset) throws IOException {
        if (specs.stream().noneMatch(spec -> spec.node().equals(node))) {
            return ""; //$NON-NLS-1$
        }
        return logOf(node).read(offset, status.state().isFinal() ? List.of()
                : containers(look.observations(), node));
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
    public boolean canUpdate() {
        return !status.state().isFinal();
    }

    @Override
    public void update(Plan plan, IProgressMonitor monitor) throws FaultException {
        change(specs(plan), monitor);
    }

    private void change(List<ContainerSpec> wanted, IProgressMonitor monitor) throws FaultException {
        changing.lock();
        try {
            showUpdating();
            new Update(daemon, remover, placement).run(wanted, monitor);
            specs = wanted;
        } finally {
            see(find(new NullProgressMonitor()));
            changing.unlock();
        }
    }

    private void showUpdating() {
        DeploymentStatus now = status;
        status = new DeploymentStatus(DeploymentState.UPDATING, Optional.of(Messages.Deployment_updating), now.fault(),
                now.causes(), now.nodes(), now.attributes(), now.endpoints(), now.resources());
        tell();
    }

    @Override
    public boolean canScale() {
        return canUpdate();
    }

    @Override
    public void scale(String node, int instances, IProgressMonitor monitor) throws FaultException {
        List<String> nodes = specs.stream().filter(spec -> spec.node().equals(node) || spec.runtimeNode().equals(node))
                .map(ContainerSpec::node).distinct().toList();
        List<ContainerSpec> wanted = new ArrayList<>();
        for (ContainerSpec spec : specs) {
            if (!nodes.contains(spec.node())) {
                wanted.add(spec);
            } else if (spec.instance() == 1) {
                wanted.addAll(new Scaling(look).instances(spec, instances));
            }
        }
        change(wanted, monitor);
        for (String scaled : nodes) {
            request.ledger().put(INSTANCES + scaled, Integer.toString(instances));
        }
    }

    @Override
    public void act(Resource resource, Resource.Action action, IProgressMonitor monitor) throws FaultException {
        String id = look.observations().stream().flatMap(each -> each.id().stream())
                .filter(container -> container.startsWith(resource.id())).findFirst()
                .orElseThrow(() -> new FaultException(new Fault(
                        NLS.bind(Messages.Ended_gone, resource.node()), resource.id(), Messages.Ended_goneWhy,
                        Messages.Ended_goneRemedy)));
        changing.lock();
        try {
            daemon.change(Daemon.CHANGE, client -> switch (action) {
                case START -> client.startContainerCmd(id).exec();
                case RESTART -> client.restartContainerCmd(id).exec();
                case STOP, RECONFIGURE, REMOVE -> throw new UnsupportedOperationException(action.name());
            });
            see(find(new NullProgressMonitor()));
        } finally {
            changing.unlock();
        }
    }

    @Override
    public void stop(IProgressMonitor monitor) throws FaultException {
        changing.lock();
        try {
            if (status.state().isFinal()) {
                return;
            }
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            keepLogs(findIfTold());
            remover.removeAll();
            status = stopped();
            tell();
        } finally {
            changing.unlock();
        }
    }

    private DeploymentStatus stopped() {
        causes.add("", Messages.Deployment_stopped, false); //$NON-NLS-1$
        Map<String, DeploymentState> nodes = new HashMap<>(status.nodes());
        nodes.replaceAll((node, state) -> DeploymentState.STOPPED);
        specs.forEach(spec -> nodes.put(spec.node(), DeploymentState.STOPPED));
        return new DeploymentStatus(DeploymentState.STOPPED, Optional.empty(), Optional.empty(), causes.all(),
                nodes, Attributes.NONE, List.of(), List.of());
    }

    @Override
    public String toString() {
        return request.deploymentId() + '@' + daemon.address();
    }
}
