package org.deepworkbench.topology.ui.internal.imports;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** The files that were fetched once and are pinned since. */
interface FetchedFiles {

    /**
     * {@return the file of an address, if it was fetched before} Opens no connection.
     *
     * @throws IOException if it cannot be read, or is not what was pinned; the message says so for a person
     */
    Optional<byte[]> find(URI address) throws IOException;

    /**
     * Fetches a file and pins it; blocks.
     *
     * @throws IOException if that is not possible; the message says why for a person
     */
    void fetch(URI address) throws IOException;
}
