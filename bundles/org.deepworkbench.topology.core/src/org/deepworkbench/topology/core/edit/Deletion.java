package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.edit.Cut;
import org.deepworkbench.topology.core.internal.edit.Dependents;
import org.deepworkbench.topology.core.internal.edit.YamlScript;

/** Deletes nodes and groups with what depends on nothing else. */
final class Deletion {

    private Deletion() {
    }

    static void of(YamlScript script, Set<String> nodes, Set<String> groups) throws FaultException {
        List<Cut> cuts = new ArrayList<>();
        for (String node : nodes) {
            cuts.add(script.cutOf(TopologyPaths.node(node), 1));
        }
        for (String group : groups) {
            cuts.add(script.cutOf(TopologyPaths.group(group), 1));
        }
        Set<String> all = new HashSet<>(Elements.names(script, ElementKind.NODE));
        cuts.addAll(Dependents.of(script.root().orElseThrow(), nodes, groups, all));
        script.cut(cuts);
    }
}
