package org.deepworkbench.topology.ui.internal.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.model.tosca.Group;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;

/** Finds the nodes that groups consist of, also by way of other groups. */
final class Members {

    private final Map<String, Group> groups = new HashMap<>();
    private final Diagram diagram;

    Members(TopologyTemplate topology, Diagram diagram) {
        this.diagram = diagram;
        topology.getGroups().forEach(group -> groups.putIfAbsent(group.getName(), group));
    }

    /** {@return the shown nodes that stand for the nodes that are named, or are in groups that are named} */
    Set<String> shown(List<ScalarValue> names) {
        Set<String> found = new LinkedHashSet<>();
        collect(names, found, new HashSet<>());
        return found;
    }

    private void collect(List<ScalarValue> names, Set<String> found, Set<String> seen) {
        for (ScalarValue value : names) {
            String name = value.getText();
            diagram.standIn(name).ifPresent(found::add);
            Optional.ofNullable(groups.get(name)).filter(group -> seen.add(name))
                    .ifPresent(group -> collect(group.getMembers(), found, seen));
        }
    }
}
