package org.deepworkbench.topology.ui.internal.imports;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.imports.Fetching;

/** Keeps fetched files in a folder, each as it was when it was fetched first, whatever its address holds later. */
final class PinnedFiles implements FetchedFiles {

    private final Place place;
    private final Fetching network;

    /** Says where a folder is, and makes it if it was not there. */
    @FunctionalInterface
    interface Place {

        /** {@return the folder} */
        Path folder() throws FaultException;
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
            return Optional.of(Files.readAllBytes(file(address)));
        } catch (NoSuchFileException notYet) {
            return Optional.empty();
        }
    }

    @Override
    public void fetch(URI address) throws IOException {
        byte[] content = network.fetch(address);
        Path file = file(address);
        Path part = Files.createTempFile(file.getParent(), "part", null); //$NON-NLS-1$
        try {
            Files.write(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path file(URI address) throws IOException {
        try {
            byte[] name = MessageDigest.getInstance("SHA-256") //$NON-NLS-1$
                    .digest(address.toString().getBytes(StandardCharsets.UTF_8));
            return place.folder().resolve(HexFormat.of().formatHex(name));
        } catch (FaultException refused) {
            throw new IOException(refused.fault().sentence(), refused);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
