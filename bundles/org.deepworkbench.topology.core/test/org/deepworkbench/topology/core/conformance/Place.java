package org.deepworkbench.topology.core.conformance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A node of a YAML text with its position, found by another reader than the product's, so that what is planted does not
 * depend on what is tested.
 *
 * @param text the text
 * @param node the node
 */
record Place(String text, Node node) {

    /**
     * An entry of a map.
     *
     * @param key   the key
     * @param value the value
     */
    record Entry(Place key, Place value) {

        String name() {
            return key.scalar().orElse("");
        }

        /** {@return the last line of the entry, from 1} */
        int lastLine() {
            int end = Math.max(value.end(), key.end());
            String covered = key.text().substring(0, end).stripTrailing();
            return lineOf(covered, covered.length());
        }
    }

    /** {@return the root of a text; empty where it is no YAML, or has characters that would shift positions} */
    static Optional<Place> root(String text) {
        if (text.codePointCount(0, text.length()) != text.length()) {
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).setAllowDuplicateKeys(true).build();
        return new Compose(settings).composeString(text).map(node -> new Place(text, node));
    }

    private static int lineOf(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(character -> character == '\n').count();
    }

    int start() {
        return node.getStartMark().orElseThrow().getIndex();
    }

    int end() {
        return node.getEndMark().orElseThrow().getIndex();
    }

    int length() {
        return end() - start();
    }

    /** {@return the line that the node begins on, from 1} */
    int line() {
        return lineOf(text, start());
    }

    /** {@return the content of a scalar on one line, plain or in quotes} */
    Optional<String> scalar() {
        return node instanceof ScalarNode scalar && !text.substring(start(), end()).contains("\n")
                ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /** {@return whether this is a scalar without quotes} */
    boolean plain() {
        return node instanceof ScalarNode scalar && scalar.isPlain();
    }

    /** {@return the entries of a map; none for anything else} */
    List<Entry> entries() {
        if (!(node instanceof MappingNode map)) {
            return List.of();
        }
        return map.getValue().stream().map(this::entry).toList();
    }

    private Entry entry(NodeTuple tuple) {
        return new Entry(new Place(text, tuple.getKeyNode()), new Place(text, tuple.getValueNode()));
    }

    /** {@return the items of a list; none for anything else} */
    List<Place> items() {
        return node instanceof SequenceNode list ? list.getValue().stream().map(item -> new Place(text, item)).toList()
                : List.of();
    }

    /** {@return the value under a path of keys; of equal keys the last} */
    Optional<Place> get(String... path) {
        Optional<Place> at = Optional.of(this);
        for (String key : path) {
            at = at.flatMap(map -> map.entries().stream().filter(entry -> entry.name().equals(key))
                    .reduce((first, last) -> last)).map(Entry::value);
        }
        return at;
    }

    /** {@return the entries of the map under a path of keys} */
    List<Entry> entriesOf(String... path) {
        return get(path).map(Place::entries).orElse(List.of());
    }

    /** {@return all entries of all maps in here} */
    Stream<Entry> allEntries() {
        return Stream.concat(entries().stream().flatMap(entry -> Stream.concat(Stream.of(entry),
                entry.value().allEntries())), items().stream().flatMap(Place::allEntries));
    }
}
