package org.deepworkbench.run.ui.internal.predict;

import java.util.Optional;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.deploy.ModuleStart;
import org.deepworkbench.run.ui.internal.deploy.ModuleTarget;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks a module about pictures; a module of the catalog that is not deployed is deployed first. */
public final class PredictHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Optional<ModuleTarget> target = ModuleTarget.of(event, RunUi.PREDICT_MODULE, RunUi.PREDICT_DEPLOYMENT);
        if (target.isEmpty()) {
            ModuleTarget.tellNothingRuns(shell, Messages.PredictHandler_title);
            return null;
        }
        switch (target.get()) {
            case ModuleTarget.Deployed(Deployment deployment) -> open(shell, deployment);
            case ModuleTarget.OfCatalog(var module) -> ModuleStart.start(module,
                    deployment -> shell.getDisplay().asyncExec(() -> open(shell, deployment)));
        }
        return null;
    }

    private static void open(Shell shell, Deployment deployment) {
        if (!shell.isDisposed()) {
            new PredictDialog(shell, deployment).open();
        }
    }
}
