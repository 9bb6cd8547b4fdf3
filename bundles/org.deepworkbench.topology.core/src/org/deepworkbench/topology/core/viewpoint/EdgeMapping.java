package org.deepworkbench.topology.core.viewpoint;

import java.util.Optional;

/**
 * How the lines of a relationship look.
 *
 * @param type   full or short name of a relationship type, or {@code *} for all; lines of types derived from it look so
 *               too, unless more is said of those
 * @param colour their colour
 * @param dash   how they are drawn
 * @param label  what stands at them instead of the requirement's name
 */
public record EdgeMapping(String type, Optional<Colour> colour, Optional<Dash> dash, Optional<String> label) {

    /** How a line is drawn. */
    public enum Dash {
        /** Without gaps. */
        SOLID,
        /** In strokes. */
        DASHED,
        /** In dots. */
        DOTTED
    }
}
