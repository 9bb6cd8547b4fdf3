package org.deepworkbench.spi.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.plan.Attributes;

/**
 * One look at a deployment.
 *
 * @param state      the whole
 * @param step       what is going on, for people, while something is
 * @param fault      why it failed, where it did
 * @param causes     what happened so far that bears on the state, oldest first, at most {@link #MOST_CAUSES}
 * @param nodes      states by node template name
 * @param attributes what the engine can tell of the nodes
 * @param endpoints  every endpoint the engine opened
 * @param resources  the parts that the target made, where it tells of them
 */
public record DeploymentStatus(DeploymentState state, Optional<String> step, Optional<Fault> fault, List<Cause> causes,
        Map<String, DeploymentState> nodes, Attributes attributes, List<Endpoint> endpoints,
        List<Resource> resources) {

    /** Older causes than so many are dropped. */
    public static final int MOST_CAUSES = 200;

    public DeploymentStatus {
        causes = List.copyOf(causes.subList(Math.max(0, causes.size() - MOST_CAUSES), causes.size()));
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        endpoints = List.copyOf(endpoints);
        resources = List.copyOf(resources);
    }

    /** A look at a deployment of which no more than this is told. */
    public DeploymentStatus(DeploymentState state, Optional<Fault> fault, Map<String, DeploymentState> nodes,
            Attributes attributes, List<Endpoint> endpoints) {
        this(state, Optional.empty(), fault, List.of(), nodes, attributes, endpoints, List.of());
    }
}
