package org.deepworkbench.engine.indigo.internal.http;

import java.time.Duration;
import java.util.Optional;

/**
 * What is asked of a service.
 *
 * @param method   in capitals, such as {@code GET}
 * @param path     below the address of the service, without a slash in front, with its query if it has one
 * @param body     what is sent along
 * @param accept   media types wanted in answer
 * @param atMost   how long to wait for the whole answer
 * @param maxBytes the largest answer
 */
public record Call(String method, String path, Optional<Body> body, String accept, Duration atMost, int maxBytes) {

    /** How long a question is waited for. */
    public static final Duration QUESTION = Duration.ofSeconds(20);
    /** How long something that changes the other side is waited for. */
    public static final Duration CHANGE = Duration.ofSeconds(60);

    private static final String GET = "GET"; //$NON-NLS-1$
    private static final String JSON = "application/json"; //$NON-NLS-1$
    private static final int LARGEST = 4 << 20;

    /** A body and its media type. It may hold secrets, and so never prints itself. */
    public record Body(String type, String text) {

        @Override
        public String toString() {
            return type;
        }
    }

    /** {@return a question, which changes nothing and is answered with JSON} */
    public static Call get(String path) {
        return new Call(GET, path, Optional.empty(), JSON, QUESTION, LARGEST);
    }

    /** {@return a call that changes something on the other side} */
    public static Call changing(String method, String path) {
        return new Call(method, path, Optional.empty(), JSON, CHANGE, LARGEST);
    }

    /** {@return this call with JSON in its body} */
    public Call json(String text) {
        return with(JSON, text);
    }

    /** {@return this call with a body} */
    public Call with(String type, String text) {
        return new Call(method, path, Optional.of(new Body(type, text)), accept, atMost, maxBytes);
    }

    /** {@return this call, with another kind of answer wanted} */
    public Call accepting(String types) {
        return new Call(method, path, body, types, atMost, maxBytes);
    }

    /** {@return this call, waited for so long} */
    public Call within(Duration longest) {
        return new Call(method, path, body, accept, longest, maxBytes);
    }

    boolean isQuestion() {
        return method.equals(GET);
    }

    /** Queries may hold what is nobody's business. */
    @Override
    public String toString() {
        return method + " " + path.replaceFirst("\\?.*", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
