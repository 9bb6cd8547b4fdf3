package org.deepworkbench.topology.core.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.junit.jupiter.api.Test;

/** What is said of a type counts for those that derive from it, unless more is said of those. */
class LookTest {

    private static final TopologyDocument DOCUMENT = TopologyDocument.of("a.yaml", """
            tosca_definitions_version: tosca_simple_yaml_1_3
            relationship_types:
              my.Link: { derived_from: tosca.relationships.ConnectsTo }
              my.SafeLink: { derived_from: my.Link }
            topology_template:
              node_templates:
                shop:
                  type: tosca.nodes.WebServer
                  requirements:
                    - safe: { node: base, relationship: my.SafeLink }
                    - plain: { node: base, relationship: tosca.relationships.ConnectsTo }
                    - odd: { node: base, relationship: foreign.Link }
                base: { type: tosca.nodes.SoftwareComponent }
            """);

    private static final Viewpoint VIEWPOINT = ViewpointFile.read("""
            viewpoint: a
            representation: diagram
            nodes:
              - { type: tosca.nodes.WebServer, colour: red }
              - { type: SoftwareComponent, colour: green, icon: cluster }
              - { type: "*", colour: grey, icon: job }
            edges:
              - { type: my.Link, colour: orange }
              - { type: tosca.relationships.ConnectsTo, colour: blue, dash: dotted }
              - { type: foreign.Link, label: odd }
            layers:
              - { name: mine, edges: [my.Link, foreign.Link] }
            """).viewpoint().orElseThrow();

    private static final TopologyDiagram DIAGRAM = TopologyDiagram.of(DOCUMENT.serviceTemplate(), DOCUMENT.types());

    private static Link link(String requirement) {
        return DIAGRAM.links().stream().filter(link -> link.requirement().equals(requirement)).findFirst()
                .orElseThrow();
    }

    private static EdgeLook look(String requirement) {
        return VIEWPOINT.look(link(requirement).relationship(), DOCUMENT.types());
    }

    @Test
    void theNearestTypeDecidesWhereverItStandsInTheFile() {
        TopologyFacts facts = new TopologyFacts(DOCUMENT.serviceTemplate(), DOCUMENT.types(), DIAGRAM, Map.of());
        NodeLook shop = VIEWPOINT.look(facts.node("shop").orElseThrow());
        assertEquals(Colour.of("red"), shop.colour());
        assertEquals(Optional.of(NodeIcon.CLUSTER), shop.icon(), "what the nearest does not say its parent says");
        assertEquals(Colour.of("green"), VIEWPOINT.look(facts.node("base").orElseThrow()).colour());
    }

    @Test
    void aDerivedRelationshipLooksAsItsParentUnlessMoreIsSaid() {
        assertEquals(Colour.of("orange"), look("safe").colour());
        assertEquals(Optional.of(EdgeMapping.Dash.DOTTED), look("safe").dash());
        assertEquals(Colour.of("blue"), look("plain").colour(), "what is said of a child says nothing of its parent");
        assertEquals(Optional.of("odd"), look("odd").label());
        assertEquals(Optional.empty(), look("odd").colour());
    }

    @Test
    void aLayerHasTheLinesOfItsTypesAndNoOthersOfTheirKind() {
        Layer mine = VIEWPOINT.layers().get(0);
        assertEquals(List.of("safe", "odd"), DIAGRAM.links().stream()
                .filter(link -> mine.has(link, DOCUMENT.types())).map(Link::requirement).toList());
        assertTrue(mine.has(link("safe"), DOCUMENT.types()));
        assertFalse(mine.has(link("plain"), DOCUMENT.types()));
    }
}
