package org.deepworkbench.topology.ui.internal.session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;

/**
 * Tells what may be connected with what, going by the types (TOSCA Simple Profile 1.3, sections 3.7.2 and 3.7.3).
 */
public final class Legality {

    private static final String HOSTED_ON = "tosca.relationships.HostedOn"; //$NON-NLS-1$
    private static final String HOST = "host"; //$NON-NLS-1$
    private static final String ANY_NODE = "tosca.nodes.Root"; //$NON-NLS-1$
    private static final String ANY_CAPABILITY = "tosca.capabilities.Node"; //$NON-NLS-1$

    private final TypeLibrary types;

    /** @param types the types of the topology */
    public Legality(TypeLibrary types) {
        this.types = types;
    }

    /**
     * @param source      type of the node that requires
     * @param requirement name of its requirement
     * @param candidates  the nodes that might meet it
     * @return names of the capabilities that meet it, by the name of their node
     */
    public Map<String, Set<String>> targets(String source, String requirement, List<NodeTemplate> candidates) {
        Map<String, Set<String>> targets = new LinkedHashMap<>();
        Optional<RequirementDefinition> definition = requirement(source, requirement);
        for (NodeTemplate candidate : candidates) {
            Set<String> fitting = definition.map(wanted -> fitting(source, wanted, candidate.getType()))
                    .orElse(Set.of());
            if (!fitting.isEmpty()) {
                targets.put(candidate.getName(), fitting);
            }
        }
        return targets;
    }

    /**
     * @param target     type of the node that offers
     * @param capability name of its capability
     * @param candidates the nodes that might need it
     * @return names of the requirements that it meets, by the name of their node
     */
    public Map<String, Set<String>> sources(String target, String capability, List<NodeTemplate> candidates) {
        Map<String, Set<String>> byType = new HashMap<>();
        Map<String, Set<String>> sources = new LinkedHashMap<>();
        for (NodeTemplate candidate : candidates) {
            Set<String> met = byType.computeIfAbsent(String.valueOf(candidate.getType()),
                    type -> met(type, target, capability));
            if (!met.isEmpty()) {
                sources.put(candidate.getName(), met);
            }
        }
        return sources;
    }

    /** {@return the requirements of a node of type {@code source} that a capability of another one meets} */
    public Set<String> met(String source, String target, String capability) {
        return find(source).stream().flatMap(type -> types.requirements(type).values().stream())
                .filter(wanted -> fitting(source, wanted, target).contains(capability))
                .map(RequirementDefinition::getName).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * {@return the capabilities of a target among which a person chooses: those of just the type that is required or, if
     * there are none, all that meet the requirement}
     */
    public List<String> choices(String source, String requirement, String target) {
        Optional<RequirementDefinition> definition = requirement(source, requirement);
        List<String> fitting = definition.map(wanted -> List.copyOf(fitting(source, wanted, target)))
                .orElse(List.of());
        List<String> exact = fitting.stream().filter(name -> find(target)
                .map(type -> types.capabilities(type).get(name).getType())
                .filter(type -> type.equals(definition.get().getCapability())).isPresent()).toList();
        return exact.isEmpty() ? fitting : exact;
    }

    /** {@return the requirement by which a node of type {@code guest} can be hosted on one of type {@code host}} */
    public Optional<String> hostingRequirement(String guest, String host) {
        return find(guest).stream().flatMap(type -> types.requirements(type).values().stream()).filter(this::hosting)
                .filter(definition -> !fitting(guest, definition, host).isEmpty())
                .map(RequirementDefinition::getName).findFirst();
    }

    /** {@return whether a node of type {@code target} meets a requirement of a node of type {@code source}} */
    public boolean fits(String source, String requirement, String target) {
        return requirement(source, requirement).filter(wanted -> !fitting(source, wanted, target).isEmpty())
                .isPresent();
    }

    /** {@return the names of a type's requirements that say what meets them; any node meets the others} */
    public List<String> telling(String type) {
        return find(type).stream().flatMap(known -> types.requirements(known).values().stream())
                .filter(wanted -> wanted.getNode() != null && !wanted.getNode().equals(ANY_NODE)
                        || wanted.getCapability() != null && !wanted.getCapability().equals(ANY_CAPABILITY))
                .map(RequirementDefinition::getName).toList();
    }

    /** {@return whether nodes of the type may connect the requirement more than once} */
    public boolean allowsSeveral(String type, String requirement) {
        return requirement(type, requirement).filter(definition -> definition.getMaximum() != 1).isPresent();
    }

    private Set<String> fitting(String source, RequirementDefinition wanted, String target) {
        Set<String> fitting = new LinkedHashSet<>();
        if (wanted.getNode() == null || types.derives(NodeType.class, target, wanted.getNode())) {
            find(target).stream().flatMap(type -> types.capabilities(type).values().stream())
                    .filter(capability -> wanted.getCapability() == null
                            || types.derives(CapabilityType.class, capability.getType(), wanted.getCapability()))
                    .filter(capability -> accepts(capability, source)).map(CapabilityDefinition::getName)
                    .forEach(fitting::add);
        }
        return fitting;
    }

    private boolean accepts(CapabilityDefinition capability, String source) {
        return capability.getValidSourceTypes().isEmpty() || capability.getValidSourceTypes().stream()
                .anyMatch(valid -> types.derives(NodeType.class, source, valid));
    }

    private boolean hosting(RequirementDefinition definition) {
        return definition.getRelationship() == null ? definition.getName().equals(HOST)
                : types.derives(RelationshipType.class, definition.getRelationship(), HOSTED_ON);
    }

    private Optional<RequirementDefinition> requirement(String type, String name) {
        return find(type).map(known -> types.requirements(known).get(name));
    }

    private Optional<NodeType> find(String type) {
        return types.find(NodeType.class, type);
    }
}
