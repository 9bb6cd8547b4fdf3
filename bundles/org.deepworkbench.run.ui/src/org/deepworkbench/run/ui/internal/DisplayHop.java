package org.deepworkbench.run.ui.internal;

import java.util.concurrent.Executor;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Runs work on the display thread as long as a control lives, and drops it afterwards. Work may be held back for a
 * moment, so that what arrives meanwhile is shown with it.
 */
public final class DisplayHop implements Executor {

    private final Control control;
    private final Display display;
    private final int delayMillis;

    /**
     * @param control     the work is for
     * @param delayMillis how long work is held back, 0 for not at all
     */
    public DisplayHop(Control control, int delayMillis) {
        this.control = control;
        this.display = control.getDisplay();
        this.delayMillis = delayMillis;
    }

    @Override
    public void execute(Runnable work) {
        Runnable guarded = () -> {
            if (!control.isDisposed()) {
                work.run();
            }
        };
        try {
            display.asyncExec(delayMillis == 0 ? guarded : () -> display.timerExec(delayMillis, guarded));
        } catch (SWTException e) {
            if (!display.isDisposed()) {
                throw e;
            }
        }
    }
}
