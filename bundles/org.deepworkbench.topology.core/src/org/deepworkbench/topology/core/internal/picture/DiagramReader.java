package org.deepworkbench.topology.core.internal.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.core.picture.Nesting;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Anchor;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.type.TypeNames;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.RelationshipTemplate;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;

/** Makes of a topology what is drawn of it. */
public final class DiagramReader {

    private final TypeLibrary types;
    private final ImageName images;
    private final Map<String, NodeTemplate> templates = new LinkedHashMap<>();
    private final Map<String, String> relationships = new HashMap<>();
    private final Map<String, TypeFacts> facts = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Set<String>> usedCapabilities = new HashMap<>();
    private final Map<String, Set<String>> metRequirements = new HashMap<>();
    private final Set<Link> hosting = new HashSet<>();
    private final Containers containers;
    private final Set<String> used;
    private final boolean ofHosts;

    private DiagramReader(TopologyTemplate topology, TypeLibrary types, Nesting nesting) {
        this.types = types;
        images = new ImageName(topology);
        topology.getNodeTemplates().stream().filter(node -> node.getName() != null)
                .forEach(node -> templates.putIfAbsent(node.getName(), node));
        for (RelationshipTemplate relationship : topology.getRelationshipTemplates()) {
            relationships.put(relationship.getName(), relationship.getType());
        }
        templates.values().forEach(this::links);
        containers = new Containers(nesting, topology, types, templates.values(), links, hosting);
        used = containers.used();
        ofHosts = nesting.ofHosts();
    }

    /** {@return what is drawn of the topology, with nodes inside each other as the nesting says} */
    public static TopologyDiagram read(ServiceTemplate template, TypeLibrary types, Nesting nesting) {
        return template.getTopology() == null ? new TopologyDiagram(List.of(), List.of())
                : new DiagramReader(template.getTopology(), types, nesting).read();
    }

    private TopologyDiagram read() {
        Set<Link> nested = containers.nested();
        return new TopologyDiagram(
                Stream.concat(templates.values().stream().map(this::node), containers.frames().stream()).toList(),
                links.stream().map(link -> nested.contains(link) ? link.nested() : link).toList());
    }

    private boolean isHosting(NodeTemplate node, RequirementAssignment requirement) {
        return isMet(requirement) && facts(node).hosting(requirement, relationship(requirement));
    }

    /** The type of the relationship that a node gives, by itself or by a template's name; null for none. */
    private String relationship(RequirementAssignment requirement) {
        String given = requirement.getRelationship();
        return relationships.getOrDefault(given, given);
    }

    private boolean isMet(RequirementAssignment requirement) {
        return requirement.getName() != null && templates.containsKey(requirement.getNode());
    }

    private void links(NodeTemplate node) {
        for (int i = 0; i < node.getRequirements().size(); i++) {
            RequirementAssignment requirement = node.getRequirements().get(i);
            if (isMet(requirement)) {
                Link link = link(node, i, requirement);
                links.add(link);
                if (isHosting(node, requirement)) {
                    hosting.add(link);
                }
            }
        }
    }

    private Link link(NodeTemplate node, int index, RequirementAssignment requirement) {
        String target = requirement.getNode();
        TypeFacts type = facts(node);
        Optional<String> capability = type.capability(requirement, facts(templates.get(target)));
        metRequirements.computeIfAbsent(node.getName(), key -> new HashSet<>()).add(requirement.getName());
        capability.ifPresent(name -> usedCapabilities.computeIfAbsent(target, key -> new HashSet<>()).add(name));
        List<String> relationship = type.lineage(requirement, relationship(requirement));
        return new Link(node.getName(), index, requirement.getName(), target, capability, false,
                LinkKind.of(relationship), relationship.stream().findFirst().orElse(""));
    }

    private Node node(NodeTemplate node) {
        TypeFacts type = facts(node);
        return new Node(node.getName(), typeName(node), TypeNames.family(typeName(node)), NodeIcon.of(type.lineage()),
                containers.of(node.getName()), ofHosts && type.hosts() || used.contains(node.getName()),
                capabilities(node),
                requirements(node), images.of(node));
    }

    private List<Anchor> capabilities(NodeTemplate node) {
        Set<String> used = usedCapabilities.getOrDefault(node.getName(), Set.of());
        return facts(node).capabilities().keySet().stream().map(name -> new Anchor(name, used.contains(name), false))
                .toList();
    }

    private List<Anchor> requirements(NodeTemplate node) {
        Set<String> met = metRequirements.getOrDefault(node.getName(), Set.of());
        Map<String, Anchor> anchors = new LinkedHashMap<>();
        facts(node).requirements().forEach((name, definition) -> anchors.put(name,
                new Anchor(name, met.contains(name), definition.getMinimum() > 0)));
        node.getRequirements().stream().map(RequirementAssignment::getName).filter(name -> name != null)
                .forEach(name -> anchors.computeIfAbsent(name, key -> new Anchor(key, met.contains(key), false)));
        return List.copyOf(anchors.values());
    }

    private TypeFacts facts(NodeTemplate node) {
        return facts.computeIfAbsent(typeName(node), name -> TypeFacts.of(types, name));
    }

    private static String typeName(NodeTemplate node) {
        return node.getType() == null ? "" : node.getType();
    }
}
