package org.deepworkbench.topology.ui.internal.imports;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A network with a few files, and what was fetched from it. */
final class FakeFiles implements FetchedFiles {

    final Map<URI, byte[]> network = new ConcurrentHashMap<>();
    final Map<URI, byte[]> pinned = new ConcurrentHashMap<>();
    final List<URI> fetches = new CopyOnWriteArrayList<>();

    @Override
    public Optional<byte[]> find(URI address) {
        return Optional.ofNullable(pinned.get(address));
    }

    @Override
    public void fetch(URI address) throws IOException {
        fetches.add(address);
        byte[] content = network.get(address);
        if (content == null) {
            throw new IOException("there is no such file");
        }
        pinned.put(address, content);
    }
}
