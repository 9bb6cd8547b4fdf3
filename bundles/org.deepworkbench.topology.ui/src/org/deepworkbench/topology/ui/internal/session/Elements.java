package org.deepworkbench.topology.ui.internal.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.TopologyDocument;

/**
 * What a topology consists of at one moment.
 *
 * @param nodes      its nodes
 * @param parameters its inputs, outputs, groups, policies and notes
 */
record Elements(List<Selected> nodes, List<Selected> parameters) {

    static Elements of(TopologyDocument document) {
        List<Selected> nodes = document.nodes().stream().<Selected>map(node -> new Selected.Node(node.getName()))
                .toList();
        List<Selected> parameters = new ArrayList<>();
        Parameters.inputs(document).forEach(input -> parameters.add(new Selected.Input(input.getName())));
        Parameters.outputs(document).forEach(output -> parameters.add(new Selected.Output(output.getName())));
        Optional.ofNullable(document.serviceTemplate().getTopology()).ifPresent(topology -> {
            topology.getGroups().forEach(group -> parameters.add(new Selected.Group(group.getName())));
            topology.getPolicies().forEach(policy -> parameters.add(new Selected.Policy(policy.getName())));
        });
        document.layout().notes().keySet().forEach(id -> parameters.add(new Selected.Note(id)));
        return new Elements(nodes, parameters);
    }

    /** {@return the nodes that {@code before} lacks, or, if there are none, what else it lacks} */
    List<Selected> without(Elements before) {
        List<Selected> added = difference(nodes, before.nodes);
        return added.isEmpty() ? difference(parameters, before.parameters) : added;
    }

    /** {@return those of the elements that are there} */
    List<Selected> among(List<Selected> elements) {
        return elements.stream().filter(element -> nodes.contains(element) || parameters.contains(element)).toList();
    }

    private static List<Selected> difference(List<Selected> now, List<Selected> before) {
        Set<Selected> known = new HashSet<>(before);
        return now.stream().filter(element -> !known.contains(element)).toList();
    }
}
