package org.deepworkbench.topology.ui.internal.session;

import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;

/** What can be selected of a topology, on the canvas, in the outline or in the list of inputs and outputs. */
public sealed interface Selected {

    /** The topology as a whole. */
    record Whole() implements Selected {
    }

    /** A node template of that name. */
    record Node(String name) implements Selected {
    }

    /** A line between two nodes. */
    record Line(Link link) implements Selected {
    }

    /** An input of that name. */
    record Input(String name) implements Selected {
    }

    /** An output of that name. */
    record Output(String name) implements Selected {
    }
}
