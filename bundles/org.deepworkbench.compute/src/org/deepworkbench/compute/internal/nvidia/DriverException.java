package org.deepworkbench.compute.internal.nvidia;

/** A library of the driver answered with an error, or is not there. */
final class DriverException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Answer.Trouble trouble;

    DriverException(Answer.Trouble trouble) {
        super(trouble.detail());
        this.trouble = trouble;
    }

    Answer.Trouble trouble() {
        return trouble;
    }
}
