package org.deepworkbench.spi.engine;

import java.time.Duration;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;

/**
 * A target did not answer, or not in a way that tells how things stand: no network, a time-out, too many requests, an
 * internal error. The same question may be asked again; until it is answered the state is unknown rather than failed.
 */
public final class UnansweredException extends FaultException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;

    /**
     * @param retryAfter how long the target asked to be left alone
     * @param cause      the technical cause, for the log only
     */
    public UnansweredException(Fault fault, Optional<Duration> retryAfter, Throwable cause) {
        super(fault, cause);
        this.retryAfter = retryAfter;
    }

    /** {@return how long the target asked to be left alone} */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
