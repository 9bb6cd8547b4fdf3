package org.deepworkbench.engine.docker.internal.connect;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a Docker engine listens, and how it is to be trusted.
 *
 * @param uri  {@code unix}, {@code npipe}, {@code tcp} or {@code ssh}
 * @param tls  folder with {@code ca.pem}, {@code cert.pem} and {@code key.pem}; empty for a connection in the clear
 */
public record DaemonAddress(URI uri, Optional<Path> tls) {

    /** {@return whether the engine runs on this machine} */
    public boolean isLocal() {
        return uri.getScheme().equals("unix") || uri.getScheme().equals("npipe") || isLoopback(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private boolean isLoopback() {
        String host = host();
        return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** {@return the name or address of the machine that the engine runs on, as seen from here} */
    public String host() {
        return Optional.ofNullable(uri.getHost()).orElse("127.0.0.1"); //$NON-NLS-1$
    }

    /** {@return the address for people and for the Docker command line} */
    @Override
    public String toString() {
        return uri.toString();
    }
}
