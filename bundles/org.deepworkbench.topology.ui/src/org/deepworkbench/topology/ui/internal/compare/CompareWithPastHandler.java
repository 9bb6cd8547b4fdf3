package org.deepworkbench.topology.ui.internal.compare;

import java.util.List;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.ui.TopologyUi;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Compares the topology in the editor with what it was once. */
abstract class CompareWithPastHandler extends CompareHandler {

    private final Past past;

    CompareWithPastHandler(Past past) {
        this.past = past;
    }

    @Override
    final void compare(TopologyEditor editor, Version newer) {
        Shell shell = editor.getSite().getShell();
        Job job = Job.create(Messages.CompareWithPast_job, monitor -> {
            try {
                List<PastVersion> versions = past.of(newer.file(), monitor);
                shell.getDisplay().asyncExec(() -> choose(editor, newer, versions));
                return Status.OK_STATUS;
            } catch (FaultException failed) {
                return new Status(IStatus.ERROR, TopologyUi.BUNDLE, failed.fault().sentence());
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private void choose(TopologyEditor editor, Version newer, List<PastVersion> versions) {
        Shell shell = editor.getSite().getShell();
        if (shell.isDisposed()) {
            return;
        }
        if (versions.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.CompareWithPast_title, past.nothing());
            return;
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell,
                LabelProvider.createTextProvider(version -> ((PastVersion) version).label()));
        dialog.setTitle(Messages.CompareWithPast_title);
        dialog.setMessage(past.question());
        dialog.setMultipleSelection(false);
        dialog.setElements(versions.toArray());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof PastVersion chosen) {
            show(editor, monitor -> Version.once(chosen.label(), newer.file(), chosen.content().read(),
                    newer.layout().orElseThrow()), newer);
        }
    }
}
