package org.deepworkbench.topology.core.internal.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.picture.LinkKind;
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
    private final Hosts hosts;
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Set<String>> usedCapabilities = new HashMap<>();
    private final Map<String, Set<String>> metRequirements = new HashMap<>();
    private final Set<String> hostNames = new HashSet<>();

    private DiagramReader(TopologyTemplate topology, TypeLibrary types) {
        this.types = types;
        images = new ImageName(topology);
        topology.getNodeTemplates().stream().filter(node -> node.getName() != null)
                .forEach(node -> templates.putIfAbsent(node.getName(), node));
        for (RelationshipTemplate relationship : topology.getRelationshipTemplates()) {
            relationships.put(relationship.getName(), relationship.getType());
        }
        hosts = new Hosts(claimedHosts());
    }

    /** {@return what is drawn of the topology} */
    public static TopologyDiagram read(ServiceTemplate template, TypeLibrary types) {
        return template.getTopology() == null ? new TopologyDiagram(List.of(), List.of())
                : new DiagramReader(template.getTopology(), types).read();
    }

    private TopologyDiagram read() {
        templates.values().forEach(this::links);
        return new TopologyDiagram(templates.values().stream().map(this::node).toList(), links);
    }

    private Map<String, String> claimedHosts() {
        Map<String, String> claimed = new LinkedHashMap<>();
        for (NodeTemplate node : templates.values()) {
            node.getRequirements().stream().filter(requirement -> isHosting(node, requirement)).findFirst()
                    .ifPresent(requirement -> claimed.put(node.getName(), requirement.getNode()));
        }
        return claimed;
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
        Optional<String> host = hosts.of(node.getName());
        host.ifPresent(hostNames::add);
        boolean hosted = false;
        for (int i = 0; i < node.getRequirements().size(); i++) {
            RequirementAssignment requirement = node.getRequirements().get(i);
            if (isMet(requirement)) {
                boolean hosting = !hosted && host.filter(requirement.getNode()::equals).isPresent()
                        && isHosting(node, requirement);
                hosted |= hosting;
                link(node, i, requirement, hosting);
            }
        }
    }

    private void link(NodeTemplate node, int index, RequirementAssignment requirement, boolean hosting) {
        String target = requirement.getNode();
        Optional<String> capability = facts(node).capability(requirement, facts(templates.get(target)));
        LinkKind kind = facts(node).kind(requirement, relationship(requirement));
        links.add(new Link(node.getName(), index, requirement.getName(), target, capability, hosting, kind));
        metRequirements.computeIfAbsent(node.getName(), key -> new HashSet<>()).add(requirement.getName());
        capability.ifPresent(name -> usedCapabilities.computeIfAbsent(target, key -> new HashSet<>()).add(name));
    }

    private Node node(NodeTemplate node) {
        TypeFacts type = facts(node);
        return new Node(node.getName(), typeName(node), TypeNames.family(typeName(node)), NodeIcon.of(type.lineage()),
                hosts.of(node.getName()), type.hosts() || hostNames.contains(node.getName()), capabilities(node),
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
