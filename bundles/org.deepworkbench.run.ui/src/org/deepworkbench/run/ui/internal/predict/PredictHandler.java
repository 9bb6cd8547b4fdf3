package org.deepworkbench.run.ui.internal.predict;

import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Windows;
import org.deepworkbench.run.ui.internal.deploy.ModuleChooser;
import org.deepworkbench.run.ui.internal.deploy.ModuleStart;
import org.deepworkbench.run.ui.internal.deploy.ModuleTarget;
import org.deepworkbench.spi.module.CatalogModule;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

/** Asks a module about pictures; a module of the catalog that is not deployed is deployed first. */
public final class PredictHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ModuleTarget.of(event, RunUi.PREDICT_MODULE, RunUi.PREDICT_DEPLOYMENT)
                .or(() -> ModuleChooser.choose(Messages.PredictHandler_title))
                .ifPresent(PredictHandler::predict);
        return null;
    }

    private static void predict(ModuleTarget target) {
        switch (target) {
            case ModuleTarget.Deployed(Deployment deployment) -> open(deployment);
            case ModuleTarget.OfCatalog(CatalogModule module) -> ModuleStart.start(module,
                    deployment -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(deployment)));
        }
    }

    private static void open(Deployment deployment) {
        new PredictDialog(Windows.shell(), deployment).open();
    }
}
