package org.deepworkbench.engine.indigo.internal.im.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.engine.indigo.internal.im.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML text whose values can be looked up and set without touching the rest of it. Immutable. */
public final class YamlDocument {

    private static final int LARGEST = 4 << 20;
    private static final int MOST_ALIASES = 200;

    private final String text;
    private final Optional<Node> root;

    /**
     * @param text a document
     * @throws FaultException if it is no YAML, or larger than any template
     */
    public YamlDocument(String text) throws FaultException {
        this.text = text;
        try {
            this.root = new Compose(settings(text)).composeString(text);
        } catch (YamlEngineException e) {
            throw new FaultException(new Fault(Messages.Yaml_unreadable, "", String.valueOf(e.getMessage()), //$NON-NLS-1$
                    Messages.Yaml_unreadableRemedy), e);
        }
    }

    private static LoadSettings settings(String text) {
        return LoadSettings.builder().setCodePointLimit(LARGEST).setMaxAliasesForCollections(MOST_ALIASES)
                .setAllowDuplicateKeys(true)
                .setBufferSize(text.length()) // with a smaller one the parser fails on some characters beyond U+FFFF
                .build();
    }

    /** {@return the text} */
    public String text() {
        return text;
    }

    /**
     * {@return the content as maps, lists and values; empty for none}
     *
     * @throws FaultException if it cannot be taken for data
     */
    public Map<?, ?> data() throws FaultException {
        try {
            return new Load(settings(text)).loadFromString(text) instanceof Map<?, ?> map ? map : Map.of();
        } catch (YamlEngineException e) {
            throw new FaultException(new Fault(Messages.Yaml_unreadable, "", String.valueOf(e.getMessage()), //$NON-NLS-1$
                    Messages.Yaml_unreadableRemedy), e);
        }
    }

    /**
     * Sets a value; the maps on the way to it are made where they are missing.
     *
     * @param path keys from the outermost inwards, at least one
     * @return the document with the value
     * @throws FaultException if the text is written in a way in which the value cannot be set, such as with an alias
     */
    public YamlDocument with(List<String> path, Object value) throws FaultException {
        YamlDocument changed = new YamlDocument(changed(path, Flow.of(value)));
        if (!Changed.data(data(), path, value).equals(changed.data())) {
            throw new FaultException(new Fault(Messages.Yaml_cannotSet, String.join(".", path), //$NON-NLS-1$
                    Messages.Yaml_cannotSetWhy, Messages.Yaml_cannotSetRemedy));
        }
        return changed;
    }

    private String changed(List<String> path, String flow) {
        Node at = root.orElse(null);
        for (int depth = 0; depth < path.size(); depth++) {
            String key = path.get(depth);
            if (!(at instanceof MappingNode map) || map.getValue().isEmpty()) {
                String whole = Flow.nested(path.subList(depth, path.size()), flow);
                return at == null ? text + '\n' + whole : replaced(at, isNothing(at) ? " " + whole : whole); //$NON-NLS-1$
            }
            Optional<Node> next = value(map, key);
            if (next.isEmpty()) {
                return inserted(map, key, Flow.nested(path.subList(depth + 1, path.size()), flow));
            }
            at = next.get();
        }
        return replaced(at, isNothing(at) ? " " + flow : flow); //$NON-NLS-1$
    }

    private static Optional<Node> value(MappingNode map, String key) {
        return map.getValue().stream().filter(each -> isKey(each.getKeyNode(), key)).map(NodeTuple::getValueNode)
                .reduce((earlier, later) -> later);
    }

    private static boolean isKey(Node node, String key) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(key);
    }

    private static boolean isNothing(Node node) {
        return node.getStartMark().map(Mark::getIndex).equals(node.getEndMark().map(Mark::getIndex));
    }

    private String replaced(Node node, String flow) {
        return text.substring(0, start(node)) + flow + text.substring(end(node));
    }

    /** Before the second entry: what a map begins with may have to stay there. */
    private String inserted(MappingNode map, String key, String flow) {
        Node before = map.getValue().get(Math.min(1, map.getValue().size() - 1)).getKeyNode();
        int place = start(before);
        String end = map.getFlowStyle() == FlowStyle.FLOW ? ", " //$NON-NLS-1$
                : '\n' + " ".repeat(before.getStartMark().orElseThrow().getColumn()); //$NON-NLS-1$
        return text.substring(0, place) + key + ": " + flow + end + text.substring(place); //$NON-NLS-1$
    }

    private int start(Node node) {
        return place(node.getStartMark());
    }

    /** Where a node's own text ends: a block reaches, by its mark, to whatever follows it. */
    private int end(Node node) {
        if (node instanceof CollectionNode<?> collection && collection.getFlowStyle() != FlowStyle.FLOW) {
            Optional<Node> last = switch (collection) {
                case MappingNode map -> map.getValue().stream().reduce((a, b) -> b).map(NodeTuple::getValueNode);
                case SequenceNode list -> list.getValue().stream().reduce((a, b) -> b);
                default -> Optional.empty();
            };
            if (last.isPresent()) {
                return end(last.get());
            }
        }
        int end = place(node.getEndMark());
        while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Marks count code points. */
    private int place(Optional<Mark> mark) {
        return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
    }
}
