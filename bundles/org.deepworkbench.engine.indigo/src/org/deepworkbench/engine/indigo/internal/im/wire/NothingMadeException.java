package org.deepworkbench.engine.indigo.internal.im.wire;

import java.time.Duration;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.UnansweredException;

/** The service did not come to work on what it was asked, so that it can be asked again without making it twice. */
public final class NothingMadeException extends FaultException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;

    NothingMadeException(FaultException why) {
        super(why.fault(), why);
        this.retryAfter = why instanceof UnansweredException unanswered ? unanswered.retryAfter() : Optional.empty();
    }

    /** {@return how long the service asked to be left alone} */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
