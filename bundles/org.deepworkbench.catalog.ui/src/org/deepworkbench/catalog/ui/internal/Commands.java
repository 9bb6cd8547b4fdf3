package org.deepworkbench.catalog.ui.internal;

import java.util.Map;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.ui.CommandCall;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** What can be done with a module, by commands of other parts of the workbench. Each takes the id of the module. */
enum Commands {
    TRAIN("org.deepworkbench.run.ui.train", "module"), //$NON-NLS-1$ //$NON-NLS-2$
    PREDICT("org.deepworkbench.run.ui.predict", "module"), //$NON-NLS-1$ //$NON-NLS-2$
    DEPLOY("org.deepworkbench.run.ui.deploy", "module"), //$NON-NLS-1$ //$NON-NLS-2$
    ADD_TO_TOPOLOGY("org.deepworkbench.topology.ui.addModule", "module"); //$NON-NLS-1$ //$NON-NLS-2$

    private static final String PLUGIN = "org.deepworkbench.catalog.ui"; //$NON-NLS-1$

    private final String id;
    private final String parameter;

    Commands(String id, String parameter) {
        this.id = id;
        this.parameter = id + '.' + parameter;
    }

    /** Does it; a failure is shown to the person. */
    void run(IServiceLocator services, CatalogModule module) {
        try {
            CommandCall.execute(services, id, Map.of(parameter, module.id()));
        } catch (NotEnabledException | NotHandledException e) {
            tell(new Status(IStatus.INFO, PLUGIN, notNow()));
        } catch (CommandException e) {
            tell(new Status(IStatus.ERROR, PLUGIN, Messages.Commands_failed, e));
        }
    }

    private String notNow() {
        return this == ADD_TO_TOPOLOGY ? Messages.Commands_noTopology : Messages.Commands_notNow;
    }

    private static void tell(IStatus status) {
        StatusManager.getManager().handle(status,
                StatusManager.SHOW | (status.getSeverity() == IStatus.ERROR ? StatusManager.LOG : StatusManager.NONE));
    }
}
