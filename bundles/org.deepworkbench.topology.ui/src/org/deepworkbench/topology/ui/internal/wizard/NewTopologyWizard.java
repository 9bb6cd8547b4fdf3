package org.deepworkbench.topology.ui.internal.wizard;

import org.deepworkbench.topology.ui.TopologyUi;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Creates a topology: where, and empty or with a module of the catalog. */
public final class NewTopologyWizard extends Wizard implements INewWizard {

    private final ModulePage modules = new ModulePage();
    private IWorkbench workbench;
    private FilePage file;

    @Override
    public void init(IWorkbench where, IStructuredSelection selection) {
        workbench = where;
        file = new FilePage(Destination.folder(selection, where), modules::content);
        setWindowTitle(Messages.New_title);
        setDefaultPageImageDescriptor(TopologyImages.object("wizard")); //$NON-NLS-1$
    }

    @Override
    public void addPages() {
        addPage(file);
        addPage(modules);
    }

    @Override
    public boolean performFinish() {
        IFile created = file.createNewFile();
        if (created == null) {
            return false;
        }
        try {
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), created, TopologyUi.EDITOR);
        } catch (PartInitException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
        return true;
    }
}
