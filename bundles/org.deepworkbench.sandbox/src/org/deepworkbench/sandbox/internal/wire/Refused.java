package org.deepworkbench.sandbox.internal.wire;

import java.util.Map;

/** A service does not do what it is asked; it says so in its own form. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> headers;

    /**
     * @param status  the HTTP status code, from 400 upwards
     * @param message in the words of the service
     */
    public Refused(int status, String message) {
        this(status, message, Map.of());
    }

    /**
     * @param status  the HTTP status code, from 400 upwards
     * @param message in the words of the service
     * @param headers that go with it
     */
    public Refused(int status, String message, Map<String, String> headers) {
        super(message);
        this.status = status;
        this.headers = Map.copyOf(headers);
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
