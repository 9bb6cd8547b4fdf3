package org.deepworkbench.engine.docker.internal.place;

import com.github.dockerjava.api.model.Container;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.engine.docker.internal.daemon.Daemon;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Changes what runs into what is wanted. A container whose digest is the wanted one is not touched. Another is set
 * aside before its successor starts, and comes back when that fails.
 */
final class Update {

    private static final String ASIDE = "-before"; //$NON-NLS-1$
    private static final int STOP_SECONDS = 5;

    private final Daemon daemon;
    private final Remover remover;
    private final Placement placement;

    Update(Daemon daemon, Remover remover, Placement placement) {
        this.daemon = daemon;
        this.remover = remover;
        this.placement = placement;
    }

    /**
     * @param wanted all containers that are to run afterwards
     * @throws FaultException if it cannot be done; then what ran before runs again
     */
    void run(List<ContainerSpec> wanted, IProgressMonitor monitor) throws FaultException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        Map<String, Container> running = new HashMap<>();
        remover.containers(monitor).forEach(container -> running.put(key(container), container));
        List<ContainerSpec> changed = wanted.stream().filter(spec -> !isSame(spec, running.get(spec.key()))).toList();
        List<Container> surplus = new ArrayList<>(running.values());
        surplus.removeIf(container -> wanted.stream()
                .anyMatch(spec -> isSame(spec, container) && spec.key().equals(key(container))));
        placement.bringImages(changed, progress.split(80));
        placement.volumes(wanted);
        replace(surplus, changed, progress.split(20));
    }

    private static String key(Container container) {
        return DockerDeployment.key(container.getLabels());
    }

    private static boolean isSame(ContainerSpec spec, Container container) {
        return container != null && spec.digest().equals(container.getLabels().get(Labels.SPEC))
                && "running".equals(container.getState()); //$NON-NLS-1$
    }

    private void replace(List<Container> old, List<ContainerSpec> successors, IProgressMonitor monitor)
            throws FaultException {
        List<Container> aside = new ArrayList<>();
        try {
            for (Container container : old) {
                aside.add(container);
                setAside(container);
            }
            placement.start(successors, monitor);
        } catch (FaultException | OperationCanceledException e) {
            comeBack(aside, successors);
            throw e;
        }
        for (Container container : old) {
            remover.remove(container.getId());
        }
    }

    private void setAside(Container container) throws FaultException {
        daemon.change(Daemon.CHANGE, client -> {
            client.renameContainerCmd(container.getId()).withName(name(container) + ASIDE).exec();
            if ("running".equals(container.getState())) { //$NON-NLS-1$
                client.stopContainerCmd(container.getId()).withTimeout(STOP_SECONDS).exec();
            }
            return null;
        });
    }

    private static String name(Container container) {
        return container.getNames()[0].substring(1);
    }

    private void comeBack(List<Container> aside, List<ContainerSpec> successors) throws FaultException {
        List<String> before = aside.stream().map(Container::getId).toList();
        for (Container container : remover.containers(new NullProgressMonitor())) {
            boolean isNew = !before.contains(container.getId()) && successors.stream()
                    .anyMatch(spec -> spec.key().equals(key(container)));
            if (isNew) {
                remover.remove(container.getId());
            }
        }
        for (Container container : aside) {
            daemon.change(Daemon.CHANGE, client -> {
                client.renameContainerCmd(container.getId()).withName(name(container)).exec();
                return "running".equals(container.getState()) //$NON-NLS-1$
                        ? client.startContainerCmd(container.getId()).exec() : null;
            });
        }
    }
}
