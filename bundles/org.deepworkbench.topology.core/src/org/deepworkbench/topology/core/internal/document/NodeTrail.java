package org.deepworkbench.topology.core.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.deepworkbench.topology.model.tosca.NodeTemplate;

/**
 * Recognises node templates that got another name in the text, where nobody says so: while it is typed letter by letter,
 * or when a node is cut and comes back under a new name. It is the same node if it stands at the same place of the list
 * and is of the same type, or if all that is said of it is the same.
 */
final class NodeTrail {

    private static final int MOST_GONE = 100;

    /** Nodes that the text had and has no longer, the latest last. */
    private final List<Seen> gone = new ArrayList<>();

    /**
     * A node as a text has it.
     *
     * @param name  its name
     * @param type  its type; may be null
     * @param index which of the list it is
     * @param body  what stands behind its name
     */
    private record Seen(String name, String type, int index, String body) {

        static Seen of(NodeTemplate node, int index, String text) {
            int from = Math.clamp(node.getNameOffset() + node.getNameLength(), 0, text.length());
            int to = Math.clamp(node.getOffset() + node.getLength(), from, text.length());
            return new Seen(node.getName(), node.getType(), index, text.substring(from, to).strip());
        }

        boolean isAt(Seen other) {
            return index == other.index && Objects.equals(type, other.type);
        }

        boolean says(Seen other) {
            return body.equals(other.body);
        }
    }

    /**
     * @param before     the nodes as they were
     * @param textBefore the text that they stood in
     * @param after      the nodes as they are
     * @param textAfter  the text that they stand in
     * @return new names by the names that nodes had
     */
    Map<String, String> follow(List<NodeTemplate> before, String textBefore, List<NodeTemplate> after,
            String textAfter) {
        List<Seen> lost = missing(before, textBefore, after);
        List<Seen> fresh = missing(after, textAfter, before);
        after.forEach(node -> gone.removeIf(seen -> seen.name().equals(node.getName())));
        Map<String, String> renamed = new LinkedHashMap<>();
        for (Seen node : fresh) {
            Optional<Seen> known = take(lost, node::isAt).or(() -> take(lost, node::says))
                    .or(() -> take(gone, node::says)).or(() -> take(gone, node::isAt));
            known.ifPresent(seen -> renamed.put(seen.name(), node.name()));
        }
        gone.addAll(lost);
        gone.subList(0, Math.max(0, gone.size() - MOST_GONE)).clear();
        return renamed;
    }

    /** {@return the nodes whose names the others do not have} */
    private static List<Seen> missing(List<NodeTemplate> nodes, String text, List<NodeTemplate> others) {
        Map<String, NodeTemplate> known = new HashMap<>();
        others.forEach(node -> known.put(node.getName(), node));
        List<Seen> missing = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (!known.containsKey(nodes.get(i).getName())) {
                missing.add(Seen.of(nodes.get(i), i, text));
            }
        }
        return missing;
    }

    private static Optional<Seen> take(List<Seen> nodes, Predicate<Seen> which) {
        Optional<Seen> found = nodes.reversed().stream().filter(which).findFirst();
        found.ifPresent(nodes::remove);
        return found;
    }
}
