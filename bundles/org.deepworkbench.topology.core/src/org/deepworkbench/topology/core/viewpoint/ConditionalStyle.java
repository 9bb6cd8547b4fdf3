package org.deepworkbench.topology.core.viewpoint;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.picture.NodeIcon;

/**
 * How nodes look that meet conditions.
 *
 * @param when   what they must meet, all of it
 * @param icon   their icon then
 * @param colour what they are tinted with then
 */
public record ConditionalStyle(List<Condition> when, Optional<NodeIcon> icon, Optional<Colour> colour) {

    public ConditionalStyle {
        when = List.copyOf(when);
    }
}
