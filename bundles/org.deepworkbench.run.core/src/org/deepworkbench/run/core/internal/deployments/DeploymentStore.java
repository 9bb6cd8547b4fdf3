package org.deepworkbench.run.core.internal.deployments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentListener;
import org.deepworkbench.run.core.internal.Listeners;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.journal.Journal;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.osgi.util.NLS;

/** Every deployment that is known, in memory and in the journal, and who wants to hear of them. */
final class DeploymentStore implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(DeploymentStore.class.getName());

    private final Journal journal;
    private final Map<String, KnownDeployment> known = new ConcurrentHashMap<>();
    private final Listeners<DeploymentListener> listeners = new Listeners<>();
    private boolean read;

    DeploymentStore(StateFolder state) {
        journal = new Journal(state, "deployments"); //$NON-NLS-1$
    }

    Listeners<DeploymentListener> listeners() {
        return listeners;
    }

    /**
     * Writes a new deployment of this process to the journal and lists it.
     *
     * @param first makes its first snapshot from its folder
     */
    LiveDeployment add(Plan plan, Function<Path, DeploymentSnapshot> first) throws FaultException {
        Path folder = journal.create(Instant.now());
        DeploymentSnapshot snapshot = first.apply(folder);
        journal.write(folder, DeploymentCodec.write(snapshot));
        LiveDeployment deployment = new LiveDeployment(folder, snapshot, plan, this::changed);
        known.put(deployment.id(), deployment);
        listeners.tell(listener -> listener.added(deployment));
        return deployment;
    }

    private void changed(KnownDeployment deployment) {
        try {
            journal.write(deployment.folder(), DeploymentCodec.write(deployment.snapshot()));
        } catch (FaultException e) {
            LOG.log(System.Logger.Level.WARNING, e.getMessage()); // the deployment itself goes on
        }
        listeners.tell(listener -> listener.changed(deployment));
    }

    List<Deployment> list() {
        boolean first;
        synchronized (this) {
            first = !read;
            read = true;
        }
        if (first) {
            refresh();
        }
        List<Deployment> list = new ArrayList<>(known.values());
        list.sort(Comparator.comparing(Deployment::created).thenComparing(Deployment::id).reversed());
        return list;
    }

    List<Deployment> live() {
        return known.values().stream().filter(Deployment::isLive).map(Deployment.class::cast).toList();
    }

    /** Reads the journal anew. Deployments of this process stay as they are. */
    void refresh() {
        List<Journal.Entry> entries;
        try {
            entries = journal.read();
        } catch (FaultException e) {
            LOG.log(System.Logger.Level.WARNING, e.getMessage());
            return;
        }
        Set<String> there = new HashSet<>();
        for (Journal.Entry entry : entries) {
            there.add(entry.id());
            if (!(known.get(entry.id()) instanceof LiveDeployment)) {
                merge(entry);
            }
        }
        for (KnownDeployment deployment : List.copyOf(known.values())) {
            if (!there.contains(deployment.id()) && !(deployment instanceof LiveDeployment)) {
                forget(deployment);
            }
        }
    }

    private void merge(Journal.Entry entry) {
        DeploymentSnapshot snapshot = DeploymentCodec.read(entry.id(), entry.data());
        boolean interrupted = entry.orphan() && !snapshot.status().state().isFinal();
        if (interrupted) {
            snapshot = snapshot.ended(DeploymentState.FAILED, Optional.of(new Fault(Messages.Deployments_interrupted,
                    "", Messages.Interrupted_why, Messages.Deployments_interruptedRemedy))); //$NON-NLS-1$
        }
        KnownDeployment before = known.get(entry.id());
        if (before == null) {
            KnownDeployment added = new KnownDeployment(entry.folder(), snapshot);
            known.put(entry.id(), added);
            listeners.tell(listener -> listener.added(added));
        } else if (!before.snapshot().equals(snapshot)) {
            before.set(snapshot);
            listeners.tell(listener -> listener.changed(before));
        }
        if (interrupted) {
            changed(known.get(entry.id()));
        }
    }

    void delete(Deployment deployment) throws FaultException {
        if (!deployment.state().isFinal()) {
            throw new FaultException(new Fault(NLS.bind(Messages.Deployments_runs, deployment.name()), "", "", //$NON-NLS-1$ //$NON-NLS-2$
                    Messages.Deployments_runsRemedy));
        }
        if (known.get(deployment.id()) instanceof KnownDeployment ours) {
            journal.delete(ours.folder());
            forget(ours);
        }
    }

    private void forget(KnownDeployment deployment) {
        known.remove(deployment.id());
        listeners.tell(listener -> listener.removed(deployment));
    }

    @Override
    public void close() {
        try {
            journal.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, e.getMessage());
        }
    }
}
