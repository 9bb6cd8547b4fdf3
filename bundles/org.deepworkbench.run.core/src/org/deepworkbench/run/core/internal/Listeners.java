package org.deepworkbench.run.core.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Listeners of one kind. One that throws keeps no other from hearing.
 *
 * @param <L> the kind
 */
public final class Listeners<L> {

    private static final System.Logger LOG = System.getLogger(Listeners.class.getName());

    private final List<L> listeners = new CopyOnWriteArrayList<>();

    /**
     * @return removes the listener when run
     */
    public Runnable add(L listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Calls every listener, on this thread. */
    public void tell(Consumer<L> call) {
        for (L listener : listeners) {
            try {
                call.accept(listener);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, () -> "A listener failed: " + e); //$NON-NLS-1$
                LOG.log(System.Logger.Level.DEBUG, "Where it failed", e); // no stack trace on a person's terminal //$NON-NLS-1$
            }
        }
    }
}
