package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * The cursors that GEF 3.2 shows while its palette is dragged to the other side of an editor. The workbench dropped
 * this class; the numbers are those compiled into GEF.
 */
public final class DragCursors {

    /** The palette cannot be dropped here. */
    public static final int INVALID = 0;
    /** The palette would be docked at the left. */
    public static final int LEFT = 1;
    /** The palette would be docked at the right. */
    public static final int RIGHT = 2;

    private DragCursors() {
    }

    /** {@return the system's cursor for {@code code}; it belongs to the display and is not to be disposed} */
    public static Cursor getCursor(int code) {
        return Display.getCurrent().getSystemCursor(switch (code) {
            case LEFT -> SWT.CURSOR_SIZEW;
            case RIGHT -> SWT.CURSOR_SIZEE;
            default -> SWT.CURSOR_NO;
        });
    }
}
