package org.deepworkbench.run.core.internal.overlay;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.PlacedService;
import org.deepworkbench.run.core.StateWords;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.overlay.NodeOverlay;
import org.deepworkbench.spi.overlay.RuntimeOverlay;

/** Reads from a deployment what is drawn over its topology. */
final class OverlayReader {

    /** More would not be read. */
    private static final int MOST_VALUES = 12;

    private OverlayReader() {
    }

    /** {@return the file that a path leads to, by which two paths to the same file are found to be the same} */
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize(); // it is gone
        }
    }

    /** {@return whether a path leads to a file} Names are compared first, for that costs nothing. */
    static boolean leadsTo(Path path, Path real) {
        return path.equals(real) || path.endsWith(real.getFileName()) && real(path).equals(real);
    }

    static RuntimeOverlay read(Deployment deployment) {
        DeploymentStatus status = deployment.status();
        Map<String, NodeOverlay> nodes = new LinkedHashMap<>();
        List<String> logged = deployment.services().stream().map(PlacedService::node).toList();
        status.nodes().forEach((node, state) -> nodes.put(node, node(status, node, state, logged.contains(node))));
        return new RuntimeOverlay(deployment.id(), deployment.targetLabel(), deployment.created(),
                state(status.state()), StateWords.of(status.state()), status.state().isFinal(), nodes);
    }

    private static NodeOverlay node(DeploymentStatus status, String node, DeploymentState state, boolean logged) {
        List<URI> addresses = status.endpoints().stream().filter(endpoint -> endpoint.node().equals(node))
                .map(Endpoint::uri).toList();
        return new NodeOverlay(state(state), StateWords.of(state), addresses, logged, values(status, node));
    }

    /** What the target tells of the parts that stand for a node. */
    private static Map<String, String> values(DeploymentStatus status, String node) {
        return status.resources().stream().filter(resource -> resource.node().equals(node)).map(Resource::details)
                .flatMap(details -> details.entrySet().stream()).limit(MOST_VALUES).collect(Collectors
                        .toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static NodeOverlay.State state(DeploymentState state) {
        return switch (state) {
            case SUBMITTED, IN_PROGRESS, UPDATING, STOPPING -> NodeOverlay.State.BUSY;
            case RUNNING -> NodeOverlay.State.GOOD;
            case DEGRADED -> NodeOverlay.State.CAUTION;
            case FAILED -> NodeOverlay.State.BAD;
            case PLANNED, STOPPED, UNKNOWN -> NodeOverlay.State.QUIET;
        };
    }
}
