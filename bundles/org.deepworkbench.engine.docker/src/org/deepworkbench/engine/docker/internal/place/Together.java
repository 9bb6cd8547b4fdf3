package org.deepworkbench.engine.docker.internal.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.deepworkbench.spi.FaultException;

/** Does the same for several at a time. */
final class Together {

    /** What is done for one. */
    @FunctionalInterface
    interface Deed<T> {

        void run(T each) throws FaultException;
    }

    private Together() {
    }

    /**
     * Returns when it is done for all.
     *
     * @throws FaultException the first fault, after all have ended
     */
    static <T> void forEach(Collection<T> all, Deed<T> deed) throws FaultException {
        ConcurrentLinkedQueue<FaultException> faults = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (T each : all) {
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    deed.run(each);
                } catch (FaultException e) {
                    faults.add(e);
                }
            }));
        }
        join(threads);
        if (!faults.isEmpty()) {
            throw faults.peek();
        }
    }

    private static void join(List<Thread> threads) {
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
        }
    }
}
