package org.deepworkbench.topology.ui.internal.session;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.ChangeMembers;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.ElementKind;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;

/** Takes nodes into groups and under policies. */
public final class Teams {

    private Teams() {
    }

    /**
     * {@return the edit that takes nodes in; nothing if it is no group or policy, or all of them are there already}
     *
     * @param team  a group or policy
     * @param nodes names of nodes
     */
    public static Optional<Edit> joining(TopologyDocument document, Selected team, Collection<String> nodes) {
        return switch (team) {
            case Selected.Group group -> joining(ElementKind.GROUP, group.name(), nodes, topology(document)
                    .flatMap(topology -> topology.getGroups().stream()
                            .filter(known -> known.getName().equals(group.name())).findFirst())
                    .map(found -> found.getMembers()));
            case Selected.Policy policy -> joining(ElementKind.POLICY, policy.name(), nodes, topology(document)
                    .flatMap(topology -> topology.getPolicies().stream()
                            .filter(known -> known.getName().equals(policy.name())).findFirst())
                    .map(found -> found.getTargets()));
            default -> Optional.empty();
        };
    }

    private static Optional<TopologyTemplate> topology(TopologyDocument document) {
        return Optional.ofNullable(document.serviceTemplate().getTopology());
    }

    private static Optional<Edit> joining(ElementKind kind, String name, Collection<String> nodes,
            Optional<? extends List<ScalarValue>> members) {
        Set<String> missing = new LinkedHashSet<>(nodes);
        members.ifPresent(present -> present.forEach(member -> missing.remove(member.getText())));
        return members.isEmpty() || missing.isEmpty() ? Optional.empty() : Optional.of(new ChangeMembers(kind, name, missing, Set.of()));
    }
}
