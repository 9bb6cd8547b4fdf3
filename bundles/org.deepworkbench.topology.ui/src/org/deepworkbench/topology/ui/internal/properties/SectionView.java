package org.deepworkbench.topology.ui.internal.properties;

import org.deepworkbench.topology.ui.internal.properties.model.Section;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Fields under a heading. */
final class SectionView {

    private static final int GAP = 10;

    private final Composite area;
    private final Composite head;
    private final Label heading;
    private final Label note;
    private final FieldList fields;

    SectionView(Composite parent, FormHost host) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(head);
        heading = new Label(head, SWT.NONE);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        note = new Label(head, SWT.NONE);
        note.setForeground(Palette.QUIET.on(note));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
        fields = new FieldList(area, host);
    }

    Composite area() {
        return area;
    }

    void show(Section section) {
        heading.setText(section.title().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        note.setText(section.note());
        head.setVisible(!section.title().isEmpty());
        ((GridData) head.getLayoutData()).exclude = section.title().isEmpty();
        fields.show(section.fields());
    }
}
