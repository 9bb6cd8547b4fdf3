package org.deepworkbench.run.ui.internal.deployments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.PlacedService;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Removal;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.ui.CommandCall;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** What can be done with deployments that are there. */
final class DeploymentActions {

    private DeploymentActions() {
    }

    static boolean canStop(Deployment deployment) {
        return deployment.isLive() && !deployment.state().isFinal() || deployment.mayRemain();
    }

    /** Also those that are just being made, and what is left of those that failed. Asks first. */
    static void stop(List<Deployment> deployments, Shell shell) {
        List<Run> runs = Services.runs().runs();
        String question = deployments.size() == 1 ? question(deployments.getFirst(), runs)
                : NLS.bind(Messages.DeploymentActions_stopSeveral, deployments.size());
        if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.DeploymentActions_stopTitle, question,
                SWT.SHEET, Messages.DeploymentActions_stop, Messages.DeploymentActions_keep) != 0) {
            return;
        }
        for (Deployment deployment : deployments) {
            Background.start(NLS.bind(Messages.DeploymentActions_stopping, deployment.name()),
                    monitor -> Services.deployments().stop(deployment, monitor));
        }
    }

    /** {@return the question whether to stop, with what ends} */
    static String question(Deployment deployment, List<Run> runs) {
        StringBuilder question = new StringBuilder(NLS.bind(Messages.DeploymentActions_stopQuestion,
                deployment.name(), deployment.targetLabel()));
        deployment.services().stream().map(PlacedService::node)
                .forEach(node -> question.append("\n\u2022 ").append(node)); //$NON-NLS-1$
        deployment.status().resources().forEach(resource -> question.append("\n\u2022 ") //$NON-NLS-1$
                .append(resource.type()).append(' ').append(resource.id()));
        long trainings = runs.stream().filter(run -> run.deploymentId().equals(deployment.id()) && run.isLive()
                && !run.state().isFinal()).count();
        if (trainings > 0) {
            question.append("\n\n").append(Messages.DeploymentActions_stopTraining); //$NON-NLS-1$
        }
        return question.append("\n\n").append(Messages.DeploymentActions_stopLoss).toString(); //$NON-NLS-1$
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

    /** {@return whether its topology is still in the workspace} */
    static boolean canDeployAgain(Deployment deployment) {
        return file(deployment).isPresent();
    }

    /** Begins anew with the topology of the first, as it is now. */
    static void deployAgain(List<Deployment> deployments, Shell shell) {
        file(deployments.getFirst()).ifPresent(file -> {
            try {
                CommandCall.execute(PlatformUI.getWorkbench(), RunUi.RUN,
                        Map.of(RunUi.RUN_TOPOLOGY, file.getFullPath().toString()));
            } catch (CommandException e) {
                throw new IllegalStateException(e); // it is defined in this bundle
            }
        });
    }

    static Optional<IFile> file(Deployment deployment) {
        return deployment.topologyFile().stream().flatMap(path -> List
                .of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())).stream())
                .filter(IFile::exists).findFirst();
    }
}
