package org.deepworkbench.run.ui.internal.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.deepworkbench.run.ui.internal.DisplayHop;
import org.deepworkbench.run.ui.internal.FaultWords;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.run.ui.internal.accounts.NewNames;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.ui.form.FieldKind;
import org.deepworkbench.ui.form.FieldSpec;
import org.deepworkbench.ui.form.GeneratedForm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

/** The name and the settings of a target, tried out while they are typed. */
final class SettingsPage extends WizardPage {

    /** Where the name stands among the fields; no setting has such a key. */
    private static final String NAME = "name"; //$NON-NLS-1$

    private final Offer offer;
    private final Optional<Target> before;
    private final boolean renamed;
    private Optional<Kind> kind = Optional.empty();
    private ScrolledComposite scroll;
    private GeneratedForm form;
    private TrialLine line;
    private TrialJob trials;
    private String suggested = ""; //$NON-NLS-1$
    private boolean suggesting;

    /**
     * @param before  whose settings stand there at first
     * @param renamed whether the person gives a name; otherwise it stays that of the target before
     */
    SettingsPage(Offer offer, Optional<Target> before, boolean renamed) {
        super("settings"); //$NON-NLS-1$
        this.offer = offer;
        this.before = before;
        this.renamed = renamed;
        setPageComplete(false);
    }

    /** {@return the target as it stands there} */
    Target target() {
        Map<String, String> typed = form.values();
        String name = renamed ? typed.getOrDefault(NAME, "") : before.orElseThrow().name(); //$NON-NLS-1$
        Kind chosen = kind.orElseThrow();
        return new Target(name, chosen.engine().id(), SettingFields.settings(chosen.settings(), typed));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(0, 8).applyTo(area);
        scroll = new ScrolledComposite(area, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addListener(SWT.Resize, event -> fit());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        line = new TrialLine(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line.control());
        trials = new TrialJob(Services.targets(), new DisplayHop(area, 0), this::show);
        area.addDisposeListener(event -> trials.giveUp());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, TargetWizard.HELP);
        setControl(area);
    }

    /** Makes the fields those of a kind, unless they are already. */
    void show(Kind chosen) {
        if (kind.filter(chosen::equals).isPresent()) {
            return;
        }
        kind = Optional.of(chosen);
        setTitle(before.isPresent() && !renamed ? NLS.bind(Messages.SettingsPage_edit, before.get().name())
                : NLS.bind(Messages.SettingsPage_add, chosen.engine().label()));
        setDescription(chosen.description());
        if (form != null) {
            form.control().dispose();
        }
        form = new GeneratedForm(scroll, "target", fields(chosen)); //$NON-NLS-1$
        offer(chosen);
        scroll.setContent(form.control());
        form.onChange(this::changed);
        form.onFocus(field -> setMessage(field.hint().isEmpty() ? null : field.hint()));
        changed();
    }

    private List<FieldSpec> fields(Kind chosen) {
        Map<String, String> values = before.map(Target::settings).orElse(Map.of());
        List<FieldSpec> fields = new ArrayList<>();
        if (renamed) {
            fields.add(new FieldSpec(NAME, Messages.SettingsPage_name, Messages.SettingsPage_nameHint, FieldKind.TEXT,
                    "", List.of(), OptionalDouble.empty(), OptionalDouble.empty(), true, false)); //$NON-NLS-1$
        }
        fields.addAll(SettingFields.of(chosen.settings(), values));
        return fields;
    }

    private void offer(Kind chosen) {
        GeneratedForm made = form;
        for (Setting setting : chosen.settings()) {
            String key = setting.key();
            if (setting.kind() == Setting.Kind.ACCOUNT) {
                form.offer(key, offer.accounts());
                form.button(key, Messages.SettingsPage_signIn,
                        () -> NewNames.account(made.control(), offer.accounts(), name -> made.set(key, name)));
            } else if (setting.kind() == Setting.Kind.SECRET) {
                form.offer(key, offer.secrets());
                form.button(key, Messages.SettingsPage_keepSecret,
                        () -> NewNames.secret(made.control(), name -> made.set(key, name)));
            }
        }
    }

    private void changed() {
        if (suggesting) {
            return;
        }
        suggestName();
        fit();
        trials.giveUp();
        judge();
        if (isPageComplete()) {
            trials.want(target());
        } else {
            line.clear();
        }
    }

    /** The name follows the address until the person gives another. */
    private void suggestName() {
        String name = form.values().getOrDefault(NAME, ""); //$NON-NLS-1$
        if (renamed && (name.isEmpty() || name.equals(suggested))) {
            suggested = NameSuggestion.of(kind.orElseThrow().engine().id(),
                    TargetWords.address(target(), kind.get().settings()), offer.taken());
            suggesting = true;
            form.set(NAME, suggested);
            suggesting = false;
        }
    }

    private void judge() {
        String name = renamed ? target().name() : ""; //$NON-NLS-1$
        if (offer.taken().stream().anyMatch(name::equalsIgnoreCase)) {
            form.complain(NAME, NLS.bind(Messages.SettingsPage_taken, name));
        }
        setPageComplete(form.problem().isEmpty());
    }

    private void show(Trial trial) {
        line.show(trial);
        if (trial instanceof Trial.Wrong(List<Fault> faults)) {
            faults.forEach(fault -> form.complain(fault.where(), fault.what() + ' ' + FaultWords.explanation(
                    new Fault(fault.what(), "", fault.why(), fault.remedy())))); //$NON-NLS-1$
            fit();
        }
        setPageComplete(form.problem().isEmpty());
    }

    private void fit() {
        if (form != null) {
            scroll.setMinSize(form.control().computeSize(scroll.getClientArea().width, SWT.DEFAULT));
        }
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            ((TargetWizard) getWizard()).aboutToShowSettings();
        }
        super.setVisible(visible);
        if (visible && form != null) {
            form.setFocus();
        }
    }
}
