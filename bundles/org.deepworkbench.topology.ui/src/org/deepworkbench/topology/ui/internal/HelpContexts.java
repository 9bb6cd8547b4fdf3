package org.deepworkbench.topology.ui.internal;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** The places that F1 knows. The pages they lead to are written in the user guide. */
public enum HelpContexts {
    /** The diagram. */
    EDITOR("editor"), //$NON-NLS-1$
    /** The source page. */
    SOURCE("source"), //$NON-NLS-1$
    /** What is asked and chosen about imports. */
    IMPORTS("imports"), //$NON-NLS-1$
    /** Two versions side by side. */
    COMPARE("compare"), //$NON-NLS-1$
    /** The wizard for a new topology. */
    NEW("new"); //$NON-NLS-1$

    private final String id;

    HelpContexts(String id) {
        this.id = "org.deepworkbench.topology.ui." + id; //$NON-NLS-1$
    }

    /** {@return the name by which the help system knows the place} */
    public String id() {
        return id;
    }

    /** Lets F1 on {@code control} and all in it lead here. */
    public void on(Control control) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, id);
    }
}
