package org.deepworkbench.modelserver.http;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * How a server listens.
 *
 * @param host   name or address to listen at
 * @param port   port to listen at, or 0 for any that is free
 * @param token  what clients must present as bearer token; all are let in if there is none
 * @param work   folder in which uploads lie until their requests are answered
 * @param limits what clients may take up
 */
public record ServerSettings(String host, int port, Optional<String> token, Path work, Limits limits) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    /** {@return whether only programs on this machine reach a server that listens at this name or address} */
    public static boolean isLoopback(String host) {
        return LOOPBACK.contains(host);
    }

    /** {@return the host as it stands in an address} */
    String shownHost() {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }
}
