package org.deepworkbench.topology.ui.internal.presentation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.picture.TopologyLayout.View;
import org.eclipse.osgi.util.NLS;

/** Works out what is shown one after the other. Needs no display. */
final class Steps {

    private Steps() {
    }

    /** {@return everything at once, and then each view that a person gave a name} */
    static List<Step> views(String title, TopologyDiagram diagram, Map<String, View> views) {
        List<Step> steps = new ArrayList<>(List.of(whole(title, diagram)));
        views.forEach((name, view) -> steps
                .add(new Step(name, "", Optional.of(view.area()), Optional.empty(), names(diagram)))); //$NON-NLS-1$
        return List.copyOf(steps);
    }

    /** {@return everything at once, and then each node after those that it is hosted on or otherwise needs} */
    static List<Step> deployment(String title, TopologyDiagram diagram) {
        List<Step> steps = new ArrayList<>(List.of(whole(title, diagram)));
        Map<String, Node> nodes = diagram.nodes().stream().collect(Collectors.toMap(Node::name, node -> node));
        Set<String> placed = new LinkedHashSet<>();
        for (String name : new DeploymentOrder(diagram).names()) {
            placed.add(name);
            steps.add(new Step(name, detail(nodes.get(name), diagram.links()), Optional.empty(), Optional.of(name),
                    Set.copyOf(placed)));
        }
        return List.copyOf(steps);
    }

    private static Step whole(String title, TopologyDiagram diagram) {
        return new Step(title, NLS.bind(Messages.Step_whole, diagram.nodes().size(), diagram.links().size()),
                Optional.empty(), Optional.empty(), names(diagram));
    }

    private static Set<String> names(TopologyDiagram diagram) {
        return diagram.nodes().stream().map(Node::name).collect(Collectors.toUnmodifiableSet());
    }

    private static String detail(Node node, List<Link> links) {
        Stream<String> needs = links.stream().filter(link -> link.source().equals(node.name()))
                .map(link -> NLS.bind(link.hosting() ? Messages.Step_hosted : Messages.Step_needs, link.target(),
                        link.requirement()));
        return Stream.concat(Stream.of(node.shortType()), needs).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ·  ")); //$NON-NLS-1$
    }
}
