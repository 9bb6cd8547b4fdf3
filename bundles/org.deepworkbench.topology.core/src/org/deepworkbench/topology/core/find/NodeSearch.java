package org.deepworkbench.topology.core.find;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.eclipse.emf.ecore.EObject;

/** Finds nodes by a part of their name, of their type or of a value, in capital letters or small ones. */
public final class NodeSearch {

    private NodeSearch() {
    }

    /**
     * @param nodes the nodes to search
     * @param part  what to look for; blanks around it do not count
     * @return the names of the nodes it is found in, in their order; none for nothing to look for
     */
    public static List<String> find(List<NodeTemplate> nodes, String part) {
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? List.of()
                : nodes.stream().filter(node -> holds(node, wanted)).map(NodeTemplate::getName).toList();
    }

    private static boolean holds(NodeTemplate node, String wanted) {
        if (contains(node.getName(), wanted) || contains(node.getType(), wanted)) {
            return true;
        }
        Iterator<EObject> parts = node.eAllContents();
        while (parts.hasNext()) {
            if (parts.next() instanceof ScalarValue value && contains(value.getText(), wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String text, String wanted) {
        return Objects.requireNonNullElse(text, "").toLowerCase(Locale.ROOT).contains(wanted);
    }
}
