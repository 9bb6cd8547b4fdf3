package org.deepworkbench.run.core.internal.deployments;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentListener;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.journal.Journal;
import org.deepworkbench.run.core.internal.journal.JournalStore;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.osgi.util.NLS;

/** Every deployment that is known, in memory and in the journal, and who wants to hear of them. */
final class DeploymentStore extends JournalStore<KnownDeployment, DeploymentListener> {

    DeploymentStore(StateFolder state) {
        super(state, "deployments"); //$NON-NLS-1$
    }

    /**
     * Writes a new deployment of this process to the journal and lists it.
     *
     * @param first makes its first snapshot from its folder
     */
    LiveDeployment add(Plan plan, Function<Path, DeploymentSnapshot> first) throws FaultException {
        Path folder = journal().create(Instant.now());
        DeploymentSnapshot snapshot = first.apply(folder);
        journal().write(folder, DeploymentCodec.write(snapshot));
        LiveDeployment deployment = new LiveDeployment(folder, snapshot, plan, this::changed);
        keep(deployment);
        listeners().tell(listener -> listener.added(deployment));
        return deployment;
    }

    private void changed(KnownDeployment deployment) {
        write(deployment, DeploymentCodec.write(deployment.snapshot()));
        listeners().tell(listener -> listener.changed(deployment));
    }

    List<Deployment> live() {
        return ours().stream().filter(Deployment::isLive).map(Deployment.class::cast).toList();
    }

    @Override
    protected void merge(Journal.Entry entry) {
        DeploymentSnapshot snapshot = DeploymentCodec.read(entry.id(), entry.data());
        boolean interrupted = entry.orphan() && !snapshot.status().state().isFinal();
        if (interrupted) {
            snapshot = snapshot.ended(DeploymentState.FAILED, Optional.of(new Fault(Messages.Deployments_interrupted,
                    "", Messages.Interrupted_why, Messages.Deployments_interruptedRemedy))); //$NON-NLS-1$
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
            changed(known);
        }
    }

    void delete(Deployment deployment) throws FaultException {
        if (!deployment.state().isFinal()) {
            throw new FaultException(new Fault(NLS.bind(Messages.Deployments_runs, deployment.name()), "", "", //$NON-NLS-1$ //$NON-NLS-2$
                    Messages.Deployments_runsRemedy));
        }
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
