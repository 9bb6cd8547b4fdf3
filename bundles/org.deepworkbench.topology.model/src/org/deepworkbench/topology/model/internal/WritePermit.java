package org.deepworkbench.topology.model.internal;

/**
 * The right to change models on the current thread, from its opening until it is closed. Permits nest. Only
 * {@code topology.core} can open one.
 */
public final class WritePermit implements AutoCloseable {

    private static final ThreadLocal<int[]> OPEN = ThreadLocal.withInitial(() -> new int[1]);

    private WritePermit() {
        OPEN.get()[0]++;
    }

    /** Opens a permit for the current thread. */
    public static WritePermit open() {
        return new WritePermit();
    }

    /**
     * @throws UnsupportedOperationException if the current thread holds no permit
     */
    static void demand() {
        if (OPEN.get()[0] == 0) {
            throw new UnsupportedOperationException(
                    "The topology model follows its text; change it with an edit of the document."); //$NON-NLS-1$
        }
    }

    @Override
    public void close() {
        OPEN.get()[0]--;
    }
}
