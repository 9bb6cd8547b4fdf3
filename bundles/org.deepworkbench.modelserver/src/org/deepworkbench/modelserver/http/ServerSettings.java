package org.deepworkbench.modelserver.http;

import java.nio.file.Path;
import java.util.Optional;

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
}
