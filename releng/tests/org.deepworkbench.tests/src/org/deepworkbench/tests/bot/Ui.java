package org.deepworkbench.tests.bot;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The way from a test's thread to the display's. The desktop works on as it does for a person. */
public final class Ui {

    private Ui() {
    }

    /** Reads something on the display thread. */
    public static <T> T get(Supplier<T> reading) {
        AtomicReference<T> result = new AtomicReference<>();
        display().syncExec(() -> result.set(reading.get()));
        return result.get();
    }

    /** Does something on the display thread; returns when it is done, or when it waits in a dialog that it opened. */
    public static void act(Runnable action) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().asyncExec(() -> {
            try {
                action.run();
            } catch (RuntimeException | Error e) {
                failure.set(e);
            }
        });
        idle();
        if (failure.get() != null) {
            throw new IllegalStateException("failed on the display thread", failure.get());
        }
    }

    /** Returns when the display thread has done what it was given before. */
    public static void idle() {
        display().syncExec(() -> {
        });
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }
}
