package org.deepworkbench.topology.ui.internal.imports;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.imports.Fetching;
import org.deepworkbench.topology.core.imports.PinnedFetching;

/** Keeps fetched files, and the record of them, in a folder of the user. */
final class PinnedFiles implements FetchedFiles {

    private static final Fetching NOBODY = address -> {
        throw new NotPinned();
    };

    private final Place place;
    private final Fetching network;

    /** Says where a folder is, and makes it if it was not there. */
    @FunctionalInterface
    interface Place {

        /** {@return the folder} */
        Path folder() throws FaultException;
    }

    /** There is no such file yet. */
    private static final class NotPinned extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * @param place   where they are kept
     * @param network where they come from
     */
    PinnedFiles(Place place, Fetching network) {
        this.place = place;
        this.network = network;
    }

    @Override
    public Optional<byte[]> find(URI address) throws IOException {
        try {
            return Optional.of(pinned(NOBODY).fetch(address));
        } catch (NotPinned notYet) {
            return Optional.empty();
        }
    }

    @Override
    public void fetch(URI address) throws IOException {
        pinned(network).fetch(address);
    }

    private Fetching pinned(Fetching source) throws IOException {
        try {
            Path folder = place.folder();
            return new PinnedFetching(folder.resolve(PinnedFetching.LOCK), folder, source);
        } catch (FaultException refused) {
            throw new IOException(refused.fault().sentence(), refused);
        }
    }
}
