package org.deepworkbench.run.ui.internal.targets;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.Services;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** What can be done with targets that are kept. */
final class TargetActions {

    private TargetActions() {
    }

    /** {@return whether a target can be changed here, and can go: this machine's settings stand in the preferences} */
    static boolean canChange(TargetRow row) {
        return !row.isThisMachine();
    }

    /** Opens the wizard with the settings of a target. */
    static void edit(List<TargetRow> rows, Shell shell) {
        TargetWizard.edit(shell, rows.getFirst().known());
    }

    /** Opens the wizard for a new target with the settings of another. */
    static void duplicate(List<TargetRow> rows, Shell shell) {
        TargetWizard.duplicate(shell, rows.getFirst().known());
    }

    /** Removes targets after telling what still runs there. Undo brings them back. */
    static void remove(List<TargetRow> rows, Shell shell) {
        List<KnownTarget> targets = rows.stream().map(TargetRow::known).toList();
        List<String> names = targets.stream().map(KnownTarget::label).toList();
        boolean sure = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.TargetActions_removeTitle,
                question(names, living(targets)), SWT.NONE, Messages.TargetActions_remove,
                Messages.TargetActions_keep) == 0;
        if (sure) {
            Background.start(Messages.TargetActions_removing, monitor -> {
                for (KnownTarget known : targets) {
                    TargetEdit.removing(known.target()).make();
                }
            });
        }
    }

    /** {@return the names of what lives on one of the targets} */
    private static List<String> living(List<KnownTarget> targets) {
        List<String> names = targets.stream().map(known -> known.target().name()).toList();
        return Services.deployments().deployments().stream()
                .filter(deployment -> !deployment.state().isFinal() && names.contains(deployment.target().name()))
                .map(Deployment::name).toList();
    }

    /** {@return what is going to be removed, and what will go on running there} */
    static String question(List<String> names, List<String> living) {
        List<String> parts = new ArrayList<>();
        parts.add(NLS.bind(Messages.TargetActions_removeQuestion, String.join(", ", names))); //$NON-NLS-1$
        if (living.isEmpty()) {
            parts.add(Messages.TargetActions_nothingRuns);
        } else {
            parts.add(NLS.bind(living.size() == 1 ? Messages.TargetActions_oneRuns
                    : Messages.TargetActions_someRun, String.join(", ", living))); //$NON-NLS-1$
        }
        return String.join("\n\n", parts); //$NON-NLS-1$
    }
}
