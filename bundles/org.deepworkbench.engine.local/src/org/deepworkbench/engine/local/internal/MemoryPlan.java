package org.deepworkbench.engine.local.internal;

import java.util.List;
import java.util.OptionalLong;

/**
 * How the memory that a topology allows is shared out. PyTorch takes its memory outside the heap of Java, so the heap
 * gets a third; the {@link MemoryWatch} guards the whole.
 *
 * @param limitBytes memory limit of the process, empty for none
 */
record MemoryPlan(OptionalLong limitBytes) {

    /** Below this PyTorch does not start, or trains nothing. */
    static final long LEAST_BYTES = 1_000_000_000;
    private static final int HEAP_SHARE = 3;
    private static final long MEBIBYTE = 1 << 20;

    /** {@return the options for the Java virtual machine} */
    List<String> options() {
        return limitBytes.isPresent() ? List.of("-Xmx" + limitBytes.getAsLong() / HEAP_SHARE / MEBIBYTE + "m") //$NON-NLS-1$ //$NON-NLS-2$
                : List.of();
    }
}
