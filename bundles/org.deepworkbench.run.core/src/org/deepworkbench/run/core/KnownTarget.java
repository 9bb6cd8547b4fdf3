package org.deepworkbench.run.core;

import java.time.Instant;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;

/**
 * A target that is kept, and what is remembered of it.
 *
 * @param target    where, with its settings
 * @param engine    the engine that drives it; known also when that engine is no longer installed
 * @param lastUsed  when something was last deployed there
 * @param lastProbe what it said when it was last asked how it is
 * @param sandbox   whether it said, when it last said anything, that it is a sandbox
 */
public record KnownTarget(Target target, EngineInfo engine, Optional<Instant> lastUsed, Optional<Probe> lastProbe,
        boolean sandbox) {

    /**
     * What came of asking a target how it is: a report or a fault, never both.
     *
     * @param time   when it was asked
     * @param report what it said
     * @param fault  why it said nothing
     */
    public record Probe(Instant time, Optional<TargetReport> report, Optional<Fault> fault) {
    }

    /** A target that nothing is remembered of, or only what it said when it was last asked. */
    public KnownTarget(Target target, EngineInfo engine, Optional<Instant> lastUsed, Optional<Probe> lastProbe) {
        this(target, engine, lastUsed, lastProbe,
                lastProbe.flatMap(Probe::report).filter(TargetReport::sandbox).isPresent());
    }

    /** {@return the same, last used then} */
    public KnownTarget usedAt(Instant time) {
        return new KnownTarget(target, engine, Optional.of(time), lastProbe, sandbox);
    }

    /** {@return the same, last asked then} */
    public KnownTarget probed(Probe probe) {
        return new KnownTarget(target, engine, lastUsed, Optional.of(probe),
                probe.report().map(TargetReport::sandbox).orElse(sandbox));
    }

    /** {@return its name for people} */
    public String label() {
        return label(target, engine);
    }

    /** {@return the name for people of a target: this machine has a better one than {@code local}} */
    public static String label(Target target, EngineInfo engine) {
        return target.name().equals(Target.LOCAL.name()) ? engine.label() : target.name();
    }
}
