package org.deepworkbench.topology.core.viewpoint;

import java.util.Locale;

/** The form in which a viewpoint shows a topology. */
public enum Representation {
    /** Nodes and lines that can be moved and connected. */
    DIAGRAM,
    /** Nodes as rows, what is known of them as columns. */
    TABLE,
    /** What contains what. */
    TREE,
    /** How values flow from inputs through properties and attributes to outputs. */
    FLOW,
    /** The steps of workflows in their order. */
    WORKFLOW;

    /** {@return the word for it in a file} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
