package org.deepworkbench.topology.core.assist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;

/**
 * Tells which capabilities of a node can meet a requirement (TOSCA Simple Profile 1.3, sections 3.7.2 and 3.7.3).
 *
 * @param types  the types of the topology
 * @param wanted the requirement
 * @param source the type of the node that has it; empty if it is not known
 */
record Fitting(TypeLibrary types, RequirementDefinition wanted, Optional<NodeType> source) {

    /** {@return the capabilities of a type that can meet the requirement} */
    Stream<CapabilityDefinition> among(NodeType target) {
        boolean other = wanted.getNode() != null && types.find(NodeType.class, wanted.getNode()).isPresent()
                && !types.derives(NodeType.class, target.getName(), wanted.getNode());
        return other ? Stream.empty()
                : types.capabilities(target).values().stream().filter(this::isWanted).filter(this::accepts);
    }

    private boolean isWanted(CapabilityDefinition capability) {
        return wanted.getCapability() == null
                || types.derives(CapabilityType.class, capability.getType(), wanted.getCapability());
    }

    private boolean accepts(CapabilityDefinition capability) {
        List<String> valid = capability.getValidSourceTypes();
        return valid.isEmpty() || source.isEmpty()
                || valid.stream().anyMatch(one -> types.derives(NodeType.class, source.get().getName(), one));
    }
}
