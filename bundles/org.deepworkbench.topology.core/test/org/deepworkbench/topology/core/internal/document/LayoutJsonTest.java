package org.deepworkbench.topology.core.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.ChangeLayout;
import org.deepworkbench.topology.core.edit.DeleteNodes;
import org.deepworkbench.topology.core.edit.RenameNode;
import org.deepworkbench.topology.core.picture.Bends;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.Nesting;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.core.picture.TopologyLayout.Line;
import org.deepworkbench.topology.core.picture.TopologyLayout.Note;
import org.deepworkbench.topology.core.picture.TopologyLayout.View;
import org.junit.jupiter.api.Test;

/** What is kept of a drawing. */
class LayoutJsonTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              node_templates:
                one: { type: tosca.nodes.Root }
                two: { type: tosca.nodes.Root }
            """;
    private static final TopologyLayout FULL = TopologyLayout.EMPTY.with("one", Bounds.at(10, -20))
            .with("two", new Bounds(1, 2, 300, 400)).withCollapsed(List.of("one")).withPinned(List.of("two", "one"))
            .withNote("n1", new Note(new Bounds(5, 6, 120, 80), "two\nlines")).withView("b", new View(Bounds.at(1, 1)))
            .withView("a", new View(new Bounds(0, 0, 800, 600)))
            .withBends(new Line("two", "dependency", "one"), new Bends(List.of(20, -40, 300)))
            .withView("flat", new View(Bounds.at(7, 8), Nesting.NONE.key()))
            .as(Nesting.NONE).with("one", Bounds.at(3, 4)).withPinned(List.of("one"))
            .withNote("n1", new Note(new Bounds(9, 9, 90, 90), "flat")).as(Nesting.HOSTING);

    @Test
    void everythingComesBack() throws Exception {
        TopologyLayout read = LayoutJson.parse(LayoutJson.format(FULL));
        assertEquals(FULL, read);
        assertEquals(List.of("b", "a", "flat"), List.copyOf(read.views().keySet()), "views keep their order");
    }

    @Test
    void whatIsNotThereIsNotWritten() {
        assertEquals(List.of("version", "nodes"), keys(LayoutJson.format(TopologyLayout.EMPTY)));
        assertFalse(FULL.isEmpty());
    }

    private static List<String> keys(String json) {
        return json.lines().filter(line -> line.startsWith("  \"")).map(line -> line.split("\"")[1]).toList();
    }

    @Test
    void hostileFilesGiveWhatCanBeRead() throws Exception {
        String longText = "x".repeat(100_000);
        TopologyLayout read = LayoutJson.parse("{\"collapsed\":{\"a\":1},\"pinned\":[1,null],\"views\":[],"
                + "\"notes\":{\"a\":{\"x\":1e99,\"y\":2,\"text\":\"" + longText + "\"},\"b\":{\"text\":\"no place\"}}}");
        assertEquals(Set.of("a"), read.notes().keySet());
        assertEquals(20_000, read.notes().get("a").text().length());
        assertEquals(1_000_000, read.notes().get("a").bounds().x());
        assertEquals(Map.of(), read.views());
        TopologyLayout lines = LayoutJson.parse("{\"lines\":[1,{\"turns\":[1,2]},{\"source\":\"a\",\"turns\":[1e99]},"
                + "{\"turns\":[" + "1,".repeat(98) + "1]}]}");
        assertEquals(Map.of(new Line("a", "", ""), new Bends(List.of(1_000_000))), lines.bends());
    }

    @Test
    void itFollowsRenamesAndDeletions() throws Exception {
        TopologyDocument document = TopologyDocument.of("x", TEXT);
        document.execute(new ChangeLayout("Draw", before -> FULL));
        document.execute(new RenameNode("one", "first"));
        assertEquals(Set.of("first"), document.layout().collapsed());
        assertEquals(Set.of("first"), document.layout().as(Nesting.NONE).pinned());
        assertEquals(Bounds.at(10, -20), document.layout().of("first").orElseThrow());
        assertEquals(Set.of(new Line("two", "dependency", "first")), document.layout().bends().keySet());
        document.execute(new DeleteNodes(Set.of("first")));
        assertEquals(Map.of(), document.layout().bends());
        assertEquals(Set.of("two"), document.layout().pinned());
        assertEquals(Set.of(), document.layout().collapsed());
        document.undo();
        document.undo();
        assertEquals(FULL, document.layout());
        document.undo();
        assertEquals(TopologyLayout.EMPTY, document.layout());
        assertEquals(TEXT, document.text());
    }
}
