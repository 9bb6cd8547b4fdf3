package org.deepworkbench.run.ui.internal.train;

import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.run.ui.internal.deploy.ModuleChooser;
import org.deepworkbench.run.ui.internal.deploy.ModuleStart;
import org.deepworkbench.run.ui.internal.deploy.ModuleTarget;
import org.deepworkbench.spi.module.CatalogModule;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;

/** Trains a module; one of the catalog that is not deployed is deployed first, so that it can tell its arguments. */
public final class TrainHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ModuleTarget.of(event, RunUi.TRAIN_MODULE, RunUi.TRAIN_DEPLOYMENT)
                .or(() -> ModuleChooser.choose(Messages.TrainHandler_title)).ifPresent(TrainHandler::train);
        return null;
    }

    private static void train(ModuleTarget target) {
        switch (target) {
            case ModuleTarget.Deployed(Deployment deployment) -> Trainings.ask(deployment, () -> { });
            case ModuleTarget.OfCatalog(CatalogModule module) -> ModuleStart.start(module, TrainHandler::askOrStop);
        }
    }

    /** What was started only to train is stopped again if the person decides otherwise. */
    private static void askOrStop(Deployment deployment) {
        Trainings.ask(deployment, () -> Background.start(NLS.bind(Messages.TrainHandler_stopping, deployment.name()),
                monitor -> Services.deployments().stop(deployment, monitor)));
    }
}
