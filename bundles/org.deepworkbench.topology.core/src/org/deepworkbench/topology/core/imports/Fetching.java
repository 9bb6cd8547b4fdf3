package org.deepworkbench.topology.core.imports;

import java.io.IOException;
import java.net.URI;

/** Fetches an imported file from its address. Whoever reads a topology decides whether there is a network. */
@FunctionalInterface
public interface Fetching {

    /** Fetches nothing: there is no network. */
    Fetching NONE = address -> {
        throw new IOException();
    };

    /**
     * @param address where the file is, an {@code http} or {@code https} address
     * @return what is there, of bounded size
     * @throws IOException if it cannot be had; the message says why, for a person, and is empty where nobody tried
     */
    byte[] fetch(URI address) throws IOException;
}
