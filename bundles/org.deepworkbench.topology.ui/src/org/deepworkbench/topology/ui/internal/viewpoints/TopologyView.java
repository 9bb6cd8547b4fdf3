package org.deepworkbench.topology.ui.internal.viewpoints;

import org.eclipse.swt.widgets.Control;

/** A view of a topology that follows its changes and shares its selection for as long as its control lives. */
public interface TopologyView {

    /** {@return the control with all of it} */
    Control control();

    /** Takes the keyboard. */
    void setFocus();

    /** Lets a person change the name, or what else the keyboard is at. */
    default void rename() {
    }
}
