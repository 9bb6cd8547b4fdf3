package org.deepworkbench.run.core.internal.deepaas;

import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;

/** Nothing answered at an address, or not in time. */
public final class NoAnswerException extends FaultException {

    private static final long serialVersionUID = 1L;

    NoAnswerException(Fault fault, Throwable cause) {
        super(fault, cause);
    }
}
