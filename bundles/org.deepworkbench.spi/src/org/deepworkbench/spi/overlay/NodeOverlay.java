package org.deepworkbench.spi.overlay;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is live about a node of a topology, such as how its deployment goes. It belongs to no topology.
 *
 * @param state     decides on the colour and the sign
 * @param text      a word or a number; what is too long is cut off
 * @param addresses where the node answers; untrusted
 * @param logged    whether the node has a log that can be read
 * @param values    what else is told of it, in the order to show; untrusted, plain text
 */
public record NodeOverlay(State state, String text, List<URI> addresses, boolean logged, Map<String, String> values) {

    /** How a node is doing. */
    public enum State {
        /** As it should be. */
        GOOD,
        /** On its way. */
        BUSY,
        /** Not as asked, but not broken. */
        CAUTION,
        /** Failed. */
        BAD,
        /** Not there, or not known. */
        QUIET
    }

    public NodeOverlay {
        addresses = List.copyOf(addresses);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A word about a node of which no more is told. */
    public NodeOverlay(State state, String text) {
        this(state, text, List.of(), false, Map.of());
    }
}
