package org.deepworkbench.benchmarks.composer;

import java.util.concurrent.locks.LockSupport;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;

/**
 * One frame: an input, and all that the display thread and the window system do until the canvas shows its effect. What
 * the toolkit waits for the next tick of its frame clock does not count.
 */
final class Frame {

    private static final long TICK = 500_000L;
    /** Ticks without any work after which there is nothing to paint: a snapped shape stays where it is, for example. */
    private static final int GIVE_UP = 150;

    private final FigureCanvas canvas;
    private boolean painted;

    Frame(FigureCanvas canvas) {
        this.canvas = canvas;
    }

    /** {@return whether the canvas was painted} */
    boolean isPainted() {
        return painted;
    }

    /** {@return the milliseconds that the frame took} For the display thread. */
    double run(Runnable input) {
        Listener paint = event -> painted = true;
        canvas.addListener(SWT.Paint, paint);
        long begin = System.nanoTime();
        input.run();
        long worked = System.nanoTime() - begin;
        for (int idle = 0; !painted && idle < GIVE_UP;) {
            long before = System.nanoTime();
            boolean more = canvas.getDisplay().readAndDispatch();
            worked += System.nanoTime() - before;
            if (!more) {
                idle++;
                LockSupport.parkNanos(TICK);
            }
        }
        canvas.removeListener(SWT.Paint, paint);
        long before = System.nanoTime();
        // A question to the window system, which answers in order: all that was drawn is on the screen then.
        canvas.getDisplay().getCursorLocation();
        worked += System.nanoTime() - before;
        return worked / 1e6;
    }
}
