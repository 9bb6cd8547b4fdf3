package org.deepworkbench.run.ui.internal.devices;

import java.util.List;
import org.deepworkbench.spi.device.DeviceNote;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What a person should know about the devices, in words beneath the table. Takes no room when there is nothing. */
final class NotesArea {

    private final Composite area;
    private List<DeviceNote> shown = List.of();

    /** @param parent has a grid layout of one column */
    NotesArea(Composite parent) {
        area = ControlIds.tag(new Composite(parent, SWT.NONE), "devices.notes"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(6, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        area.setVisible(false);
    }

    void show(List<DeviceNote> notes) {
        if (notes.equals(shown)) {
            return;
        }
        shown = notes;
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        notes.forEach(this::line);
        ((GridData) area.getLayoutData()).exclude = notes.isEmpty();
        area.setVisible(!notes.isEmpty());
        area.requestLayout();
    }

    private void line(DeviceNote note) {
        Label sign = new Label(area, SWT.NONE);
        sign.setImage((note.warning() ? Icons.CAUTION : Icons.INFO).image());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
        Label words = new Label(area, SWT.WRAP);
        words.setText(note.fault().sentence().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(words);
    }
}
