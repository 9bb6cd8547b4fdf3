package org.deepworkbench.engine.indigo.internal.im;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Ledger;

/** What is remembered of a deployment beyond this process: when it was asked for, which infrastructure it became. */
record Remembered(Ledger ledger) {

    private static final String ASKED = "asked"; //$NON-NLS-1$
    private static final String ANSWERED = "answered"; //$NON-NLS-1$
    private static final String INFRASTRUCTURE = "infrastructure"; //$NON-NLS-1$
    /** A service that was asked may take so long to show what it makes. */
    private static final Duration SHOWS_WITHIN = Duration.ofSeconds(90);

    void asking() throws FaultException {
        ledger.put(ASKED, Instant.now().toString());
    }

    void became(String id) throws FaultException {
        ledger.put(INFRASTRUCTURE, id);
    }

    /** The service has answered, and so works on it no longer, although what came of it is not known. */
    void answered() throws FaultException {
        ledger.put(ANSWERED, Boolean.TRUE.toString());
    }

    Optional<String> infrastructure() {
        return ledger.get(INFRASTRUCTURE);
    }

    boolean wasAsked() {
        return ledger.get(ASKED).isPresent();
    }

    /** {@return whether what is not shown by now was not made} Also true if the clock was set back meanwhile. */
    boolean wouldShow() {
        if (ledger.get(ANSWERED).isPresent()) {
            return true;
        }
        try {
            Duration since = Duration.between(Instant.parse(ledger.get(ASKED).orElse("")), Instant.now()); //$NON-NLS-1$
            return since.isNegative() || since.compareTo(SHOWS_WITHIN) > 0;
        } catch (DateTimeParseException e) {
            return true;
        }
    }
}
