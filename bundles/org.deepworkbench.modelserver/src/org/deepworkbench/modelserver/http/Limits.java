package org.deepworkbench.modelserver.http;

import java.time.Duration;

/**
 * What clients may take up of the server.
 *
 * @param uploadBytes size of the body of one request
 * @param uploads     requests with files at once, each of which may fill that size on the disk
 * @param predictions computed at once
 * @param streams     event streams at once, each of which holds a thread
 * @param connections open at once
 * @param patience    how long a client may take over the head of its first request, and say nothing within a request
 * @param slowest     bytes per second that a body comes with at least, on average, once the patience is over
 * @param keptOpen    how long a connection waits for the next request; longer than usual clients keep theirs, so that
 *                    the server does not close one that a client is about to use
 */
public record Limits(long uploadBytes, int uploads, int predictions, int streams, int connections, Duration patience,
        long slowest, Duration keptOpen) {

    /** What a server has unless it is told otherwise. */
    public static final Limits STANDARD = new Limits(256 << 20, 16, Math.max(2, Runtime.getRuntime()
            .availableProcessors()), 16, 256, Duration.ofSeconds(20), 50_000, Duration.ofSeconds(75));

    /** {@return the same with this size of a body} */
    public Limits withUploadBytes(long bytes) {
        return new Limits(bytes, uploads, predictions, streams, connections, patience, slowest, keptOpen);
    }
}
