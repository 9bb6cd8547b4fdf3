package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.internal.yaml.YamlAlias;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;

/**
 * Keeps the values of aliases while what they stand for is changed or taken away: the first alias becomes the place
 * where the old value is written, with the anchor; the others go on standing for it.
 *
 * @param lines the text
 * @param root  its root
 */
record SharedValues(Lines lines, YamlNode root) {

    /** {@return whether the node has an anchor that no alias uses} */
    boolean isUnused(YamlNode node) {
        return isAnchored(node) && !users(List.of()).containsKey(node);
    }

    private boolean isAnchored(YamlNode node) {
        return NodePrefix.of(lines, node).anchor().isPresent();
    }

    /**
     * @param changed nodes in which something is to be changed, and which stay
     * @param removed nodes that are to be taken away or replaced, with all below them
     * @return the edits that are to be made along with that
     */
    List<TextEdit> kept(Collection<YamlNode> changed, Collection<YamlNode> removed) throws FaultException {
        List<YamlNode> staying = changed.stream().filter(this::isAnchored).toList();
        List<YamlNode> going = new ArrayList<>();
        removed.forEach(node -> TreeWalk.nodes(node, inner -> {
            if (isAnchored(inner)) {
                going.add(inner);
            }
        }));
        if (staying.isEmpty() && going.isEmpty()) {
            return List.of();
        }
        Map<YamlNode, List<Child>> users = users(removed);
        List<TextEdit> edits = new ArrayList<>();
        for (YamlNode node : staying) {
            if (users.containsKey(node)) {
                edits.add(moved(node, users.get(node).get(0)));
                new NodeCopy(lines).withoutAnchor(node).ifPresent(edits::add);
            }
        }
        for (YamlNode node : going) {
            if (users.containsKey(node)) {
                edits.add(moved(node, users.get(node).get(0)));
            }
        }
        return edits;
    }

    private TextEdit moved(YamlNode node, Child user) throws FaultException {
        YamlPiece copy = new NodeCopy(lines).of(node);
        String anchor = NodePrefix.of(lines, node).anchor().orElseThrow();
        return user.replace(lines, copy.with((anchor + " " + copy.prefix()).strip()));
    }

    /** The aliases of each node in the order of the text, but for those in what is taken away. */
    private Map<YamlNode, List<Child>> users(Collection<YamlNode> removed) {
        List<Span> gone = removed.stream().map(node -> new Span(node.start(), node.end())).toList();
        Map<YamlNode, List<Child>> users = new IdentityHashMap<>();
        TreeWalk.children(root, child -> {
            if (child.value() instanceof YamlAlias alias
                    && gone.stream().noneMatch(span -> span.contains(alias.start()))) {
                users.computeIfAbsent(alias.target(), target -> new ArrayList<>()).add(child);
            }
        });
        return users;
    }
}
