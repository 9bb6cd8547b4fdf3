package org.deepworkbench.run.core.internal.deployments;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentListener;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.journal.Journal;
import org.deepworkbench.run.core.internal.journal.JournalStore;
import org.deepworkbench.run.core.internal.pace.Clockwork;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.state.StateFolder;

/** Every deployment that is known, in memory and in the journal, and who wants to hear of them. */
final class DeploymentStore extends JournalStore<KnownDeployment, DeploymentListener>
        implements LiveDeployment.Keeper {

    private static final System.Logger LOG = System.getLogger(DeploymentStore.class.getName());

    /** How often it is seen whether other processes came or went. */
    private static final Duration WATCH = Duration.ofSeconds(5);

    private final Clockwork clockwork;
    /** Ids of those whose process is dead and that may live on. */
    private final Set<String> orphans = ConcurrentHashMap.newKeySet();
    private final Object adoption = new Object();
    private volatile boolean watching;
    private Consumer<LiveDeployment> onAdoption = adopted -> { };

    DeploymentStore(StateFolder state, Clockwork clockwork) {
        super(state, "deployments"); //$NON-NLS-1$
        this.clockwork = clockwork;
    }

    /** Told of each deployment that this process takes over, on a thread that may block; set before anything is read. */
    void onAdoption(Consumer<LiveDeployment> listener) {
        onAdoption = listener;
    }

    /**
     * Writes a new deployment of this process to the journal and lists it.
     *
     * @param plan  as it runs
     * @param first makes its first snapshot from its folder
     */
    LiveDeployment add(Plan plan, Function<Path, DeploymentSnapshot> first) throws FaultException {
        Path folder = journal().create(clockwork.now());
        DeploymentSnapshot snapshot = first.apply(folder);
        journal().write(folder, DeploymentCodec.write(snapshot));
        LiveDeployment deployment = new LiveDeployment(folder, snapshot, plan, clockwork, this);
        keep(deployment);
        listeners().tell(listener -> listener.added(deployment));
        return deployment;
    }

    @Override
    public void write(LiveDeployment deployment, DeploymentSnapshot next) throws FaultException {
        journal().write(deployment.folder(), DeploymentCodec.write(next));
    }

    @Override
    public void note(LiveDeployment deployment) {
        write(deployment, DeploymentCodec.write(deployment.snapshot()));
    }

    @Override
    public void tell(LiveDeployment deployment) {
        listeners().tell(listener -> listener.changed(deployment));
    }

    @Override
    protected void merge(Journal.Entry entry) {
        DeploymentSnapshot snapshot = DeploymentCodec.read(entry.id(), entry.data());
        boolean orphan = entry.orphan() && !snapshot.state().isFinal();
        boolean interrupted = orphan && snapshot.standing().outlives().filter(outlives -> !outlives).isPresent();
        if (interrupted) {
            snapshot = snapshot.ended(DeploymentState.FAILED, Optional.of(new Fault(Messages.Deployments_interrupted,
                    "", Messages.Interrupted_why, Messages.Deployments_interruptedRemedy)))
                    .reached(clockwork.now()); //$NON-NLS-1$
        } else if (orphan) {
            orphans.add(entry.id());
        }
        KnownDeployment read = new KnownDeployment(entry.folder(), snapshot);
        KnownDeployment known = inMemory(entry.id()).orElse(read);
        if (known == read) {
            keep(read);
            listeners().tell(listener -> listener.added(read));
        } else if (!known.snapshot().equals(snapshot)) {
            known.set(snapshot);
            listeners().tell(listener -> listener.changed(known));
        }
        if (interrupted) {
            write(known, DeploymentCodec.write(snapshot));
            listeners().tell(listener -> listener.changed(known));
        }
    }

    @Override
    protected void refreshed() {
        if (!orphans.isEmpty()) {
            clockwork.after(Duration.ZERO, this::adoptOrphans);
        }
        if (!watching) {
            watching = true;
            clockwork.after(WATCH, () -> watch(List.of()));
        }
    }

    /** What other processes make, and leave when they end, is noticed without being asked for. */
    private void watch(List<FileTime> before) {
        try {
            List<FileTime> now = journal().signature();
            if (!now.equals(before)) {
                refresh();
            }
            clockwork.after(WATCH, () -> watch(now));
        } catch (FaultException e) {
            LOG.log(System.Logger.Level.WARNING, e.getMessage());
        }
    }

    /** {@return whether deployments of dead processes wait to be taken over} */
    boolean hasOrphans() {
        return !orphans.isEmpty();
    }

    private void adoptOrphans() {
        for (KnownDeployment known : list()) {
            if (orphans.contains(known.id())) {
                try {
                    adopt(known);
                } catch (FaultException e) {
                    LOG.log(System.Logger.Level.WARNING, e.getMessage());
                }
                orphans.remove(known.id());
            }
        }
    }

    /**
     * Takes a deployment over whose process is dead.
     *
     * @return the deployment, of this process from now on; empty if its process lives, or another one was faster
     */
    Optional<LiveDeployment> adopt(KnownDeployment known) throws FaultException {
        LiveDeployment adopted;
        synchronized (adoption) { // another thread of this process that comes second finds it cared for
            Optional<JsonNode> left = journal().adopt(known.folder());
            if (left.isEmpty()) {
                return inMemory(known.id()).filter(LiveDeployment.class::isInstance).map(LiveDeployment.class::cast);
            }
            DeploymentSnapshot snapshot = DeploymentCodec.read(known.id(), left.get());
            adopted = new LiveDeployment(known.folder(), snapshot, snapshot.order().plan(), clockwork, this);
            keep(adopted);
            onAdoption.accept(adopted);
        }
        tell(adopted);
        return Optional.of(adopted);
    }

    void delete(Deployment deployment) throws FaultException {
        Optional<KnownDeployment> known = inMemory(deployment.id());
        if (known.isPresent()) {
            erase(known.get());
        }
    }

    @Override
    protected void tellRemoved(DeploymentListener listener, KnownDeployment deployment) {
        listener.removed(deployment);
    }
}
