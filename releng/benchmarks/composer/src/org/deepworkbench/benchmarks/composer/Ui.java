package org.deepworkbench.benchmarks.composer;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The way from the benchmark's thread to the display's. */
final class Ui {

    private static final long PATIENCE = 120_000_000_000L;
    private static final long BETWEEN_LOOKS = 1_000_000L;

    private Ui() {
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** {@return what {@code reading} gives on the display thread} */
    static <T> T get(Callable<T> reading) {
        FutureTask<T> task = new FutureTask<>(reading);
        display().syncExec(task);
        try {
            return task.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Waits until there is a value; it is looked for on the display thread. */
    static <T> T await(String what, Supplier<Optional<T>> value) {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < PATIENCE) {
            Optional<T> found = get(value::get);
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        throw new IllegalStateException("gave up waiting for " + what);
    }
}
