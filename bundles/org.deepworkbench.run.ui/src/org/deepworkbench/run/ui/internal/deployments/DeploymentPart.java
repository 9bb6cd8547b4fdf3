package org.deepworkbench.run.ui.internal.deployments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.PlacedService;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.plan.Evaluation;
import org.eclipse.core.runtime.IAdaptable;

/** A line beneath a deployment in the deployments view; commands on it concern its deployment. */
sealed interface DeploymentPart extends IAdaptable {

    /** {@return the deployment the line belongs to} */
    Deployment deployment();

    @Override
    default <T> T getAdapter(Class<T> type) {
        return type.isInstance(deployment()) ? type.cast(deployment()) : null;
    }

    /** Why the deployment failed or is degraded. */
    record Trouble(Deployment deployment, Fault fault) implements DeploymentPart {
    }

    /**
     * A service of the deployment.
     *
     * @param placed   the service
     * @param state    how it stands
     * @param endpoint the address it answers at, where it has one
     * @param module   what answers there, where something does
     */
    record Service(Deployment deployment, PlacedService placed, DeploymentState state, Optional<Endpoint> endpoint,
            Optional<DeployedModule> module) implements DeploymentPart {
    }

    /** Another node of the deployment, such as the runtime of a service. */
    record Node(Deployment deployment, String name, DeploymentState state) implements DeploymentPart {
    }

    /** A part that the target made. */
    record Made(Deployment deployment, Resource resource) implements DeploymentPart {
    }

    /** An output of the topology. */
    record Output(Deployment deployment, String name, Evaluation value) implements DeploymentPart {
    }

    /** Something the topology asked for and does not get on this target. */
    record Limitation(Deployment deployment, String sentence) implements DeploymentPart {
    }

    /** {@return the lines of a deployment in the order they are shown} */
    static List<DeploymentPart> of(Deployment deployment) {
        DeploymentStatus status = deployment.status();
        List<DeploymentPart> parts = new ArrayList<>();
        status.fault().ifPresent(fault -> parts.add(new Trouble(deployment, fault)));
        deployment.services().forEach(placed -> parts.add(service(deployment, status, placed)));
        Set<String> placed = deployment.services().stream().map(PlacedService::node).collect(Collectors.toSet());
        status.nodes().entrySet().stream().filter(node -> !placed.contains(node.getKey()))
                .forEach(node -> parts.add(new Node(deployment, node.getKey(), node.getValue())));
        status.resources().forEach(resource -> parts.add(new Made(deployment, resource)));
        deployment.outputs().forEach((name, value) -> parts.add(new Output(deployment, name, value)));
        deployment.limitations().forEach(sentence -> parts.add(new Limitation(deployment, sentence)));
        return parts;
    }

    private static Service service(Deployment deployment, DeploymentStatus status, PlacedService placed) {
        String node = placed.node();
        return new Service(deployment, placed, status.nodes().getOrDefault(node, DeploymentState.UNKNOWN),
                status.endpoints().stream().filter(endpoint -> endpoint.node().equals(node)).findFirst(),
                deployment.modules().stream().filter(module -> module.endpoint().node().equals(node)).findFirst());
    }
}
