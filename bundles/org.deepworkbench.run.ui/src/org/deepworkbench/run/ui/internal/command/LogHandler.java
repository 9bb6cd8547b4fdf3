package org.deepworkbench.run.ui.internal.command;

import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.Selected;
import org.deepworkbench.run.ui.internal.deployments.LogDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the log of the selected deployment, each in a window of its own. */
public final class LogHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        for (Deployment deployment : Selected.all(event, Deployment.class)) {
            new LogDialog(HandlerUtil.getActiveShell(event), deployment).open();
        }
        return null;
    }
}
