package org.deepworkbench.topology.ui.internal.editor;

import java.util.List;
import java.util.function.Consumer;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.Modules;
import org.deepworkbench.topology.ui.internal.library.LibraryContent;
import org.deepworkbench.topology.ui.internal.library.LibraryGroup;
import org.deepworkbench.topology.ui.internal.library.LibraryItem;
import org.deepworkbench.topology.ui.internal.library.LibraryPanel;
import org.deepworkbench.topology.ui.internal.outline.TopologyTree;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.core.runtime.jobs.Job;
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

    private final DocumentSession session;
    private final SashForm control;
    private final LibraryPanel library;
    private List<String> typeNames = List.of();

    SidePanel(Composite parent, DocumentSession session, ResourceManager resources, Consumer<LibraryItem> add) {
        this.session = session;
        control = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        library = new LibraryPanel(control, resources, add);
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
        typesMayHaveChanged();
    }

    /** {@return the control with all of it} */
    Composite control() {
        return control;
    }

    /** Fills the library again if the topology can use other types than before. */
    void typesMayHaveChanged() {
        TypeLibrary types = session.document().types();
        List<String> names = types.names(NodeType.class);
        if (!names.equals(typeNames)) {
            typeNames = names;
            Job fill = Job.createSystem(Messages.Library_name, monitor -> {
                List<LibraryGroup> groups = LibraryContent.of(Modules.all(), types);
                control.getDisplay().asyncExec(() -> show(groups));
            });
            fill.schedule();
        }
    }

    private void show(List<LibraryGroup> groups) {
        if (!control.isDisposed()) {
            library.setContent(groups);
        }
    }
}
