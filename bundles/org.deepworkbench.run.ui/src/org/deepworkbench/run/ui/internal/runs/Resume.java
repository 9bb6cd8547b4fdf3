package org.deepworkbench.run.ui.internal.runs;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.deepaas.Checkpoint;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Goes on with trainings that ended before time. Used on the display thread only. */
final class Resume {

    private Resume() {
    }

    /** Asks whether to go on with the first of the runs from its last checkpoint, and does so. */
    static void fromLast(List<Run> runs, Shell shell) {
        List<Checkpoint> known = runs.get(0).checkpoints();
        ask(runs.get(0), known.isEmpty() ? Optional.empty() : Optional.of(known.getLast()), shell);
    }

    /** Asks whether to go on with a run from a checkpoint, and does so. */
    static void from(Run run, Checkpoint checkpoint, Shell shell) {
        ask(run, Optional.of(checkpoint), shell);
    }

    private static void ask(Run run, Optional<Checkpoint> from, Shell shell) {
        // the last is asked for as such: the service may have written another one before it ended
        String place = from.map(checkpoint -> NLS.bind(checkpoint.last() ? Messages.Resume_fromThisOrLater
                : Messages.Resume_from, Integer.toString(checkpoint.epoch()), Long.toString(checkpoint.step())))
                .orElse(Messages.Resume_fromLast);
        boolean runs = Services.runs().reachable(run).isPresent();
        String question = NLS.bind(Messages.Resume_question, run.title(), place) + '\n' + '\n'
                + (runs ? Messages.Resume_same : Messages.Resume_startsAgain);
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Resume_title, question, 0,
                Messages.Resume_resume, IDialogConstants.CANCEL_LABEL);
        if (answer == 0) {
            start(run, from.filter(checkpoint -> !checkpoint.last()).map(Checkpoint::id).orElse("")); //$NON-NLS-1$
        }
    }

    private static void start(Run run, String checkpoint) {
        Background.start(NLS.bind(Messages.Resume_resuming, run.title()), monitor -> {
            DeployedModule module = Services.runs().reach(run, monitor);
            Services.runs().resume(run, checkpoint, module, monitor);
        });
    }
}
