package org.deepworkbench.run.ui.internal.deployments;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.TopologySource;
import org.deepworkbench.topology.core.plan.PlanResult;
import org.deepworkbench.topology.core.plan.Planner;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Changes what runs into what its topology says now. */
final class Updates {

    private Updates() {
    }

    /** {@return whether its target can change it, and it is known from which file it was made} */
    static boolean isPossible(Deployment deployment) {
        return deployment.canUpdate() && deployment.topologyFile().isPresent();
    }

    /** Reads the topology of the first, asks for its inputs, and has it changed in the background. */
    static void ask(List<Deployment> deployments, Shell shell) {
        Deployment deployment = deployments.getFirst();
        Path file = deployment.topologyFile().orElseThrow();
        Path project = DeploymentActions.file(deployment).map(IFile::getProject)
                .map(each -> each.getLocation()).map(IPath::toPath).orElseGet(file::getParent);
        Background.start(NLS.bind(Messages.RunHandler_reading, file.getFileName()), monitor -> {
            TopologyDocument document = TopologyDocument
                    .open(TopologySource.of(file, project).with(Services.imports()));
            shell.getDisplay().asyncExec(() -> ask(deployment, document, shell));
        });
    }

    private static void ask(Deployment deployment, TopologyDocument document, Shell shell) {
        if (shell.isDisposed()) {
            return;
        }
        UpdateDialog dialog = new UpdateDialog(shell, deployment, document);
        if (dialog.open() == Window.OK) {
            Map<String, String> inputs = dialog.inputs();
            Background.start(NLS.bind(Messages.Updates_job, deployment.name()),
                    monitor -> update(deployment, document, inputs, monitor));
        }
    }

    private static void update(Deployment deployment, TopologyDocument document, Map<String, String> inputs,
            IProgressMonitor monitor) throws FaultException {
        Plan plan = switch (Planner.plan(document, inputs, Services.modules())) {
            case PlanResult.Planned planned -> planned.plan();
            case PlanResult.Refused refused -> throw new FaultException(refused.faults().getFirst());
        };
        Services.deployments().update(deployment, plan, monitor);
    }

    /** {@return the inputs it was made with as a person would type them; secrets are masked, and so left out} */
    static Map<String, String> given(Deployment deployment) {
        Map<String, String> given = new LinkedHashMap<>();
        deployment.inputs().forEach((name, value) -> {
            String text = String.valueOf(value);
            if (!text.contains("\u2022\u2022\u2022") && !(value instanceof Map<?, ?>) && !(value instanceof List<?>)) { //$NON-NLS-1$
                given.put(name, text);
            }
        });
        return given;
    }
}
