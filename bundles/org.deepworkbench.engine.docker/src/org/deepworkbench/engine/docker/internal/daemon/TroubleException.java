package org.deepworkbench.engine.docker.internal.daemon;

import org.deepworkbench.spi.FaultException;

/** A trouble of a known kind. */
public final class TroubleException extends FaultException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    TroubleException(Trouble trouble, String where, String words, Throwable cause) {
        super(trouble.fault(where, words), cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
