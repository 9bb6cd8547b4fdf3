package org.deepworkbench.spi.engine;

import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;

/**
 * A target has taken on the end of a deployment and needs longer, as when machines are being removed. Nothing is wrong:
 * whoever wants to know asks again.
 */
public final class StillEndingException extends FaultException {

    private static final long serialVersionUID = 1L;

    public StillEndingException(Fault fault) {
        super(fault);
    }
}
