package org.deepworkbench.modelserver.columns;

/** Why a file cannot be read as columns of numbers, as a sentence without a stop. */
public final class BrokenColumnsException extends Exception {

    private static final long serialVersionUID = 1L;

    /** A reason. */
    public BrokenColumnsException(String message) {
        super(message);
    }
}
