package org.deepworkbench.run.core.internal.pace;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next look at one thing: shortly while it changes, ever longer while it is steady or does
 * not answer. Chance spreads things that were in step. Used by one thread at a time.
 */
public final class Cadence {

    private static final Duration FIRST_STEADY = Duration.ofSeconds(2);
    private static final Duration SLOWEST_STEADY = Duration.ofSeconds(45);
    private static final Duration FIRST_FAULT = Duration.ofSeconds(2);
    private static final Duration SLOWEST_FAULT = Duration.ofSeconds(60);

    private final RandomGenerator random;
    private final Duration fast;
    private final Duration slowestChanging;
    private Duration changing;
    private Duration steady = FIRST_STEADY;
    private Duration fault = FIRST_FAULT;

    /**
     * @param fast            first pause while it changes
     * @param slowestChanging longest pause while it changes
     */
    public Cadence(Duration fast, Duration slowestChanging, RandomGenerator random) {
        this.fast = fast;
        this.slowestChanging = slowestChanging;
        this.changing = fast;
        this.random = random;
    }

    /** {@return the pause after a look that found it on its way} */
    public Duration changing() {
        steady = FIRST_STEADY;
        fault = FIRST_FAULT;
        Duration pause = spread(changing, 0.1);
        changing = grown(changing, 1.2, slowestChanging);
        return pause;
    }

    /** {@return the pause after a look that found it as it stays; 30 to 60 s in the end} */
    public Duration steady() {
        changing = fast;
        fault = FIRST_FAULT;
        Duration pause = spread(steady, 1.0 / 3);
        steady = grown(steady, 1.5, SLOWEST_STEADY);
        return pause;
    }

    /** {@return the pause after a look that was not answered; 30 to 60 s in the end} */
    public Duration unanswered() {
        steady = FIRST_STEADY;
        Duration pause = spread(fault.multipliedBy(3).dividedBy(4), 1.0 / 3);
        fault = grown(fault, 2, SLOWEST_FAULT);
        return pause;
    }

    private static Duration grown(Duration pause, double factor, Duration most) {
        Duration longer = Duration.ofMillis(Math.round(pause.toMillis() * factor));
        return longer.compareTo(most) > 0 ? most : longer;
    }

    private Duration spread(Duration middle, double share) {
        double factor = 1 + share * (2 * random.nextDouble() - 1);
        return Duration.ofMillis(Math.round(middle.toMillis() * factor));
    }
}
