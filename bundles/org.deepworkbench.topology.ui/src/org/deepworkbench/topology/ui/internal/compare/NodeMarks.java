package org.deepworkbench.topology.ui.internal.compare;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diff.Change;
import org.deepworkbench.topology.core.diff.ElementKind;
import org.deepworkbench.topology.core.diff.Subject;

/**
 * Which nodes of two versions differ, and how.
 *
 * @param older marks of the older version's nodes, by their names there
 * @param newer marks of the newer version's nodes, by their names there
 */
record NodeMarks(Map<String, Mark> older, Map<String, Mark> newer) {

    private static final Set<ElementKind> OF_NODES = EnumSet.of(ElementKind.NODE, ElementKind.PROPERTY,
            ElementKind.ATTRIBUTE, ElementKind.CAPABILITY, ElementKind.REQUIREMENT, ElementKind.ARTIFACT,
            ElementKind.INTERFACE);

    NodeMarks {
        older = Map.copyOf(older);
        newer = Map.copyOf(newer);
    }

    /** {@return the marks that changes leave on nodes} */
    static NodeMarks of(List<Change> changes) {
        Map<String, String> oldNames = oldNames(changes);
        Map<String, Mark> older = new HashMap<>();
        Map<String, Mark> newer = new HashMap<>();
        for (Change change : changes) {
            Optional<String> node = node(change.subject());
            if (node.isPresent()) {
                boolean whole = isNode(change.subject());
                if (whole && change instanceof Change.Added) {
                    newer.put(node.get(), Mark.ADDED);
                } else if (whole && change instanceof Change.Removed) {
                    older.put(node.get(), Mark.REMOVED);
                } else {
                    older.put(oldNames.getOrDefault(node.get(), node.get()), Mark.CHANGED);
                    newer.put(node.get(), Mark.CHANGED);
                }
            }
        }
        return new NodeMarks(older, newer);
    }

    /** {@return the names of renamed nodes in the older version, by those in the newer one} */
    static Map<String, String> oldNames(List<Change> changes) {
        Map<String, String> names = new HashMap<>();
        for (Change change : changes) {
            if (change instanceof Change.Renamed renamed && isNode(change.subject())) {
                names.put(renamed.subject().path().get(0), renamed.before());
            }
        }
        return names;
    }

    private static boolean isNode(Subject subject) {
        return subject.kind() == ElementKind.NODE && subject.path().size() == 1;
    }

    /** {@return the node that something belongs to, by its name in the newer version} */
    static Optional<String> node(Subject subject) {
        return OF_NODES.contains(subject.kind()) ? subject.path().stream().findFirst() : Optional.empty();
    }
}
