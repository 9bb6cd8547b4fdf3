package org.deepworkbench.topology.ui.internal.editor;

import java.util.function.Consumer;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.library.LibraryItem;
import org.deepworkbench.topology.ui.internal.library.LibraryModel;
import org.deepworkbench.topology.ui.internal.library.LibraryPanel;
import org.deepworkbench.topology.ui.internal.outline.TopologyTree;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands beside the canvas: the library above, inputs and outputs below. */
final class SidePanel {

    private static final int[] LIBRARY_TO_PARAMETERS = {58, 42};

    private static final String TOOLBAR = "org.deepworkbench.topology.ui.parameters"; //$NON-NLS-1$

    private final SashForm control;

    SidePanel(Composite parent, DocumentSession session, LibraryModel library, ResourceManager resources,
            Consumer<LibraryItem> add) {
        control = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        new LibraryPanel(control, library, resources, add);
        Composite parameters = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).spacing(0, 2).applyTo(parameters);
        Label heading = new Label(parameters, SWT.NONE);
        heading.setText(Messages.Parameters_name);
        heading.setForeground(Palette.QUIET.on(heading));
        GridDataFactory.swtDefaults().grab(true, false).indent(4, 0).applyTo(heading);
        ControlIds.tag(ToolBars.create(parameters, TOOLBAR), "topology.parameters.tools"); //$NON-NLS-1$
        TopologyTree tree = TopologyTree.create(parameters, session, false);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tree.viewer().getTree());
        Accessibility.name(tree.viewer().getTree(), Messages.Parameters_name);
        ControlIds.tag(tree.viewer().getTree(), "topology.parameters"); //$NON-NLS-1$
        control.setWeights(LIBRARY_TO_PARAMETERS);
    }

    /** {@return the control with all of it} */
    Composite control() {
        return control;
    }
}
