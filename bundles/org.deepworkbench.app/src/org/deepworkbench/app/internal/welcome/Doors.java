package org.deepworkbench.app.internal.welcome;

import java.util.List;
import java.util.Map;
import org.deepworkbench.app.internal.Messages;
import org.deepworkbench.ui.CommandCall;
import org.deepworkbench.ui.Icons;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** The three ways into the workbench, one for each kind of user. */
final class Doors {

    private static final String PLUGIN = "org.deepworkbench.app"; //$NON-NLS-1$
    private static final String CATALOG = "org.deepworkbench.catalog.ui.catalog"; //$NON-NLS-1$
    private static final String TRAIN = "org.deepworkbench.run.ui.train"; //$NON-NLS-1$
    private static final String TRAIN_MODULE = TRAIN + ".module"; //$NON-NLS-1$
    /** The module of the catalog that takes any pictures. */
    private static final String GENERAL_CLASSIFIER = "image-classification"; //$NON-NLS-1$
    private static final String COMPOSER = "org.deepworkbench.topology.ui.editor"; //$NON-NLS-1$

    private Doors() {
    }

    static List<Door> all() {
        return List.of(
                new Door("welcome.browse", Icons.DOOR_BROWSE, Messages.Door_browse, Messages.Door_browseText, //$NON-NLS-1$
                        Messages.Door_browseAction, window -> window.getActivePage().showView(CATALOG)),
                new Door("welcome.train", Icons.DOOR_TRAIN, Messages.Door_train, Messages.Door_trainText, //$NON-NLS-1$
                        Messages.Door_trainAction, Doors::train),
                new Door("welcome.compose", Icons.DOOR_COMPOSE, Messages.Door_compose, Messages.Door_composeText, //$NON-NLS-1$
                        Messages.Door_composeAction, Doors::compose));
    }

    /** Goes through a door and tells the person if it is stuck. */
    static void take(Door door, IWorkbenchWindow window) {
        try {
            door.way().into(window);
        } catch (CoreException e) {
            String message = NLS.bind(Messages.Door_failed, door.title());
            StatusManager.getManager().handle(new Status(IStatus.ERROR, PLUGIN, message, e),
                    StatusManager.SHOW | StatusManager.LOG);
        }
    }

    static void log(String message, Throwable cause) {
        StatusManager.getManager().handle(new Status(IStatus.ERROR, PLUGIN, message, cause), StatusManager.LOG);
    }

    private static void train(IWorkbenchWindow window) throws CoreException {
        try {
            CommandCall.execute(window, TRAIN, Map.of(TRAIN_MODULE, GENERAL_CLASSIFIER));
        } catch (CommandException e) {
            throw new CoreException(new Status(IStatus.ERROR, PLUGIN, e.getMessage(), e));
        }
    }

    private static void compose(IWorkbenchWindow window) {
        SampleProject sample = new SampleProject();
        Job job = sample.create();
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (event.getResult().isOK()) {
                    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(sample, window));
                }
            }
        });
        job.schedule();
    }

    private static void open(SampleProject sample, IWorkbenchWindow window) {
        try {
            if (window.getActivePage() != null) {
                IDE.openEditor(window.getActivePage(), sample.topology(), COMPOSER);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
