package org.deepworkbench.sandbox.internal.play;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The two clocks of a sandbox: one that it tells callers, which may be wrong, and one by which things happen there,
 * which may run faster.
 */
public final class SandboxTime {

    private final InstantSource source;
    private final Instant start;
    private final double speed;
    private final Duration skew;

    /**
     * @param source the real time
     * @param speed  how much faster things happen than in real time
     * @param skew   what is added to the time that callers are told
     */
    public SandboxTime(InstantSource source, double speed, Duration skew) {
        this.source = source;
        this.start = source.instant();
        this.speed = speed;
        this.skew = skew;
    }

    /** {@return the time that callers are told} */
    public Instant told() {
        return source.instant().plus(skew);
    }

    /** {@return the time by which things happen} */
    public Instant played() {
        return start.plusNanos((long) (Duration.between(start, source.instant()).toNanos() * speed));
    }
}
