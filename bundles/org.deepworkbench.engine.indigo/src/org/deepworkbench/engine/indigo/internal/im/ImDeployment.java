package org.deepworkbench.engine.indigo.internal.im;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.deepworkbench.engine.indigo.internal.http.RefusedException;
import org.deepworkbench.engine.indigo.internal.im.text.SentCopy;
import org.deepworkbench.engine.indigo.internal.im.text.Topology;
import org.deepworkbench.engine.indigo.internal.im.wire.ImClient;
import org.deepworkbench.engine.indigo.internal.im.wire.MachineState;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.engine.StillEndingException;
import org.deepworkbench.spi.engine.UnansweredException;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** An infrastructure that the Infrastructure Manager made for a plan. What it is, is asked anew at each look. */
final class ImDeployment implements EngineDeployment {

    /** Pauses between looks at an end that was just asked for; what takes longer is looked at later. */
    private static final List<Long> END_SOON_MILLIS = List.of(0L, 100L, 400L, 1000L);

    private final DeploymentRequest request;
    private final ImClient client;
    private final String id;
    private final Causes causes = new Causes();
    private final Machines machines;
    private final Watch watch;
    private final Logs logs;
    private final Diagnosis diagnosis;
    private final List<Consumer<DeploymentStatus>> listeners = new CopyOnWriteArrayList<>();
    /** Held while the service is asked about it or to change it; a look that meets a change answers from memory. */
    private final ReentrantLock calls = new ReentrantLock();
    private volatile Plan plan;
    private volatile Topology topology;
    private volatile DeploymentStatus status;
    private boolean endAsked;
    private boolean gone;

    /** @param id of the infrastructure */
    ImDeployment(DeploymentRequest request, ImClient client, String id) throws FaultException {
        this.request = request;
        this.client = client;
        this.id = id;
        this.plan = request.plan();
        this.topology = new Topology(plan.toscaText());
        this.machines = new Machines(client, id);
        this.watch = new Watch(client, id, machines, causes);
        this.logs = new Logs(request, client, id,
                node -> watch.newest().map(now -> now.numbersUnder(node, topology)).orElse(List.of()));
        this.diagnosis = new Diagnosis(id, logs, causes);
        this.status = new DeploymentStatus(DeploymentState.IN_PROGRESS, Optional.of(Messages.Deployment_taken),
                Optional.empty(), List.of(), Map.of(), Attributes.NONE, List.of(), List.of());
    }

    /** Tells by what the service calls it, when that has just become known, and then each state it comes to. */
    void tellId() {
        causes.step(NLS.bind(Messages.Deployment_is, id));
        watch.tellAll();
    }

    /** Looks whether the service has it. */
    boolean isThere(IProgressMonitor monitor) throws FaultException {
        observe(monitor);
        return !gone;
    }

    /** Several infrastructures bear the mark of one deployment, as when a proxy repeated the call that made it. */
    void tellTwins(List<String> others) {
        others.forEach(other -> causes.trouble(other, Messages.Deployment_twin));
    }

    @Override
    public DeploymentStatus status() {
        return status;
    }

    @Override
    public DeploymentStatus observe(IProgressMonitor monitor) throws FaultException {
        if (!calls.tryLock()) {
            return status;
        }
        try {
            if (!gone) {
                see(monitor);
            }
            return status;
        } finally {
            calls.unlock();
        }
    }

    private void see(IProgressMonitor monitor) throws FaultException {
        Optional<Look> look = watch.look(plan.outputs().size(), monitor);
        if (look.isEmpty()) {
            end();
            return;
        }
        Optional<Fault> fault = diagnosis.of(look.get().state().whole());
        take(look.get().status(plan, topology, fault, causes.all()));
    }

    private void end() {
        gone = true;
        Map<String, DeploymentState> nodes = new HashMap<>(status.nodes());
        nodes.replaceAll((node, before) -> DeploymentState.STOPPED);
        if (endAsked) {
            causes.step(Messages.Deployment_removed);
        }
        take(new DeploymentStatus(endAsked ? DeploymentState.STOPPED : DeploymentState.FAILED, Optional.empty(),
                endAsked ? Optional.empty() : Optional.of(new Fault(Messages.Fault_gone, id, Messages.Fault_goneWhy,
                        Messages.Fault_goneRemedy)),
                causes.all(), nodes, Attributes.NONE, List.of(), List.of()));
    }

    private void take(DeploymentStatus now) {
        if (!now.equals(status)) {
            status = now;
            listeners.forEach(listener -> listener.accept(now));
        }
    }

    @Override
    public Map<String, Object> outputs() {
        return watch.newest().map(Look::outputs).orElse(Map.of());
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
    public void update(Plan newPlan, IProgressMonitor monitor) throws FaultException {
        Topology wanted = new Topology(newPlan.toscaText());
        String template = SentCopy.of(newPlan, request.deploymentId());
        change(monitor, () -> {
            new Reshaping(client, id, machines).become(template, monitor);
            plan = newPlan;
            topology = wanted;
        });
    }

    @Override
    public boolean canScale() {
        return canUpdate();
    }

    @Override
    public void scale(String node, int instances, IProgressMonitor monitor) throws FaultException {
        change(monitor, () -> new Reshaping(client, id, machines).scale(node, instances, monitor));
    }

    /** Something the service is asked to do. */
    @FunctionalInterface
    private interface Change {

        void make() throws FaultException;
    }

    private void change(IProgressMonitor monitor, Change change) throws FaultException {
        calls.lock();
        try {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            change.make();
            seeIfTold();
        } finally {
            calls.unlock();
        }
    }

    /** The change was made all the same if this look is not answered. */
    private void seeIfTold() throws FaultException {
        watch.forget();
        try {
            see(new NullProgressMonitor());
        } catch (UnansweredException e) {
            causes.trouble("", e.fault().sentence()); //$NON-NLS-1$
        }
    }

    @Override
    public void act(Resource resource, Resource.Action action, IProgressMonitor monitor) throws FaultException {
        Optional<String> machine = resource.id().equals(id) ? Optional.empty() : Optional.of(resource.id());
        change(monitor, () -> {
            switch (action) {
                case START -> operate(machine, ImClient.Operation.START, monitor);
                case STOP -> operate(machine, ImClient.Operation.STOP, monitor);
                case RESTART -> operate(machine, ImClient.Operation.REBOOT, monitor);
                case RECONFIGURE -> operate(machine, ImClient.Operation.RECONFIGURE, monitor);
                case REMOVE -> client.remove(id, List.of(resource.id()), monitor);
            }
        });
    }

    private void operate(Optional<String> machine, ImClient.Operation operation, IProgressMonitor monitor)
            throws FaultException {
        if (machine.isPresent()) {
            client.operate(id, machine.get(), operation, monitor);
        } else {
            client.operate(id, operation, monitor);
        }
    }

    @Override
    public String log(String node, long offset) throws IOException {
        return node.isEmpty() || topology.nodes().contains(node) ? logs.read(node, offset) : ""; //$NON-NLS-1$
    }

    @Override
    public void stop(IProgressMonitor monitor) throws FaultException {
        calls.lock();
        try {
            if (gone) {
                return;
            }
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (!endAsked) {
                keepLog();
            }
            askForEnd();
            waitForEnd(monitor);
        } finally {
            calls.unlock();
        }
    }

    private void keepLog() {
        try {
            logs.now(causes);
        } catch (FaultException e) {
            causes.trouble("", NLS.bind(Messages.Deployment_noLog, e.getMessage())); //$NON-NLS-1$
        }
    }

    /** Asked for again unless it is under way: an end that failed leaves what was not removed. */
    private void askForEnd() throws FaultException {
        MachineState now = watch.newest().map(last -> last.state().whole()).orElse(MachineState.UNKNOWN);
        if (endAsked && now == MachineState.DELETING) {
            return;
        }
        boolean failed = endAsked && now == MachineState.FAILED;
        endAsked = true;
        try {
            if (failed && request.target().setting(ImSettings.FORCE).filter(Boolean::parseBoolean).isPresent()) {
                client.forget(id, new NullProgressMonitor());
                causes.trouble(id, Messages.Deployment_forgotten);
            } else {
                client.destroy(id, new NullProgressMonitor());
            }
        } catch (RefusedException e) {
            if (e.status() != RefusedException.NOT_FOUND && e.status() != RefusedException.CONFLICT) {
                throw e;
            }
        }
    }

    private void waitForEnd(IProgressMonitor monitor) throws FaultException {
        for (long pause : END_SOON_MILLIS) {
            try {
                TimeUnit.MILLISECONDS.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
            see(monitor);
            if (gone) {
                return;
            }
        }
        throw new StillEndingException(new Fault(Messages.Deployment_stillEnding, id, "", "")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public String toString() {
        return id + '@' + client.address();
    }
}
