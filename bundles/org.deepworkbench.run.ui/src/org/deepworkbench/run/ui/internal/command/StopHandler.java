package org.deepworkbench.run.ui.internal.command;

import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Selected;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.run.ui.internal.deploy.DeployJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;

/** Ends the selected deployments, also those that are just being made, and cancels the selected runs. */
public final class StopHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Selected.all(event, Deployment.class).forEach(StopHandler::stop);
        Selected.all(event, Run.class).forEach(StopHandler::cancel);
        return null;
    }

    private static void stop(Deployment deployment) {
        DeployJob.cancel(deployment);
        Background.start(NLS.bind(Messages.StopHandler_stopping, deployment.name()),
                monitor -> Services.deployments().stop(deployment, monitor));
    }

    private static void cancel(Run run) {
        Background.start(NLS.bind(Messages.StopHandler_cancelling, run.title()), run::cancel);
    }
}
