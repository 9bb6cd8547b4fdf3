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
 * @param fault      why it failed, where it did
 * @param nodes      states by node template name
 * @param attributes what the engine can tell of the nodes
 * @param endpoints  every endpoint the engine opened
 */
public record DeploymentStatus(DeploymentState state, Optional<Fault> fault, Map<String, DeploymentState> nodes,
        Attributes attributes, List<Endpoint> endpoints) {

    public DeploymentStatus {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        endpoints = List.copyOf(endpoints);
    }
}
