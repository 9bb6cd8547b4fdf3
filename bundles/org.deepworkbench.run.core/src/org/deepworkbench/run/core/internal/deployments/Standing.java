package org.deepworkbench.run.core.internal.deployments;

import java.time.Instant;
import java.util.Optional;
import org.deepworkbench.spi.engine.DeploymentState;

/**
 * What must be remembered of a deployment besides its state, so that the next process goes on rightly.
 *
 * @param endAsked     whether its end was asked for
 * @param outlives     whether it lives on when its process ends; empty until the engine has told
 * @param before       the state it was in before it could not be told any more
 * @param unknownSince since when that is
 * @param remains      whether something of it may still be on its target although it has failed
 */
record Standing(boolean endAsked, Optional<Boolean> outlives, Optional<DeploymentState> before,
        Optional<Instant> unknownSince, boolean remains) {

    static final Standing FIRST = new Standing(false, Optional.empty(), Optional.empty(), Optional.empty(), false);

    Standing endingNow() {
        return new Standing(true, outlives, before, unknownSince, remains);
    }

    Standing outliving(boolean newOutlives) {
        return new Standing(endAsked, Optional.of(newOutlives), before, unknownSince, remains);
    }

    /** Since when it is unknown does not move when it is still unknown. */
    Standing unknown(DeploymentState known, Instant since) {
        return unknownSince.isPresent() ? this
                : new Standing(endAsked, outlives, Optional.of(known), Optional.of(since), remains);
    }

    Standing known() {
        return new Standing(endAsked, outlives, Optional.empty(), Optional.empty(), remains);
    }

    Standing remaining(boolean newRemains) {
        return new Standing(endAsked, outlives, before, unknownSince, newRemains);
    }
}
