package org.deepworkbench.topology.ui.internal.viewpoints;

import java.util.Optional;
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

    /** Lets a person look for something in it; {@return whether it can} */
    default boolean find() {
        return false;
    }

    /** {@return how it is enlarged, if it can be} */
    default Optional<Zoomable> zoom() {
        return Optional.empty();
    }
}
