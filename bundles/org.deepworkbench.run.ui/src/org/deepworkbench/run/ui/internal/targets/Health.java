package org.deepworkbench.run.ui.internal.targets;

import java.util.Optional;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.ui.Icons;

/**
 * How a target is, in a picture and a line.
 *
 * @param icon for the kind of health
 * @param text what it said, or why it said nothing
 */
public record Health(Icons icon, String text) {

    /** {@return how the target was when it was last asked, or that it is being asked now} */
    static Health of(TargetRow row) {
        return row.asking() ? new Health(Icons.BUSY, Messages.Health_asking) : of(row.known());
    }

    /** {@return how the target was when it was last asked} */
    public static Health of(KnownTarget known) {
        Optional<KnownTarget.Probe> probe = known.lastProbe();
        return probe.flatMap(KnownTarget.Probe::report).map(Health::of)
                .or(() -> probe.flatMap(KnownTarget.Probe::fault).map(Health::of))
                .orElse(new Health(Icons.UNKNOWN, Messages.Health_never));
    }

    static Health of(TargetReport report) {
        return new Health(report.warnings().isEmpty() ? Icons.GOOD : Icons.CAUTION, report.summary());
    }

    private static Health of(Fault fault) {
        return new Health(Icons.FAILED, fault.what());
    }
}
