package org.deepworkbench.run.ui.internal.targets;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.DisplayHop;
import org.deepworkbench.run.ui.internal.FaultWords;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.ui.Palette;
import org.deepworkbench.ui.form.FieldSpec;
import org.deepworkbench.ui.form.GeneratedForm;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/**
 * The preference page about what this machine trains on: the settings of the target that it is, looked at while they
 * are typed.
 */
public final class DevicesPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** Id of the page, and of its help. */
    public static final String ID = "org.deepworkbench.run.ui.devicesPage"; //$NON-NLS-1$

    /** Room for the longest hint, so that nothing jumps. */
    private static final int HINT_LINES = 4;

    private Composite page;
    private CheckLines check;
    private TrialJob trials;
    private List<Setting> settings = List.of();
    private Target kept = Target.LOCAL;
    private Optional<GeneratedForm> form = Optional.empty();

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.DevicesPage_description);
    }

    @Override
    protected Control createContents(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(5, 12).applyTo(page);
        DisplayHop display = new DisplayHop(page, 0);
        trials = new TrialJob(Services.targets(), display, this::show);
        page.addDisposeListener(event -> trials.giveUp());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, ID);
        Background.startQuietly(Messages.DevicesPage_reading, monitor -> {
            try {
                List<Setting> fields = Services.targets().settings(Target.LOCAL.engineId());
                Target target = Services.targets().get(Target.LOCAL.name()).target();
                display.execute(() -> fill(fields, target));
            } catch (FaultException e) {
                throw new CoreException(Status.error(e.fault().sentence(), e));
            }
        });
        return page;
    }

    private void fill(List<Setting> fields, Target target) {
        settings = fields;
        kept = target;
        List<FieldSpec> specs = SettingFields.of(fields, target.settings());
        GeneratedForm made = new GeneratedForm(page, "devices", specs); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(made.control());
        Label hint = new Label(page, SWT.WRAP);
        hint.setForeground(Palette.QUIET.on(hint));
        int line = hint.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, false).indent(5, 0).hint(100, HINT_LINES * line).applyTo(hint);
        check = new CheckLines(page);
        GridDataFactory.fillDefaults().grab(true, false).indent(5, 0).applyTo(check.control());
        form = Optional.of(made);
        made.onChange(this::changed);
        made.onFocus(field -> hint.setText(field.hint()));
        specs.stream().findFirst().ifPresent(field -> hint.setText(field.hint())); // until the cursor is somewhere
        changed();
        page.requestLayout();
    }

    private Target typed() {
        return new Target(kept.name(), kept.engineId(), SettingFields.settings(settings, form.orElseThrow().values()));
    }

    private void changed() {
        setValid(form.orElseThrow().problem().isEmpty());
        if (isValid()) {
            trials.want(typed());
        } else {
            trials.giveUp();
        }
    }

    private void show(Trial trial) {
        check.show(trial);
        if (trial instanceof Trial.Wrong(List<Fault> faults)) {
            faults.forEach(fault -> form.orElseThrow().complain(fault.where(), fault.what() + ' '
                    + FaultWords.explanation(new Fault(fault.what(), "", fault.why(), fault.remedy())))); //$NON-NLS-1$
            setValid(false);
        }
    }

    @Override
    protected void performDefaults() {
        form.ifPresent(made -> settings.forEach(setting -> made.set(setting.key(), setting.defaultValue().orElse("")))); //$NON-NLS-1$
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (form.isPresent() && !typed().equals(kept)) {
            Target before = kept;
            kept = typed();
            Target after = kept;
            Background.start(Messages.DevicesPage_keeping, monitor -> TargetEdit.changing(before, after).make());
        }
        return true;
    }
}
