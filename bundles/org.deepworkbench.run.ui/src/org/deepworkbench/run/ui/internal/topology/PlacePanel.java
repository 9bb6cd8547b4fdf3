package org.deepworkbench.run.ui.internal.topology;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Where to run, what the person allows there, what is to happen when it runs, and a preview of it all. */
final class PlacePanel {

    private final PlaceList places;
    private final Combo afterwards;
    private final PermissionBox allowCpu;
    private final PermissionBox allowPrivileged;
    private final PreviewArea preview;

    /**
     * @param chosen  name of the target that is chosen at first
     * @param changed is run after each change of what bears on the deployment
     */
    PlacePanel(Composite parent, List<Place> all, Optional<String> chosen, Afterwards first, Runnable changed) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(column);
        Label title = new Label(column, SWT.NONE);
        title.setText(Messages.RunDialog_plan);
        title.setForeground(Palette.ACCENT.on(column));
        GridDataFactory.fillDefaults().indent(RunDialog.MARGIN, 0).applyTo(title);
        Composite settings = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(RunDialog.MARGIN, 0).spacing(12, 6).applyTo(settings);
        settings.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        places = new PlaceList(settings, all, chosen);
        places.onChange(changed);
        new Label(settings, SWT.NONE).setText(Messages.RunDialog_afterwards);
        afterwards = ControlIds.tag(new Combo(settings, SWT.READ_ONLY), "run.afterwards"); //$NON-NLS-1$
        afterwards.setItems(Arrays.stream(Afterwards.values()).map(Afterwards::label).toArray(String[]::new));
        afterwards.select(first.ordinal());
        afterwards.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        allowCpu = new PermissionBox(settings, "run.allowCpu", Messages.RunDialog_allowCpu, changed); //$NON-NLS-1$
        allowPrivileged = new PermissionBox(settings, "run.allowPrivileged", Messages.RunDialog_allowPrivileged, //$NON-NLS-1$
                changed);
        preview = new PreviewArea(column);
        preview.control().setLayoutData(new GridData(GridData.FILL_BOTH));
    }

    Place place() {
        return places.chosen();
    }

    DeployOptions options() {
        return new DeployOptions(allowCpu.allowed(), allowPrivileged.allowed());
    }

    Afterwards afterwards() {
        return Afterwards.values()[afterwards.getSelectionIndex()];
    }

    /** Shows words in place of a preview. */
    void say(String words) {
        preview.say(words);
    }

    void show(Preview shown) {
        preview.show(shown);
        shown.plan().ifPresent(plan -> {
            places.show(shown.elsewhere());
            allowCpu.show(shown.cpu());
            allowPrivileged.show(shown.privileged());
        });
    }
}
