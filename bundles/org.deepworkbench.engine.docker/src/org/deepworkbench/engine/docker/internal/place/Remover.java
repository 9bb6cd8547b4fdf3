package org.deepworkbench.engine.docker.internal.place;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.exception.NotModifiedException;
import com.github.dockerjava.api.model.Container;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.engine.docker.internal.Messages;
import org.deepworkbench.engine.docker.internal.daemon.Daemon;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Takes away what bears the labels of a deployment, and nothing else. */
final class Remover {

    private static final int STOP_SECONDS = 5;
    private static final int ROUNDS = 4;
    private static final long BETWEEN_ROUNDS_MILLIS = 500;

    private final Daemon daemon;
    private final String deployment;

    Remover(Daemon daemon, String deployment) {
        this.daemon = daemon;
        this.deployment = deployment;
    }

    /** {@return the containers of the deployment, running or not} */
    List<Container> containers(IProgressMonitor monitor) throws FaultException {
        return daemon.ask(monitor, Daemon.QUESTION, this::containers);
    }

    private List<Container> containers(DockerClient client) {
        return client.listContainersCmd().withShowAll(true).withLabelFilter(Labels.of(deployment)).exec();
    }

    /** {@return ids and names of all that is left of the deployment} */
    List<String> left() throws FaultException {
        return daemon.change(Daemon.QUESTION, client -> {
            List<String> left = new ArrayList<>();
            containers(client).forEach(container -> left.add(container.getNames()[0].substring(1)));
            networks(client).forEach(left::add);
            volumes(client).forEach(left::add);
            return left;
        });
    }

    private List<String> networks(DockerClient client) {
        // The engine's own filter, and the label itself: an older engine ignores filters that it does not know.
        return client.listNetworksCmd().withFilter("label", mark()).exec().stream() //$NON-NLS-1$
                .filter(network -> deployment.equals(network.getLabels().get(Labels.DEPLOYMENT)))
                .map(network -> network.getId()).toList();
    }

    private List<String> mark() {
        return List.of(Labels.DEPLOYMENT + '=' + deployment);
    }

    private List<String> volumes(DockerClient client) {
        var found = client.listVolumesCmd().withFilter("label", mark()).exec().getVolumes(); //$NON-NLS-1$
        return found == null ? List.of() : found.stream().map(volume -> volume.getName()).toList();
    }

    /** Ends one container, with its nameless volumes. Harmless if it has gone. */
    void remove(String id) throws FaultException {
        daemon.change(Daemon.CHANGE, client -> {
            stop(client, id);
            try {
                client.removeContainerCmd(id).withForce(true).withRemoveVolumes(true).exec();
            } catch (NotFoundException | ConflictException e) {
                return null; // gone, or just being removed by somebody else
            }
            return null;
        });
    }

    private static void stop(DockerClient client, String id) {
        try {
            client.stopContainerCmd(id).withTimeout(STOP_SECONDS).exec();
        } catch (NotFoundException | NotModifiedException e) {
            return; // it does not run
        }
    }

    /**
     * Ends and removes everything; looks again afterwards, for a call that was given up may still have made something.
     *
     * @throws FaultException if something is left
     */
    void removeAll() throws FaultException {
        FaultException last = null;
        for (int round = 0; round < ROUNDS; round++) {
            if (last != null) {
                pause();
            }
            try {
                if (left().isEmpty()) {
                    return;
                }
                last = null;
                removeOnce();
            } catch (FaultException e) {
                last = e;
            }
        }
        List<String> left = last == null ? left() : List.of();
        if (last != null || !left.isEmpty()) {
            throw new FaultException(new Fault(Messages.Remover_left, daemon.address().toString(),
                    last == null ? String.join(", ", left) : last.fault().sentence(), //$NON-NLS-1$
                    NLS.bind(Messages.Remover_leftRemedy, Labels.DEPLOYMENT + '=' + deployment)), last);
        }
    }

    private void removeOnce() throws FaultException {
        Together.forEach(containers(new NullProgressMonitor()), container -> remove(container.getId()));
        daemon.change(Daemon.CHANGE, client -> {
            networks(client).forEach(id -> client.removeNetworkCmd(id).exec());
            volumes(client).forEach(name -> client.removeVolumeCmd(name).exec());
            return null;
        });
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_ROUNDS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
