package org.deepworkbench.run.ui.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Gathers what changed, from any thread, and hands it over together: however many changes arrive, there is one hop to
 * the receiver's thread until it took them.
 *
 * @param <T> what changes
 */
public final class ChangeBatch<T> {

    private final Executor hop;
    private final Consumer<Set<T>> receiver;
    private Set<T> pending = new LinkedHashSet<>();

    /**
     * @param hop      runs the delivery on the receiver's thread, later; may drop it when the receiver is gone
     * @param receiver gets each changed thing once, in the order of first change
     */
    public ChangeBatch(Executor hop, Consumer<Set<T>> receiver) {
        this.hop = hop;
        this.receiver = receiver;
    }

    /** Notes a change. */
    public void add(T changed) {
        boolean first;
        synchronized (this) {
            first = pending.isEmpty();
            pending.add(changed);
        }
        if (first) {
            hop.execute(this::deliver);
        }
    }

    private void deliver() {
        Set<T> batch;
        synchronized (this) {
            batch = pending;
            pending = new LinkedHashSet<>();
        }
        receiver.accept(batch);
    }
}
