package org.deepworkbench.topology.ui.internal.canvas;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;

/**
 * What of a topology is drawn and what is left out. What is left out keeps its place.
 *
 * @param hiddenNodes      tells nodes that are left out, with what is inside them and the lines that begin or end there;
 *                         asked again of every node whenever the topology changes
 * @param hiddenLinks      tells lines that are left out
 * @param hiddenAdornments what else is left out
 */
public record Layers(Predicate<Node> hiddenNodes, Predicate<Link> hiddenLinks, Set<Adornment> hiddenAdornments) {

    /** Everything is drawn. */
    public static final Layers ALL = new Layers(node -> false, link -> false, Set.of());

    public Layers {
        hiddenAdornments = Set.copyOf(hiddenAdornments);
    }

    /** {@return whether something is drawn} */
    public boolean shows(Adornment adornment) {
        return !hiddenAdornments.contains(adornment);
    }

    /** {@return these layers with other nodes and lines left out} */
    public Layers withHidden(Predicate<Node> nodes, Predicate<Link> links) {
        return new Layers(nodes, links, hiddenAdornments);
    }

    /** {@return a topology without the lines that are left out; what is drawn as nesting stays} */
    public TopologyDiagram withoutHiddenLinks(TopologyDiagram topology) {
        List<Link> links = topology.links();
        return links.stream().allMatch(this::isKept) ? topology
                : new TopologyDiagram(topology.nodes(), links.stream().filter(this::isKept).toList());
    }

    private boolean isKept(Link link) {
        return link.hosting() || !hiddenLinks.test(link);
    }

    /** {@return these layers with some adornments drawn or left out} */
    public Layers with(Collection<Adornment> adornments, boolean shown) {
        Set<Adornment> hidden = EnumSet.noneOf(Adornment.class);
        hidden.addAll(hiddenAdornments);
        if (shown) {
            hidden.removeAll(adornments);
        } else {
            hidden.addAll(adornments);
        }
        return new Layers(hiddenNodes, hiddenLinks, hidden);
    }
}
