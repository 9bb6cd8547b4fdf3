package org.deepworkbench.run.ui.internal.deploy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.PlacedService;
import org.deepworkbench.run.ui.internal.Modules;
import org.deepworkbench.run.ui.internal.Selected;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.spi.module.CatalogModule;
import org.eclipse.core.commands.ExecutionEvent;

/** Whom a command wants to train or to ask. */
public sealed interface ModuleTarget {

    /** The modules of a deployment, which answer. */
    record Deployed(Deployment deployment) implements ModuleTarget {
    }

    /** A module of the catalog that is not deployed, or not any more. */
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
        return named.flatMap(ModuleTarget::ofDeployment)
                .or(() -> Modules.answering().stream().findFirst().map(Deployed::new));
    }

    /** {@return the modules of the catalog that can run on this machine, by title} */
    static List<CatalogModule> startable() {
        return Services.modules().modules().stream().filter(module -> module.builtIn().isPresent()).toList();
    }

    /** One that has ended stands for its module. */
    private static Optional<ModuleTarget> ofDeployment(Deployment deployment) {
        return Modules.answers(deployment) ? Optional.of(new Deployed(deployment))
                : deployment.services().stream().map(PlacedService::moduleId).flatMap(Optional::stream)
                        .map(ModuleTarget::ofModule).flatMap(Optional::stream).findFirst();
    }

    private static Optional<ModuleTarget> ofModule(String id) {
        Stream<ModuleTarget> deployed = Modules.answering(id).<ModuleTarget>map(Deployed::new).stream();
        Stream<ModuleTarget> known = Services.modules().modules().stream().filter(module -> module.id().equals(id))
                .map(OfCatalog::new);
        return Stream.concat(deployed, known).findFirst();
    }
}
