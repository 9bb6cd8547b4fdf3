package org.deepworkbench.engine.indigo.internal.http;

import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;

/** A service understood a call and refuses it. */
public final class RefusedException extends FaultException {

    public static final int UNAUTHORISED = 401;
    public static final int NOT_FOUND = 404;
    public static final int CONFLICT = 409;

    private static final long serialVersionUID = 1L;

    private final int status;
    private final boolean inItsOwnWords;

    RefusedException(Fault fault, int status, boolean inItsOwnWords) {
        super(fault);
        this.status = status;
        this.inItsOwnWords = inItsOwnWords;
    }

    /** {@return the status code of HTTP} */
    public int status() {
        return status;
    }

    /**
     * {@return whether the service itself spoke, rather than a gateway before it} Only then does 404 mean that what was
     * asked for is gone.
     */
    public boolean isInItsOwnWords() {
        return inItsOwnWords;
    }
}
