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

    RefusedException(Fault fault, int status) {
        super(fault);
        this.status = status;
    }

    /** {@return the status code of HTTP} */
    public int status() {
        return status;
    }
}
