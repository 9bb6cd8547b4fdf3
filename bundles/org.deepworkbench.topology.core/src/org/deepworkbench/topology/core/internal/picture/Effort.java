package org.deepworkbench.topology.core.internal.picture;

import java.util.function.BooleanSupplier;

/**
 * How hard good places are sought.
 *
 * @param most      boxes and lines of one group for which layers are tried; each hundred costs some 20 to 100 ms
 * @param cancelled tells, on any thread, that nobody waits any more; what is found is worth nothing then
 */
public record Effort(int most, BooleanSupplier cancelled) {

    /** A person waits for the diagram. */
    public static final Effort QUICK = new Effort(500, () -> false);

    /** {@return the effort for a person who has asked for it, and sees the progress} */
    public static Effort thorough(BooleanSupplier cancelled) {
        return new Effort(2_000, cancelled);
    }
}
