package org.deepworkbench.topology.ui.internal;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** The places that F1 knows. The pages they lead to are written in the user guide. */
public enum HelpContexts {
    /** The diagram. */
    EDITOR("editor"), //$NON-NLS-1$
    /** The forms of the Properties view. */
    FORMS("forms"), //$NON-NLS-1$
    /** Every viewpoint but the diagram. */
    VIEWPOINTS("viewpoints"), //$NON-NLS-1$
    /** Where viewpoints of one's own are declared. */
    OWN_VIEWPOINTS("ownViewpoints"), //$NON-NLS-1$
    /** The windows about inputs, outputs, workflows and substitution. */
    PARTS("parts"), //$NON-NLS-1$
    /** The windows about groups and policies. */
    TEAMS("teams"), //$NON-NLS-1$
    /** The window that puts a value together. */
    FUNCTIONS("functions"), //$NON-NLS-1$
    /** The presentation. */
    PRESENTATION("presentation"), //$NON-NLS-1$
    /** What is chosen about colours. */
    LOOK("look"), //$NON-NLS-1$
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
