package org.deepworkbench.run.ui.internal.deployments;

import java.util.List;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Removal;
import org.deepworkbench.run.ui.internal.Services;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** What can be done with deployments that are there. */
final class DeploymentActions {

    private DeploymentActions() {
    }

    static boolean canStop(Deployment deployment) {
        return deployment.isLive() && !deployment.state().isFinal() || deployment.mayRemain();
    }

    /** Also those that are just being made, and what is left of those that failed. */
    static void stop(List<Deployment> deployments, Shell shell) {
        for (Deployment deployment : deployments) {
            Background.start(NLS.bind(Messages.DeploymentActions_stopping, deployment.name()),
                    monitor -> Services.deployments().stop(deployment, monitor));
        }
    }

    static boolean canRemove(Deployment deployment) {
        return deployment.state().isFinal() && !deployment.mayRemain();
    }

    static void remove(List<Deployment> deployments, Shell shell) {
        Removal.ask(shell, deployments.stream().map(Deployment::name).toList(), monitor -> {
            for (Deployment deployment : deployments) {
                Services.deployments().delete(deployment);
            }
        });
    }

    /** Opens the logs, each in a window of its own. */
    static void openLogs(List<Deployment> deployments, Shell shell) {
        deployments.forEach(deployment -> new LogDialog(shell, deployment).open());
    }
}
