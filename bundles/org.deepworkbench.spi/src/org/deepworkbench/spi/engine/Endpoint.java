package org.deepworkbench.spi.engine;

import java.net.URI;
import java.util.Optional;
import org.deepworkbench.spi.Secret;

/**
 * An address that a deployed node answers at; whether a DEEPaaS API stands behind it is found by asking.
 *
 * @param node  name of the application's node template
 * @param uri   scheme, host and port, with a trailing slash
 * @param token bearer token to send, where one is needed
 */
public record Endpoint(String node, URI uri, Optional<Secret> token) {
}
