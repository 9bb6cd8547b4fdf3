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

    /** A group of that name. */
    record Group(String name) implements Selected {
    }

    /** A policy of that name. */
    record Policy(String name) implements Selected {
    }

    /** A note on the canvas; the identity is not for people. */
    record Note(String id) implements Selected {
    }
}
