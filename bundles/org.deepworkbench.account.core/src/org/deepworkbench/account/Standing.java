package org.deepworkbench.account;

import java.time.Instant;
import java.util.Optional;

/**
 * How the tokens of an account are, as far as it can be told without asking its provider.
 *
 * @param goodUntil when the token at hand is of no use any more; empty where that is not known or never
 * @param renewable whether another one can be had without the person
 */
public record Standing(Optional<Instant> goodUntil, boolean renewable) {

    /** {@return whether the person must sign in again} */
    public boolean isOver(Instant now) {
        return !renewable && goodUntil.filter(now::isAfter).isPresent();
    }
}
