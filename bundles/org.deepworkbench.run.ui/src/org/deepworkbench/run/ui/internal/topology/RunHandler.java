package org.deepworkbench.run.ui.internal.topology;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.FaultDialog;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.run.ui.internal.Views;
import org.deepworkbench.run.ui.internal.Windows;
import org.deepworkbench.run.ui.internal.deploy.DeployJob;
import org.deepworkbench.run.ui.internal.train.Trainings;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.TopologySource;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** Runs a topology: asks where and how, deploys it in the background, then trains as was chosen. */
public final class RunHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Optional<IFile> file = TopologyFile.of(event);
        if (file.isEmpty()) {
            String where = Optional.ofNullable(event.getParameter(RunUi.RUN_TOPOLOGY)).orElse(""); //$NON-NLS-1$
            FaultDialog.open(Windows.shell(), Messages.RunHandler_title,
                    new Fault(Messages.RunHandler_nothing, where, "", Messages.RunHandler_nothingRemedy)); //$NON-NLS-1$
        } else if (TopologyFile.save(event, file.get())) {
            read(file.get());
        }
        return null;
    }

    private static void read(IFile file) {
        Background.start(NLS.bind(Messages.RunHandler_reading, file.getName()), monitor -> {
            TopologyDocument document = TopologyDocument.open(TopologySource.of(file.getLocation().toPath(),
                    file.getProject().getLocation().toPath()).with(Services.imports()));
            List<KnownTarget> targets = Services.targets().targets();
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> ask(document, targets));
        });
    }

    private static void ask(TopologyDocument document, List<KnownTarget> targets) {
        if (targets.isEmpty()) {
            FaultDialog.open(Windows.shell(), Messages.RunHandler_title,
                    new Fault(Messages.RunHandler_noTarget, "", "", Messages.RunHandler_noTargetRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        RunDialog dialog = new RunDialog(Windows.shell(), document, targets);
        if (dialog.open() == Window.OK) {
            deploy(dialog.preview().plan().orElseThrow(), dialog.choice(), dialog.afterwards());
        }
    }

    private static void deploy(Plan plan, Choice choice, Afterwards afterwards) {
        Views.show(RunUi.DEPLOYMENTS_VIEW);
        new DeployJob(plan, choice.target(), choice.options(), deployment -> go(deployment, afterwards)).schedule();
    }

    private static void go(Deployment deployment, Afterwards afterwards) {
        switch (afterwards) {
            case TRAIN -> Trainings.startWithDefaults(deployment);
            case ASK -> Trainings.ask(deployment, () -> { });
            case NOTHING -> { }
        }
    }
}
