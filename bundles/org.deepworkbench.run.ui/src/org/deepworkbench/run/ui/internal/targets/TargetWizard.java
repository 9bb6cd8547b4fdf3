package org.deepworkbench.run.ui.internal.targets;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.FaultWords;
import org.deepworkbench.run.ui.internal.Views;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Target;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Adds a target, or changes the settings of one. */
public final class TargetWizard extends Wizard {

    static final String HELP = "org.deepworkbench.run.ui.targetWizard"; //$NON-NLS-1$

    private static final int WIDTH = 720;
    private static final int HEIGHT = 480;

    private final Optional<Target> changed;
    private final Optional<Kind> fixedKind;
    private final KindPage kinds;
    private final SettingsPage settings;

    private TargetWizard(Offer offer, Optional<Kind> fixedKind, Optional<Target> before, boolean isNew) {
        this.fixedKind = fixedKind;
        changed = isNew ? Optional.empty() : before;
        kinds = new KindPage(offer.kinds());
        settings = new SettingsPage(offer, before, isNew);
        setWindowTitle(isNew ? Messages.TargetWizard_add : Messages.TargetWizard_edit);
    }

    /** Asks for a new target, soon. On the display thread. */
    public static void add(Shell shell) {
        start(shell, offer -> new TargetWizard(offer, Optional.empty(), Optional.empty(), true));
    }

    /** Asks for other settings of a target, soon. On the display thread. */
    static void edit(Shell shell, KnownTarget known) {
        Target target = known.target();
        start(shell, offer -> new TargetWizard(offer, Optional.of(offer.kind(target.engineId())), Optional.of(target),
                false));
    }

    /** Asks for a new target that begins with the settings of another, soon. On the display thread. */
    static void duplicate(Shell shell, KnownTarget known) {
        Target target = known.target();
        start(shell, offer -> new TargetWizard(offer, Optional.of(offer.kind(target.engineId())), Optional.of(target),
                true));
    }

    /** How a wizard is made of what there is. */
    @FunctionalInterface
    private interface Maker {
        TargetWizard of(Offer offer) throws FaultException;
    }

    private static void start(Shell shell, Maker maker) {
        Background.start(Messages.TargetWizard_reading, monitor -> {
            TargetWizard wizard = maker.of(Offer.read());
            shell.getDisplay().asyncExec(() -> open(shell, wizard));
        });
    }

    private static void open(Shell shell, TargetWizard wizard) {
        if (shell.isDisposed()) {
            return;
        }
        WizardDialog dialog = new WizardDialog(shell, wizard);
        dialog.setPageSize(WIDTH, HEIGHT);
        dialog.setHelpAvailable(false);
        dialog.open();
    }

    @Override
    public void addPages() {
        if (fixedKind.isEmpty()) {
            addPage(kinds);
        }
        addPage(settings);
    }

    @Override
    public void createPageControls(Composite pageContainer) {
        super.createPageControls(pageContainer);
        fixedKind.ifPresent(settings::show);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        if (page == kinds) {
            return settings;
        }
        return null;
    }

    /** {@return whether the settings are those of the kind that is chosen, and good} */
    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == settings && settings.isPageComplete();
    }

    /** The settings page is about to be seen. */
    void aboutToShowSettings() {
        if (fixedKind.isEmpty()) {
            kinds.kind().ifPresent(settings::show);
        }
    }

    @Override
    public boolean performFinish() {
        Target target = settings.target();
        TargetEdit edit = changed.map(before -> TargetEdit.changing(before, target))
                .orElseGet(() -> TargetEdit.adding(target));
        try {
            getContainer().run(true, false, monitor -> make(edit));
            Views.show(RunUi.TARGETS_VIEW);
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof FaultException failure) {
                Fault fault = failure.fault();
                settings.setErrorMessage(NLS.bind("{0} {1}", fault.what(), FaultWords.explanation(fault))); //$NON-NLS-1$
                return false;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void make(TargetEdit edit) throws InvocationTargetException {
        try {
            edit.make();
        } catch (FaultException e) {
            throw new InvocationTargetException(e);
        }
    }
}
