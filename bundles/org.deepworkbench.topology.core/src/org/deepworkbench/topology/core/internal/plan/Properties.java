package org.deepworkbench.topology.core.internal.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.value.Values;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.Value;

/** Finds what a property is set to: by the node, else by its type's default. */
final class Properties {

    private final TypeLibrary types;

    Properties(TopologyDocument document) {
        this.types = document.types();
    }

    Optional<Value> of(NodeTemplate node, String name) {
        return given(node.getProperties(), name).or(() -> type(node).map(types::properties)
                .flatMap(known -> byDefault(known, name)));
    }

    Optional<Value> ofCapability(NodeTemplate node, String capability, String name) {
        return node.getCapabilities().stream().filter(given -> given.getName().equals(capability)).findFirst()
                .flatMap(given -> given(given.getProperties(), name))
                .or(() -> type(node).map(types::capabilities).map(known -> known.get(capability))
                        .map(types::properties).flatMap(known -> byDefault(known, name)));
    }

    private Optional<NodeType> type(NodeTemplate node) {
        return types.find(NodeType.class, node.getType());
    }

    private static Optional<Value> given(List<Assignment> assignments, String name) {
        return assignments.stream().filter(assignment -> assignment.getName().equals(name))
                .map(Assignment::getValue).filter(value -> !Values.isAbsent(value)).findFirst();
    }

    private static Optional<Value> byDefault(Map<String, PropertyDefinition> known, String name) {
        return Optional.ofNullable(known.get(name)).map(PropertyDefinition::getDefaultValue);
    }
}
