package org.deepworkbench.modelserver.http;

/** A request that is not served, with the status and the sentence for its sender. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedException(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
