package org.deepworkbench.topology.core.internal.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;

/**
 * What a diagram needs to know of a node type.
 *
 * @param types        all types
 * @param lineage      names of the type and its ancestors, itself first
 * @param capabilities its capabilities by name; none for an unknown type
 * @param requirements its requirements by name; none for an unknown type
 */
record TypeFacts(TypeLibrary types, List<String> lineage, Map<String, CapabilityDefinition> capabilities,
        Map<String, RequirementDefinition> requirements) {

    private static final String HOST = "host";
    private static final String HOSTED_ON = "tosca.relationships.HostedOn";
    private static final String CONTAINER = "tosca.capabilities.Container";

    /** {@return what is known of the type of that name; little, if the library does not know it} */
    static TypeFacts of(TypeLibrary types, String name) {
        Optional<NodeType> type = types.find(NodeType.class, name);
        return new TypeFacts(types,
                type.map(known -> types.lineage(known).stream().map(NamedElement::getName).toList())
                        .orElse(List.of(name)),
                type.map(types::capabilities).orElse(Map.of()), type.map(types::requirements).orElse(Map.of()));
    }

    /** {@return whether nodes of the type host others} */
    boolean hosts() {
        return capabilities.values().stream()
                .anyMatch(capability -> types.derives(CapabilityType.class, capability.getType(), CONTAINER));
    }

    /**
     * {@return whether the requirement puts its node on another: by its name, or by its relationship}
     *
     * @param requirement  a requirement of a node of this type
     * @param relationship type of the relationship that the node gives, or null
     */
    boolean hosting(RequirementAssignment requirement, String relationship) {
        return HOST.equals(requirement.getName()) || relationship(requirement, relationship)
                .filter(name -> types.derives(RelationshipType.class, name, HOSTED_ON)).isPresent();
    }

    /**
     * {@return names of the type of relationship that a requirement of a node of this type stands for and of its
     * ancestors, itself first; none where nothing is said}
     *
     * @param requirement  a requirement of a node of this type
     * @param relationship type of the relationship that the node gives, or null
     */
    List<String> lineage(RequirementAssignment requirement, String relationship) {
        Optional<String> type = relationship(requirement, relationship);
        return type.flatMap(name -> types.find(RelationshipType.class, name))
                .map(found -> types.lineage(found).stream().map(NamedElement::getName).toList())
                .orElseGet(() -> type.stream().toList());
    }

    private Optional<String> relationship(RequirementAssignment requirement, String given) {
        return Optional.ofNullable(given).or(() -> Optional.ofNullable(requirements.get(requirement.getName()))
                .map(RequirementDefinition::getRelationship));
    }

    /** {@return the capability of a {@code target} that meets a requirement of a node of this type} */
    Optional<String> capability(RequirementAssignment requirement, TypeFacts target) {
        String given = requirement.getCapability();
        if (given != null && target.capabilities.containsKey(given)) {
            return Optional.of(given);
        }
        Optional<String> wanted = Optional.ofNullable(given).or(
                () -> Optional.ofNullable(requirements.get(requirement.getName()))
                        .map(RequirementDefinition::getCapability));
        return wanted.flatMap(type -> target.capabilities.values().stream()
                .filter(capability -> types.derives(CapabilityType.class, capability.getType(), type))
                .map(NamedElement::getName).findFirst());
    }
}
