package org.deepworkbench.topology.ui.internal.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.TopologyDocument;

/**
 * What a topology consists of at one moment.
 *
 * @param nodes      its nodes
 * @param parameters its inputs and outputs
 */
record Elements(List<Selected> nodes, List<Selected> parameters) {

    static Elements of(TopologyDocument document) {
        List<Selected> nodes = document.nodes().stream().<Selected>map(node -> new Selected.Node(node.getName()))
                .toList();
        List<Selected> parameters = Stream.concat(
                Parameters.inputs(document).stream().<Selected>map(input -> new Selected.Input(input.getName())),
                Parameters.outputs(document).stream().<Selected>map(output -> new Selected.Output(output.getName())))
                .toList();
        return new Elements(nodes, parameters);
    }

    /** {@return the nodes that {@code before} lacks, or, if there are none, the inputs and outputs that it lacks} */
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
