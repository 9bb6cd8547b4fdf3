package org.deepworkbench.topology.core.viewpoint;

import java.util.Optional;
import org.deepworkbench.topology.core.picture.NodeIcon;

/**
 * How a node looks from a viewpoint, where that says more than its type.
 *
 * @param icon   its icon
 * @param colour what it is tinted with
 */
public record NodeLook(Optional<NodeIcon> icon, Optional<Colour> colour) {

    /** As everywhere. */
    public static final NodeLook PLAIN = new NodeLook(Optional.empty(), Optional.empty());

    /** {@return this look with what is said later, which decides} */
    NodeLook with(Optional<NodeIcon> laterIcon, Optional<Colour> laterColour) {
        return new NodeLook(laterIcon.or(() -> icon), laterColour.or(() -> colour));
    }
}
