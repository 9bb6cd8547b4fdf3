package org.deepworkbench.topology.ui.internal.properties;

import org.deepworkbench.topology.ui.internal.properties.model.Section;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Fields under a heading. */
final class SectionView {

    private final Composite area;
    private final Label heading;
    private final FieldList fields;

    SectionView(Composite parent, FormHost host) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        heading = new Label(area, SWT.NONE);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(heading);
        fields = new FieldList(area, host);
    }

    Composite area() {
        return area;
    }

    void show(Section section) {
        heading.setText(section.title().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        heading.setVisible(!section.title().isEmpty());
        ((GridData) heading.getLayoutData()).exclude = section.title().isEmpty();
        fields.show(section.fields());
    }
}
