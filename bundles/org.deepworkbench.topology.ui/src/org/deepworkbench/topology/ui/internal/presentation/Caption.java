package org.deepworkbench.topology.ui.internal.presentation;

import org.deepworkbench.topology.ui.internal.look.Look;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The strip below the diagram that tells, readable from the last row, what is shown. */
final class Caption {

    private static final int TITLE = 16;
    private static final int DETAIL = 8;
    private static final int HINT = 1;

    private final Composite control;
    private final Label title;
    private final Label number;
    private final Label detail;

    /**
     * @param hint      which keys do what
     * @param look      the colours of the diagram above it
     * @param resources owns the fonts
     */
    Caption(Composite parent, String hint, Look look, ResourceManager resources) {
        control = new Composite(parent, SWT.NONE);
        control.setBackground(look.card());
        control.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(40, 16).spacing(20, 4).applyTo(control);
        title = label(SWT.NONE, TITLE, resources);
        number = label(SWT.RIGHT, TITLE, resources);
        detail = label(SWT.NONE, DETAIL, resources);
        Label keys = label(SWT.RIGHT, HINT, resources);
        keys.setText(hint);
        title.setForeground(look.text());
        for (Label quiet : new Label[] {number, detail, keys}) {
            quiet.setForeground(look.faint());
        }
        ControlIds.tag(title, "topology.presentation.title"); //$NON-NLS-1$
        ControlIds.tag(detail, "topology.presentation.detail"); //$NON-NLS-1$
    }

    private Label label(int style, int larger, ResourceManager resources) {
        Label label = new Label(control, style);
        label.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont())
                .increaseHeight(larger).setStyle(larger == TITLE ? SWT.BOLD : SWT.NORMAL)));
        GridDataFactory.fillDefaults().grab(style == SWT.NONE, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        return label;
    }

    /** {@return the strip} */
    Composite control() {
        return control;
    }

    /** Tells about the step that a walk is at. */
    void show(Walk walk) {
        title.setText(walk.step().title().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        detail.setText(walk.step().detail().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        number.setText(NLS.bind(Messages.Caption_number, walk.number(), walk.count()));
        control.layout();
    }
}
