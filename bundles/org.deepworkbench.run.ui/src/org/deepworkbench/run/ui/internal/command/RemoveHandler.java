package org.deepworkbench.run.ui.internal.command;

import java.util.List;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Selected;
import org.deepworkbench.run.ui.internal.Services;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes the selected, ended deployments and runs off the list, after asking, for their logs and metrics go too. */
public final class RemoveHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        List<Deployment> deployments = Selected.all(event, Deployment.class);
        List<Run> runs = Selected.all(event, Run.class);
        int count = deployments.size() + runs.size();
        String what = count == 1 ? deployments.stream().map(Deployment::name).findFirst()
                .orElseGet(() -> runs.get(0).title()) : NLS.bind(Messages.RemoveHandler_several, count);
        boolean sure = MessageDialog.open(MessageDialog.QUESTION, HandlerUtil.getActiveShell(event),
                Messages.RemoveHandler_title, NLS.bind(Messages.RemoveHandler_question, what), SWT.SHEET,
                Messages.RemoveHandler_remove, Messages.RemoveHandler_keep) == 0;
        if (sure) {
            Background.start(NLS.bind(Messages.RemoveHandler_removing, what), monitor -> {
                for (Deployment deployment : deployments) {
                    Services.deployments().delete(deployment);
                }
                for (Run run : runs) {
                    Services.runs().delete(run);
                }
            });
        }
        return null;
    }
}
