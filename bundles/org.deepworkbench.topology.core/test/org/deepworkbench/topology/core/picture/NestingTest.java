package org.deepworkbench.topology.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.MoveNodes;
import org.deepworkbench.topology.core.edit.RenameNode;
import org.deepworkbench.topology.core.picture.Nesting.Rule;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.picture.TopologyLayout.Note;
import org.deepworkbench.topology.core.picture.TopologyLayout.View;
import org.junit.jupiter.api.Test;

class NestingTest {

    private static final String TOPOLOGY = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              node_templates:
                net: { type: tosca.nodes.network.Network }
                port:
                  type: tosca.nodes.network.Port
                  requirements: [ binding: machine, link: net ]
                spare:
                  type: tosca.nodes.network.Port
                  requirements: [ link: net ]
                machine:
                  type: tosca.nodes.Compute
                  requirements:
                    - local_storage: { node: disk, relationship: tosca.relationships.AttachesTo }
                disk: { type: tosca.nodes.BlockStorage, properties: { size: 10 GB } }
                server: { type: tosca.nodes.WebServer, requirements: [ host: machine ] }
                page: { type: tosca.nodes.WebApplication, requirements: [ host: server ] }
              groups:
                web: { type: tosca.groups.Root, members: [ server, page, nobody ] }
                both: { type: tosca.groups.Root, members: [ page, disk ] }
                none: { type: tosca.groups.Root, members: [] }
            """;

    private final TopologyDocument document = TopologyDocument.of("nested.yaml", TOPOLOGY);

    private TopologyDiagram diagram(Rule... rules) {
        return TopologyDiagram.of(document.serviceTemplate(), document.types(), new Nesting(List.of(rules)));
    }

    private static Map<String, String> hosts(TopologyDiagram diagram) {
        return diagram.nodes().stream().filter(node -> node.host().isPresent())
                .collect(Collectors.toMap(Node::name, node -> node.host().get()));
    }

    private static Set<String> lines(TopologyDiagram diagram) {
        return diagram.links().stream().filter(link -> !link.hosting())
                .map((Link link) -> link.source() + '>' + link.target()).collect(Collectors.toSet());
    }

    @Test
    void hostingIsWhatIsDrawnWhereNothingIsSaid() {
        TopologyDiagram diagram = diagram(new Rule.Hosting());
        assertEquals(TopologyDiagram.of(document.serviceTemplate(), document.types()), diagram);
        assertEquals(Map.of("server", "machine", "page", "server"), hosts(diagram));
        assertEquals(Set.of("port>machine", "port>net", "spare>net", "machine>disk"), lines(diagram));
    }

    @Test
    void withoutNestingEveryRequirementIsALine() {
        TopologyDiagram diagram = diagram();
        assertEquals(Map.of(), hosts(diagram));
        assertEquals(6, lines(diagram).size());
        assertTrue(diagram.nodes().stream().noneMatch(Node::container), "nothing is drawn inside another");
    }

    @Test
    void aNetworkHoldsItsMachinesAndPorts() {
        TopologyDiagram diagram = diagram(new Rule.Network());
        assertEquals(Map.of("port", "machine", "machine", "net", "spare", "net"), hosts(diagram));
        assertEquals(Set.of("machine>disk", "server>machine", "page>server"), lines(diagram));
    }

    @Test
    void eitherEndOfARelationshipCanBeTheContainer() {
        assertEquals(Map.of("disk", "machine"),
                hosts(diagram(new Rule.Relationship("tosca.relationships.AttachesTo", false))));
        assertEquals(Map.of("machine", "disk"),
                hosts(diagram(new Rule.Relationship("tosca.relationships.AttachesTo", true))));
        assertEquals(7, hosts(diagram(new Rule.Relationship("tosca.relationships.Root", true), new Rule.Types()))
                .size(), "derived relationships count");
    }

    @Test
    void groupsAndTypesHaveFrames() {
        TopologyDiagram groups = diagram(new Rule.Groups());
        assertEquals(Map.of("server", "web", "page", "web", "disk", "both"), hosts(groups));
        assertEquals(List.of("web", "both"), groups.nodes().stream().filter(Node::frame).map(Node::name).toList());
        TopologyDiagram types = diagram(new Rule.Types());
        assertEquals("Port", hosts(types).get("spare"));
        assertEquals(6, types.nodes().stream().filter(Node::frame).count());
    }

    @Test
    void theFirstRuleThatFindsAContainerDecides() {
        TopologyDiagram diagram = diagram(new Rule.Hosting(), new Rule.Groups());
        assertEquals(Map.of("server", "machine", "page", "server", "disk", "both"), hosts(diagram));
        assertEquals(List.of("both"), diagram.nodes().stream().filter(Node::frame).map(Node::name).toList(),
                "a frame around nothing is not drawn");
    }

    @Test
    void aFrameHasANameOfItsOwn() {
        TopologyDocument same = TopologyDocument.of("same.yaml",
                TOPOLOGY.replace("web: {", "machine: {"));
        TopologyDiagram diagram = TopologyDiagram.of(same.serviceTemplate(), same.types(),
                new Nesting(List.of(new Rule.Groups())));
        assertEquals(diagram.nodes().size(), diagram.nodes().stream().map(Node::name).distinct().count());
    }

    @Test
    void eachNestingHasPlacesOfItsOwnThatAreSavedAndFollowNames() throws FaultException {
        document.execute(new MoveNodes(Map.of("page", Bounds.at(10, 80))));
        document.nest(Nesting.NONE);
        assertTrue(document.layout().of("page").isEmpty());
        document.execute(new MoveNodes(Map.of("page", Bounds.at(500, 0))));
        document.execute(new RenameNode("page", "leaf"));
        assertEquals(Bounds.at(500, 0), document.layout().of("leaf").orElseThrow());
        document.nest(Nesting.HOSTING);
        assertEquals(Bounds.at(10, 80), document.layout().of("leaf").orElseThrow());
        document.undo();
        document.undo();
        assertEquals(Bounds.at(10, 80), document.layout().of("page").orElseThrow());
        assertTrue(document.layout().as(Nesting.NONE).of("page").isEmpty(), "undone though another one is shown");
        document.undo();
        assertTrue(document.layout().isEmpty());
    }

    @Test
    void notesAndPinsBelongToTheNestingInWhichTheyWereMade() {
        Note note = new Note(new Bounds(1, 2, 80, 40), "beside the page");
        TopologyLayout layout = TopologyLayout.EMPTY.withNote("n1", note).withPinned(List.of("page"));
        TopologyLayout flat = layout.as(Nesting.NONE);
        assertEquals(Map.of(), flat.notes());
        assertEquals(Set.of(), flat.pinned());
        assertEquals(Map.of("n1", note), flat.withoutNote("n1").as(Nesting.HOSTING).notes());
    }

    @Test
    void viewsAreOfTheNestingInWhichTheyWereKept() {
        View flat = new View(new Bounds(0, 0, 100, 50), Nesting.NONE.key());
        TopologyLayout layout = TopologyLayout.EMPTY.withView("Front", new View(new Bounds(1, 1, 9, 9)))
                .withView("Flat", flat);
        assertEquals(Set.of("Front"), layout.viewsHere().keySet());
        assertEquals(Map.of("Flat", flat), layout.as(Nesting.NONE).viewsHere());
    }

    @Test
    void showingAnotherNestingChangesNothingToSave() {
        TopologyLayout layout = new TopologyLayout(Map.of("page", Bounds.at(1, 2)));
        TopologyLayout other = layout.as(Nesting.NONE);
        assertEquals(layout.json(), other.json());
        assertTrue(layout.keepsSameAs(other));
        assertEquals(layout, other.as(Nesting.HOSTING));
        assertTrue(TopologyLayout.EMPTY.as(Nesting.NONE).isEmpty());
    }
}
