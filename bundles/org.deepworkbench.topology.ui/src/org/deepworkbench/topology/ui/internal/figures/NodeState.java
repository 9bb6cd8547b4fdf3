package org.deepworkbench.topology.ui.internal.figures;

import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.Severity;

/**
 * How a node is drawn at the moment.
 *
 * @param selected whether it is selected
 * @param dropHere whether what is dragged would be dropped into it
 * @param dimmed   whether it is out of reach of the line being drawn
 * @param legal    names of the capabilities that the line being drawn may end at
 * @param wanting  names of the requirements that it may end at, if it is drawn from a capability
 * @param badge    the worst of its problems
 * @param contents what is inside it
 */
public record NodeState(boolean selected, boolean dropHere, boolean dimmed, Set<String> legal, Set<String> wanting,
        Optional<Severity> badge, Contents contents) {

    /** Nothing special. */
    public static final NodeState PLAIN = new NodeState(false, false, false, Set.of(), Set.of(), Optional.empty(),
            Contents.NONE);

    public NodeState {
        legal = Set.copyOf(legal);
        wanting = Set.copyOf(wanting);
    }

    NodeState withSelected(boolean value) {
        return new NodeState(value, dropHere, dimmed, legal, wanting, badge, contents);
    }

    NodeState withDropHere(boolean value) {
        return new NodeState(selected, value, dimmed, legal, wanting, badge, contents);
    }

    NodeState withReach(boolean dim, Set<String> capabilities, Set<String> requirements) {
        return new NodeState(selected, dropHere, dim, capabilities, requirements, badge, contents);
    }

    NodeState withBadge(Optional<Severity> value) {
        return new NodeState(selected, dropHere, dimmed, legal, wanting, value, contents);
    }

    NodeState withContents(Contents value) {
        return new NodeState(selected, dropHere, dimmed, legal, wanting, badge, value);
    }
}
