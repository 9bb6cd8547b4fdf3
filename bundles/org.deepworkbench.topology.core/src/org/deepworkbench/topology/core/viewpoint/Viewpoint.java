package org.deepworkbench.topology.core.viewpoint;

import java.util.List;
import java.util.Objects;
import org.deepworkbench.topology.core.picture.Nesting;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RelationshipType;

/**
 * A way of looking at a topology.
 *
 * @param name           unique among the viewpoints that are at hand
 * @param title          its name for people
 * @param description    what it is for, for people; may be empty
 * @param representation in which form it shows the topology
 * @param nodes          how nodes look, by type
 * @param edges          how lines look, by type
 * @param nesting        which nodes a diagram draws inside which others
 * @param columns        what a table shows
 * @param layers         what can be hidden
 * @param filter         what nodes must meet to be shown, all of it
 * @param styles         how nodes look that meet conditions; of several that apply the last decides
 */
public record Viewpoint(String name, String title, String description, Representation representation,
        List<NodeMapping> nodes, List<EdgeMapping> edges, Nesting nesting, List<Column> columns,
        List<Layer> layers, List<Condition> filter, List<ConditionalStyle> styles) {

    public Viewpoint {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        columns = List.copyOf(columns);
        layers = List.copyOf(layers);
        filter = List.copyOf(filter);
        styles = List.copyOf(styles);
    }

    /** {@return how a node looks: as its type says, then its parents, and as the conditions say that it meets} */
    public NodeLook look(NodeFacts node) {
        NodeLook look = NodeLook.PLAIN;
        Lineage lineage = Lineage.of(NodeType.class, Objects.requireNonNullElse(node.node().getType(), ""),
                node.types(), nodes.stream().map(NodeMapping::type).toList());
        for (NodeMapping mapping : lineage.generalFirst(nodes, NodeMapping::type)) {
            look = look.with(mapping.icon(), mapping.colour());
        }
        for (ConditionalStyle style : styles) {
            boolean applies = style.when().stream().allMatch(condition -> condition.holds(node));
            look = applies ? look.with(style.icon(), style.colour()) : look;
        }
        return look;
    }

    /** {@return how a line of a relationship type looks: as that says, then its parents} */
    public EdgeLook look(String relationship, TypeLibrary types) {
        EdgeLook look = EdgeLook.PLAIN;
        Lineage lineage = Lineage.of(RelationshipType.class, relationship, types,
                edges.stream().map(EdgeMapping::type).toList());
        for (EdgeMapping mapping : lineage.generalFirst(edges, EdgeMapping::type)) {
            look = look.with(mapping);
        }
        return look;
    }

    /** {@return whether a node is shown} */
    public boolean shows(NodeFacts node) {
        return filter.stream().allMatch(condition -> condition.holds(node));
    }
}
