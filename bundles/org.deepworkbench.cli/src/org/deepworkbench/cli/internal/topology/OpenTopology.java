package org.deepworkbench.cli.internal.topology;

import java.util.Optional;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.csar.Csar;

/**
 * A topology for the time of a command.
 *
 * @param document the topology
 * @param archive  the archive that it is in, if it is in one
 */
public record OpenTopology(TopologyDocument document, Optional<Csar> archive) implements AutoCloseable {

    @Override
    public void close() {
        archive.ifPresent(Csar::close);
    }
}
