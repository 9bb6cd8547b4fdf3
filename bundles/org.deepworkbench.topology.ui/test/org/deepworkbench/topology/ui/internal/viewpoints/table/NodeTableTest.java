package org.deepworkbench.topology.ui.internal.viewpoints.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.viewpoint.Column;
import org.deepworkbench.topology.core.viewpoint.ElementPath;
import org.deepworkbench.topology.core.viewpoint.TopologyFacts;
import org.deepworkbench.topology.core.viewpoint.ViewpointFile;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.viewpoints.table.NodeTable.Sorting;
import org.junit.jupiter.api.Test;

class NodeTableTest {

    private static final String ALL = """
            viewpoint: all
            representation: table
            columns: [name, type, host, all properties]
            """;

    private final DocumentSession session = Topologies.session("""
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              inputs:
                cpus: { type: integer }
              node_templates:
                server10:
                  type: tosca.nodes.Compute
                  capabilities:
                    host:
                      properties: { num_cpus: { get_input: cpus } }  # how many
                server9:
                  type: tosca.nodes.Compute
                shop:
                  type: tosca.nodes.WebServer
                  requirements:
                    - host: server9
                data:
                  type: tosca.nodes.Database
                  properties: { name: sales }
            """);
    private final TopologyDocument document = session.document();

    private NodeTable table(String viewpoint) {
        return NodeTable.of(ViewpointFile.read(viewpoint).viewpoint().orElseThrow(),
                new TopologyFacts(document.serviceTemplate(), document.types(),
                        TopologyDiagram.of(document.serviceTemplate(), document.types()), Map.of()));
    }

    private static Cell cell(NodeTable table, String node, String path) throws FaultException {
        return table.cell(node, table.column(ElementPath.parse(path)).orElseThrow());
    }

    @Test
    void givenPropertiesComeBeforeThoseThatTypesHave() {
        List<String> titles = table(ALL).columns().stream().map(Column.One::title).toList();
        assertEquals(List.of("name", "type", "host", "host.num_cpus", "name"), titles.subList(0, 5));
        assertTrue(titles.contains("port"), titles::toString);
        assertFalse(table(ALL.replace("all prop", "given prop")).columns().stream()
                .anyMatch(column -> column.title().equals("port")));
    }

    @Test
    void cellsTellWhereTheirValueComesFrom() throws FaultException {
        NodeTable table = table(ALL);
        assertEquals(new Cell("=cpus", Cell.State.COMPUTED), cell(table, "server10", "capabilities.host.num_cpus"));
        assertEquals(new Cell("", Cell.State.NONE), cell(table, "server9", "capabilities.host.num_cpus"));
        assertEquals(Cell.State.ABSENT, cell(table, "data", "capabilities.host.num_cpus").state());
        assertEquals(new Cell("sales", Cell.State.GIVEN), cell(table, "data", "properties.name"));
        assertEquals(new Cell("server9", Cell.State.GIVEN), cell(table, "shop", "host"));
        assertEquals(Cell.State.ABSENT, cell(table, "shop", "properties.name").state());
    }

    @Test
    void rowsAreFilteredByTheViewpointAndByWords() {
        NodeTable servers = table(ALL + "filter: type is tosca.nodes.Compute\n");
        assertEquals(List.of("server10", "server9"), servers.rows("", Optional.empty()));
        assertEquals(2, servers.size());
        assertEquals(List.of("shop"), table(ALL).rows(" SERVER9 web ", Optional.empty()));
        assertEquals(List.of(), table(ALL).rows("nowhere", Optional.empty()));
    }

    @Test
    void numbersSortByTheirSizeAndEmptyCellsComeLast() {
        NodeTable table = table(ALL);
        assertEquals(List.of("data", "server9", "server10", "shop"),
                table.rows("", Optional.of(new Sorting(0, true))));
        assertEquals(List.of("shop", "server10", "server9", "data"),
                table.rows("", Optional.of(new Sorting(0, false))));
        int host = 2;
        assertEquals("shop", table.rows("", Optional.of(new Sorting(host, true))).get(0));
        assertEquals("shop", table.rows("", Optional.of(new Sorting(host, false))).get(0));
    }

    @Test
    void whatIsTypedBecomesOneEditThatUndoTakesBack() throws FaultException {
        String before = document.text();
        type("server9", "capabilities.host.num_cpus", "8");
        assertTrue(document.text().contains("num_cpus: 8"), document.text());
        type("data", "properties.name", "=cpus");
        assertTrue(document.text().contains("name: { get_input: cpus }"), document.text());
        type("data", "properties.name", "");
        assertFalse(document.text().contains("get_input: cpus }\n"), document.text());
        type("shop", "name", "market");
        assertTrue(document.node("market").isPresent());
        assertEquals(Optional.empty(), edit("market", "name", "market"), "nothing new was typed");
        while (document.canUndo()) {
            document.undo();
        }
        assertEquals(before, document.text());
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThrows(FaultException.class, () -> edit("data", "properties.name", "=nobody"));
    }

    @Test
    void onlyWhatTheTypeHasCanBeTypedInto() throws FaultException {
        NodeTable table = table(ALL);
        assertFalse(CellEdit.isPossible(ElementPath.parse("problems"), Cell.ABSENT));
        assertFalse(CellEdit.isPossible(ElementPath.parse("properties.name"), cell(table, "shop", "properties.name")));
        assertTrue(CellEdit.isPossible(ElementPath.parse("properties.name"), cell(table, "data", "properties.name")));
    }

    @Test
    void aHostIsChosenAmongThoseThatFit() throws FaultException {
        NodeTable table = table(ALL);
        ElementPath host = ElementPath.parse("host");
        assertEquals(List.of("", "server10", "server9"), CellChoices.of(document, table, "shop", host));
        assertEquals(List.of(), CellChoices.of(document, table, "server9", host), "a machine runs on nothing");
        String before = document.text();
        type("shop", "host", "server10");
        assertEquals("server10", cell(table(ALL), "shop", "host").text());
        type("shop", "host", "");
        assertEquals("", cell(table(ALL), "shop", "host").text());
        document.undo();
        document.undo();
        assertEquals(before, document.text());
        assertThrows(FaultException.class, () -> type("shop", "host", "nobody"));
    }

    @Test
    void columnsAreBounded() {
        String many = Stream.iterate(0, i -> i + 1).limit(300).map(i -> "properties.p" + i)
                .reduce((one, other) -> one + ", " + other).orElseThrow();
        assertEquals(TableColumns.MOST, table(ALL.replace("name, type, host", many)).columns().size());
    }

    private Optional<Edit> edit(String node, String path, String typed) throws FaultException {
        NodeTable table = table(ALL);
        return CellEdit.of(session, table.node(node), ElementPath.parse(path), cell(table, node, path), typed);
    }

    private void type(String node, String path, String typed) throws FaultException {
        document.execute(edit(node, path, typed).orElseThrow());
    }
}
