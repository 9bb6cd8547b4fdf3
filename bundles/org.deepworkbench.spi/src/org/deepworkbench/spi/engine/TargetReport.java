package org.deepworkbench.spi.engine;

import java.util.List;

/**
 * What a target said when it was asked how it is.
 *
 * @param summary  one line for people, such as {@code Docker Engine 28.2, 8 CPUs, 32 GB}
 * @param facts    more lines, in the order to show
 * @param quotas   what may still be used; empty where the target tells nothing
 * @param warnings what works but should be known
 * @param sandbox  whether it says of itself that it only plays its part, so that nobody takes it for the real thing;
 *                 shown wherever its name stands
 */
public record TargetReport(String summary, List<Fact> facts, List<Quota> quotas, List<String> warnings,
        boolean sandbox) {

    /** A line of facts: what, and its value as text. */
    public record Fact(String label, String value) {
    }

    /**
     * @param label what is counted, for people
     * @param used  how much is in use, in {@code unit}
     * @param limit how much there may be, in {@code unit}; negative for no limit
     * @param unit  such as {@code GB}; empty for pieces
     */
    public record Quota(String label, double used, double limit, String unit) {
    }

    public TargetReport {
        facts = List.copyOf(facts);
        quotas = List.copyOf(quotas);
        warnings = List.copyOf(warnings);
    }

    /** The report of a target that is what it seems. */
    public TargetReport(String summary, List<Fact> facts, List<Quota> quotas, List<String> warnings) {
        this(summary, facts, quotas, warnings, false);
    }
}
