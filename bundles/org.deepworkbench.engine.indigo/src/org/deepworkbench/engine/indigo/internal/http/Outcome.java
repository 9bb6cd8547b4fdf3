package org.deepworkbench.engine.indigo.internal.http;

import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.UnansweredException;

/** What is certain after a call. */
public sealed interface Outcome {

    /** The service did what it was asked. */
    record Done(Reply reply) implements Outcome {
    }

    /** The service understood and refuses: nothing was changed. */
    record Refused(RefusedException why) implements Outcome {
    }

    /**
     * The call did not come to be worked on: nothing was changed. An {@link UnansweredException} if the same call may
     * succeed later.
     */
    record NothingMade(FaultException why) implements Outcome {
    }

    /**
     * Whether the service did what it was asked is unknown: the answer is lost, or tells of its own failure.
     *
     * @param answered whether the service itself has answered, so that it no longer works on it
     */
    record Uncertain(UnansweredException why, boolean answered) implements Outcome {

        Uncertain(UnansweredException why) {
            this(why, false);
        }
    }
}
