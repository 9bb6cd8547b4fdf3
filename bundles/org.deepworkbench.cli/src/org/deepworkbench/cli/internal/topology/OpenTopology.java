package org.deepworkbench.cli.internal.topology;

import org.deepworkbench.topology.core.TopologyDocument;

/**
 * A topology for the time of a command.
 *
 * @param document the topology
 */
public record OpenTopology(TopologyDocument document) implements AutoCloseable {

    @Override
    public void close() {
        // a file needs no care
    }
}
