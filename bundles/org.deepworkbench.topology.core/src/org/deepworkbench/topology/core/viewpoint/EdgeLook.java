package org.deepworkbench.topology.core.viewpoint;

import java.util.Optional;

/**
 * How a line looks from a viewpoint, where that says more than the kind of its relationship.
 *
 * @param colour its colour
 * @param dash   how it is drawn
 * @param label  what stands at it instead of the requirement's name
 */
public record EdgeLook(Optional<Colour> colour, Optional<EdgeMapping.Dash> dash, Optional<String> label) {

    /** As everywhere. */
    public static final EdgeLook PLAIN = new EdgeLook(Optional.empty(), Optional.empty(), Optional.empty());

    /** {@return this look with what a mapping says, which decides} */
    EdgeLook with(EdgeMapping mapping) {
        return new EdgeLook(mapping.colour().or(() -> colour), mapping.dash().or(() -> dash),
                mapping.label().or(() -> label));
    }
}
