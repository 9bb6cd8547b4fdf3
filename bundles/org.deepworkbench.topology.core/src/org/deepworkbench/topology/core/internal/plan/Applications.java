package org.deepworkbench.topology.core.internal.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.internal.check.Hosting;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;

/** Finds container applications and their runtimes. */
public final class Applications {

    private static final String APPLICATION = "tosca.nodes.Container.Application";
    private static final String RUNTIME = "tosca.nodes.Container.Runtime";
    private static final String ROOM = "tosca.capabilities.Container.Docker";

    private final TypeLibrary types;

    public Applications(TypeLibrary types) {
        this.types = types;
    }

    /** {@return the nodes that are container applications} */
    public List<NodeTemplate> in(List<NodeTemplate> nodes) {
        return nodes.stream().filter(node -> types.derives(NodeType.class, node.getType(), APPLICATION)).toList();
    }

    /** {@return the container runtime that the application is hosted on} */
    Optional<NodeTemplate> runtime(NodeTemplate application, List<NodeTemplate> nodes) {
        Map<String, NodeTemplate> byName = nodes.stream()
                .collect(Collectors.toMap(NodeTemplate::getName, Function.identity(), (first, second) -> second));
        return Hosting.of(application).map(byName::get).filter(this::isRuntime);
    }

    /** {@return whether applications run in the node as containers} */
    boolean isRuntime(NodeTemplate node) {
        return types.derives(NodeType.class, node.getType(), RUNTIME)
                || types.find(NodeType.class, node.getType()).map(types::capabilities).map(Map::values).stream()
                        .flatMap(Collection::stream)
                        .map(CapabilityDefinition::getType)
                        .anyMatch(type -> types.derives(CapabilityType.class, type, ROOM));
    }
}
