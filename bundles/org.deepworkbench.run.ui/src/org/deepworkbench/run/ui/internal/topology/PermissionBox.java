package org.deepworkbench.run.ui.internal.topology;

import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A box to tick that is seen only while it matters. */
final class PermissionBox {

    private final Button box;

    /** @param parent has a grid layout of two columns */
    PermissionBox(Composite parent, String id, String words, Runnable changed) {
        box = ControlIds.tag(new Button(parent, SWT.CHECK), id);
        box.setText(words);
        GridDataFactory.fillDefaults().span(2, 1).exclude(true).applyTo(box);
        box.setVisible(false);
        box.addListener(SWT.Selection, event -> changed.run());
    }

    boolean allowed() {
        return box.getSelection();
    }

    void show(Permission permission) {
        boolean matters = permission.matters(allowed());
        GridData data = (GridData) box.getLayoutData();
        if (data.exclude == matters) {
            data.exclude = !matters;
            box.setVisible(matters);
            box.requestLayout();
        }
    }
}
