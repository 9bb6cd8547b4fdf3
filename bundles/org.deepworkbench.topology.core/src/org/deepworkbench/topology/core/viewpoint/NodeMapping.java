package org.deepworkbench.topology.core.viewpoint;

import java.util.Optional;
import org.deepworkbench.topology.core.picture.NodeIcon;

/**
 * How nodes of a type look.
 *
 * @param type   full or short name of a node type, or {@code *} for all; nodes of types derived from it look so too,
 *               unless more is said of those
 * @param icon   their icon; their type's own where none is said
 * @param colour what they are tinted with
 */
public record NodeMapping(String type, Optional<NodeIcon> icon, Optional<Colour> colour) {
}
