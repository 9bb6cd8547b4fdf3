package org.deepworkbench.run.ui.internal.deployments;

import java.util.Optional;
import org.deepworkbench.run.ui.RunUi;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows a deployment in its view, and the log of one of its nodes where that is asked for. */
public final class ShowHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            DeploymentsView view = (DeploymentsView) page.showView(RunUi.DEPLOYMENTS_VIEW);
            Optional<String> node = Optional.ofNullable(event.getParameter(RunUi.SHOW_LOG));
            Optional.ofNullable(event.getParameter(RunUi.SHOW_DEPLOYMENT))
                    .ifPresent(id -> view.show(new DeploymentsView.Wanted(id, node.isPresent(), node)));
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
