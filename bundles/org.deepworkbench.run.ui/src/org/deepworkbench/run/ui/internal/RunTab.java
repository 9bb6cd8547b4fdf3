package org.deepworkbench.run.ui.internal;

import org.deepworkbench.run.core.Run;
import org.eclipse.swt.widgets.Control;

/** A page about one run. Used on the display thread only. */
public interface RunTab {

    /** {@return the words on its tab} */
    String title();

    /** {@return the page} */
    Control control();

    /**
     * Brings the page up to date; called only while it is seen.
     *
     * @param run the run to show, perhaps another one than before
     */
    void show(Run run);
}
