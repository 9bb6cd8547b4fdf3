package org.deepworkbench.run.ui.internal.predict;

import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.deploy.ModuleChooser;
import org.deepworkbench.run.ui.internal.deploy.ModuleStart;
import org.deepworkbench.run.ui.internal.deploy.ModuleTarget;
import org.deepworkbench.spi.module.CatalogModule;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks a module about pictures; a module of the catalog that is not deployed is deployed first. */
public final class PredictHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        ModuleTarget.of(event, RunUi.PREDICT_MODULE, RunUi.PREDICT_DEPLOYMENT)
                .or(() -> ModuleChooser.choose(shell, Messages.PredictHandler_title))
                .ifPresent(target -> predict(target, shell));
        return null;
    }

    private static void predict(ModuleTarget target, Shell shell) {
        switch (target) {
            case ModuleTarget.Deployed(Deployment deployment) -> open(shell, deployment);
            case ModuleTarget.OfCatalog(CatalogModule module) -> ModuleStart.start(module,
                    deployment -> shell.getDisplay().asyncExec(() -> open(shell, deployment)));
        }
    }

    private static void open(Shell shell, Deployment deployment) {
        if (!shell.isDisposed()) {
            new PredictDialog(shell, deployment).open();
        }
    }
}
