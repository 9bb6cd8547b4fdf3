package org.deepworkbench.topology.ui.internal.editor;

import java.lang.reflect.InvocationTargetException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.ui.TopologyUi;
import org.deepworkbench.topology.ui.internal.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;

/** Saves what is open in an editor. */
final class Saving {

    private Saving() {
    }

    /** Saves while the display goes on working; tells the person if that is not possible, and cancels the monitor. */
    static void save(OpenTopology topology, IFile file, IProgressMonitor monitor, Shell shell) {
        topology.session().settle();
        topology.text().flush();
        TopologyDocument document = topology.session().document();
        SaveOperation save = new SaveOperation(file, document);
        String written = document.text();
        topology.saving(true);
        try {
            ModalContext.run(save, true, monitor, shell.getDisplay());
            topology.nowOnDisk(written);
            if (save.isStill(document)) {
                document.markSaved();
            }
        } catch (InvocationTargetException failed) {
            monitor.setCanceled(true);
            IStatus cause = failed.getCause() instanceof CoreException core ? core.getStatus()
                    : Status.error(String.valueOf(failed.getCause()));
            StatusManager.getManager().handle(new Status(IStatus.ERROR, TopologyUi.BUNDLE,
                    NLS.bind(Messages.Editor_notSaved, file.getName(), cause.getMessage()), failed.getCause()),
                    StatusManager.SHOW | StatusManager.LOG);
        } catch (InterruptedException cancelled) {
            monitor.setCanceled(true);
        } finally {
            topology.saving(false);
        }
    }
}
