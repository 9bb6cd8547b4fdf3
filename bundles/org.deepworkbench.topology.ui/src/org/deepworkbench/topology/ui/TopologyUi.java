package org.deepworkbench.topology.ui;

/** Names by which other parts of the workbench address the composer. */
public final class TopologyUi {

    /** Name of the bundle. */
    public static final String BUNDLE = "org.deepworkbench.topology.ui"; //$NON-NLS-1$
    /** Id of the composer, an editor of topology files. */
    public static final String EDITOR = "org.deepworkbench.topology.ui.editor"; //$NON-NLS-1$
    /** Id of the wizard that creates a topology. */
    public static final String NEW_WIZARD = "org.deepworkbench.topology.ui.new"; //$NON-NLS-1$
    /** Type of the markers that say what is wrong with a topology file. */
    public static final String PROBLEM = "org.deepworkbench.topology.ui.problem"; //$NON-NLS-1$
    /** Command that adds a module of the catalog to the topology that is open; see {@link #ADD_MODULE_ID}. */
    public static final String ADD_MODULE = "org.deepworkbench.topology.ui.addModule"; //$NON-NLS-1$
    /** Parameter of {@link #ADD_MODULE}: the id of the module. */
    public static final String ADD_MODULE_ID = "org.deepworkbench.topology.ui.addModule.module"; //$NON-NLS-1$
    /** Key context that is active while a diagram is edited. */
    public static final String DIAGRAM_CONTEXT = "org.deepworkbench.topology.ui.diagram"; //$NON-NLS-1$

    private TopologyUi() {
    }
}
