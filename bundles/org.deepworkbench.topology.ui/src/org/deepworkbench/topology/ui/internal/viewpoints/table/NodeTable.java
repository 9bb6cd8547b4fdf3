package org.deepworkbench.topology.ui.internal.viewpoints.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.viewpoint.Column;
import org.deepworkbench.topology.core.viewpoint.ElementPath;
import org.deepworkbench.topology.core.viewpoint.NodeFacts;
import org.deepworkbench.topology.core.viewpoint.TopologyFacts;
import org.deepworkbench.topology.core.viewpoint.Viewpoint;

/**
 * The cells of a table of nodes at one moment. A cell is read when it is first asked for. It belongs to the thread of
 * the document.
 */
final class NodeTable {

    private final TopologyFacts facts;
    private final Map<String, NodeFacts> nodes = new LinkedHashMap<>();
    private final List<Column.One> columns;
    private final Map<String, Cell[]> cells = new HashMap<>();

    private NodeTable(Viewpoint viewpoint, TopologyFacts facts) {
        this.facts = facts;
        facts.nodes().stream().filter(viewpoint::shows).forEach(node -> nodes.put(node.node().getName(), node));
        columns = new TableColumns(nodes.values()).of(viewpoint);
    }

    /** {@return the table that a viewpoint shows of a topology} */
    static NodeTable of(Viewpoint viewpoint, TopologyFacts facts) {
        return new NodeTable(viewpoint, facts);
    }

    List<Column.One> columns() {
        return columns;
    }

    /** {@return the number of nodes, before any filter} */
    int size() {
        return nodes.size();
    }

    NodeFacts node(String name) {
        return nodes.get(name);
    }

    /** {@return the host of a node} */
    Optional<String> host(String name) {
        return facts.node(name).flatMap(NodeFacts::host);
    }

    /** {@return what the cell of a node in a column, counted from 0, says} */
    Cell cell(String node, int column) {
        Cell[] row = cells.computeIfAbsent(node, key -> new Cell[columns.size()]);
        if (row[column] == null) {
            row[column] = CellReader.read(nodes.get(node), columns.get(column).path());
        }
        return row[column];
    }

    /**
     * @param filter  words that a row must have somewhere, all of them; case does not matter
     * @param sorting how rows are sorted; as in the text where nothing is said
     * @return names of the nodes
     */
    List<String> rows(String filter, Optional<Sorting> sorting) {
        List<String> words = List.of(filter.toLowerCase(Locale.ROOT).strip().split("\\s+")); //$NON-NLS-1$
        List<String> rows = new ArrayList<>(nodes.keySet().stream().filter(node -> matches(node, words)).toList());
        sorting.ifPresent(how -> rows.sort(order(how)));
        return rows;
    }

    private boolean matches(String node, List<String> words) {
        return words.stream().allMatch(word -> word.isEmpty() || hasWord(node, word));
    }

    private boolean hasWord(String node, String word) {
        for (int column = 0; column < columns.size(); column++) {
            if (cell(node, column).text().toLowerCase(Locale.ROOT).contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Numbers before texts, empty cells at the end whichever way round. */
    private Comparator<String> order(Sorting how) {
        Comparator<String> texts = NaturalOrder.TEXTS;
        Comparator<String> directed = how.ascending() ? texts : texts.reversed();
        return Comparator.comparing((String node) -> cell(node, how.column()).text().isEmpty())
                .thenComparing(node -> cell(node, how.column()).text(), directed);
    }

    /** {@return the column of that path, counted from 0} */
    Optional<Integer> column(ElementPath path) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).path().equals(path)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /**
     * How rows are sorted.
     *
     * @param column    by which column, counted from 0
     * @param ascending whether the smallest comes first
     */
    record Sorting(int column, boolean ascending) {
    }
}
