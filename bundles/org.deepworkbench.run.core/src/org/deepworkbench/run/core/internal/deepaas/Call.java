package org.deepworkbench.run.core.internal.deepaas;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;

/**
 * One request to a service.
 *
 * @param method   HTTP method
 * @param path     relative to the endpoint, with its query, encoded
 * @param headers  headers beyond the usual ones
 * @param body     what is sent
 * @param atMost   longest wait for the whole answer
 * @param maxBytes largest answer accepted
 */
public record Call(String method, String path, Map<String, String> headers, BodyPublisher body, Duration atMost,
        int maxBytes) {

    public static Call get(String path, Duration atMost, int maxBytes) {
        return new Call("GET", path, Map.of("Accept", "application/json, */*;q=0.5"), BodyPublishers.noBody(), atMost, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                maxBytes);
    }
}
