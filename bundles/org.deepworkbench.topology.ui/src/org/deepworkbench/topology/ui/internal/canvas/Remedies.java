package org.deepworkbench.topology.ui.internal.canvas;

import java.util.List;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.eclipse.jface.action.IMenuManager;

/** What can be done about problems. */
public interface Remedies {

    /** Adds to a menu what can be done about the problems of a node. */
    void fill(IMenuManager menu, List<Diagnostic> problems);
}
