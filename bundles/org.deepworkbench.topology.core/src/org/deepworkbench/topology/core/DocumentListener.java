package org.deepworkbench.topology.core;

/** Is told of each change of a {@link TopologyDocument}, after it, on the thread that made it. */
@FunctionalInterface
public interface DocumentListener {

    void documentChanged(DocumentChange change);
}
