package org.deepworkbench.run.ui.internal.deploy;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.FaultDialog;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Modules;
import org.deepworkbench.run.ui.internal.Selected;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.module.CatalogModule;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;

/** Whom a command wants to train or to ask. */
public sealed interface ModuleTarget {

    /** The modules of a deployment. */
    record Deployed(Deployment deployment) implements ModuleTarget {
    }

    /** A module of the catalog that is not deployed yet. */
    record OfCatalog(CatalogModule module) implements ModuleTarget {
    }

    /**
     * Takes what the command's parameters name, else what is selected, else the newest deployment that answers.
     *
     * @param moduleParameter     id of the parameter that holds the id of a module of the catalog
     * @param deploymentParameter id of the parameter that holds the id of a deployment
     * @return empty if there is nothing
     */
    static Optional<ModuleTarget> of(ExecutionEvent event, String moduleParameter, String deploymentParameter) {
        String module = event.getParameter(moduleParameter);
        if (module != null) {
            return ofModule(module);
        }
        String deployment = event.getParameter(deploymentParameter);
        Optional<Deployment> named = deployment == null ? Selected.deployment(event)
                : Services.deployments().find(deployment);
        List<Deployment> answering = Modules.answering();
        return named.filter(Modules::answers).or(() -> answering.stream().findFirst()).map(Deployed::new);
    }

    /** Tells the person what to do first. */
    static void tellNothingRuns(Shell shell, String doing) {
        FaultDialog.open(shell, doing,
                new Fault(Messages.ModuleTarget_nothing, "", "", Messages.ModuleTarget_nothingRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Optional<ModuleTarget> ofModule(String id) {
        return Modules.answering(id).<ModuleTarget>map(Deployed::new).or(() -> Services.modules().modules().stream()
                .filter(module -> module.id().equals(id)).findFirst().map(OfCatalog::new));
    }
}
