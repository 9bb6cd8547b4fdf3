package org.deepworkbench.topology.ui.internal.editor;

import java.util.List;
import java.util.function.Consumer;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.Services;
import org.deepworkbench.topology.ui.internal.problems.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Brings an open topology and its file together again after the file changed by other hands. */
final class Reconciling {

    private Reconciling() {
    }

    /**
     * Reads the file in the background, and takes its text over; asks first if that would cost something unsaved. What
     * was read while the file went on changing, by a save perhaps, is no news: the later change is looked at in turn.
     */
    static void start(IFile file, OpenTopology open, Shell shell) {
        long stamp = file.getModificationStamp();
        background(file, disk -> shell.getDisplay().asyncExec(() -> {
            boolean latest = file.getModificationStamp() == stamp && !open.isSaving();
            if (latest && !shell.isDisposed() && !open.knows(disk.text())) {
                open.nowOnDisk(disk.text());
                take(file, disk.text(), open, shell);
            }
        }));
    }

    /** Shows in the Problems view what is wrong with the file itself, after an editor was closed without saving. */
    static void judge(IFile file) {
        background(file, disk -> {
            List<Diagnostic> problems = disk.diagnostics();
            try {
                ProblemMarkers.publish(file, problems, null);
            } catch (CoreException refused) {
                ILog.of(Reconciling.class).log(refused.getStatus());
            }
        });
    }

    private static void take(IFile file, String text, OpenTopology open, Shell shell) {
        boolean loses = open.isDirty();
        if (!loses || MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Reload_title,
                NLS.bind(Messages.Reload_question, file.getName()), 0, Messages.Reload_keep,
                Messages.Reload_take) == 1) {
            open.text().flush();
            open.session().document().replaceAll(text);
            open.session().document().markSaved();
        }
    }

    private static void background(IFile file, Consumer<TopologyDocument> then) {
        Job job = Job.createSystem(NLS.bind(Messages.Load_name, file.getName()), monitor -> {
            try {
                then.accept(Opening.open(file, Services.imports().settings()));
            } catch (FaultException gone) {
                // what cannot be read is not taken over; saving writes it anew
            }
        });
        job.schedule();
    }
}
