package org.deepworkbench.topology.ui.internal.canvas;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;

/**
 * What of a topology is drawn and what is left out. What is left out keeps its place.
 *
 * @param hiddenNodes      tells nodes that are left out, with what is inside them and the lines that begin or end there;
 *                         asked again of every node whenever the topology changes
 * @param hiddenAdornments what else is left out
 */
public record Layers(Predicate<Node> hiddenNodes, Set<Adornment> hiddenAdornments) {

    /** Everything is drawn. */
    public static final Layers ALL = new Layers(node -> false, Set.of());

    public Layers {
        hiddenAdornments = Set.copyOf(hiddenAdornments);
    }

    /** {@return whether something is drawn} */
    public boolean shows(Adornment adornment) {
        return !hiddenAdornments.contains(adornment);
    }

    /** {@return these layers with other nodes left out} */
    public Layers withHiddenNodes(Predicate<Node> hidden) {
        return new Layers(hidden, hiddenAdornments);
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
        return new Layers(hiddenNodes, hidden);
    }
}
