package org.deepworkbench.run.ui.internal.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunArtifacts;
import org.deepworkbench.run.core.RunReport;
import org.deepworkbench.run.core.RunReport.Picture;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Removal;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.TopologyPicture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** What can be done with runs that are there. */
final class RunActions {

    private static final double PICTURE_SCALE = 2;

    private RunActions() {
    }

    static boolean canCancel(Run run) {
        return run.isLive() && !run.state().isFinal();
    }

    static void cancel(List<Run> runs, Shell shell) {
        runs.forEach(run -> Background.start(NLS.bind(Messages.RunActions_cancelling, run.title()), run::cancel));
    }

    static boolean hasEnded(Run run) {
        return run.state().isFinal();
    }

    static void remove(List<Run> runs, Shell shell) {
        Removal.ask(shell, runs.stream().map(Run::title).toList(), monitor -> {
            for (Run run : runs) {
                Services.runs().delete(run);
            }
        });
    }

    /** Writes the first of the runs down in a folder that the person chooses, and opens the report. */
    static void export(List<Run> runs, Shell shell) {
        Run run = runs.get(0);
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(Messages.RunActions_exportTitle);
        dialog.setMessage(Messages.RunActions_exportMessage);
        String folder = dialog.open();
        if (folder != null) {
            Background.start(NLS.bind(Messages.RunActions_exporting, run.title()), monitor -> {
                Path page = write(run, Path.of(folder), monitor);
                shell.getDisplay().asyncExec(() -> open(page, shell));
            });
        }
    }

    private static Path write(Run run, Path folder, IProgressMonitor monitor) throws FaultException {
        Deployment deployment = Services.deployments().find(run.deploymentId())
                .orElseThrow(() -> new FaultException(new Fault(Messages.RunActions_noDeployment, run.title(),
                        Messages.RunActions_noDeploymentWhy, ""))); //$NON-NLS-1$
        TopologyDocument document = TopologyDocument.of(deployment.name(), deployment.topologyText());
        Picture picture = new Picture(TopologyPicture.svg(document), TopologyPicture.png(document, PICTURE_SCALE));
        return RunArtifacts.write(new RunReport(deployment, run, Optional.empty(), Optional.of(picture)), folder,
                monitor);
    }

    private static void open(Path page, Shell shell) {
        if (!shell.isDisposed() && !Program.launch(page.toUri().toString())) {
            MessageDialog.openInformation(shell, Messages.RunActions_exportTitle,
                    NLS.bind(Messages.RunActions_noBrowser, page));
        }
    }
}
