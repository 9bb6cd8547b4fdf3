package org.deepworkbench.topology.ui.internal.session;

import java.util.Optional;

/** How a node that is about to be added belongs to those that are there. */
public sealed interface Joint {

    /** It stands for itself. */
    record Free() implements Joint {
    }

    /** It is hosted on the node {@code host}. */
    record Inside(String host) implements Joint {
    }

    /** It meets a requirement of {@code node}. */
    record Meets(String node, String requirement) implements Joint {
    }

    /** Its own requirement is met by {@code node}, by that of its capabilities if one is given. */
    record Needs(String node, String requirement, Optional<String> capability) implements Joint {

        /** Its own requirement is met by {@code node}, by the capability that the types tell. */
        public Needs(String node, String requirement) {
            this(node, requirement, Optional.empty());
        }
    }
}
