package org.deepworkbench.modelserver.pictures;

/** Why a picture cannot be read, as a sentence. */
public final class BrokenPictureException extends Exception {

    private static final long serialVersionUID = 1L;

    /** A reason with its cause, for instance what the decoder said. */
    public BrokenPictureException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A reason. */
    public BrokenPictureException(String message) {
        super(message);
    }
}
