package org.deepworkbench.run.ui.internal.command;

import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunArtifacts;
import org.deepworkbench.run.core.RunReport;
import org.deepworkbench.run.core.RunReport.Picture;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.FaultDialog;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Selected;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.TopologyPicture;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes the selected run down in a folder that the person chooses, and opens the report. */
public final class ExportHandler extends AbstractHandler {

    private static final double PICTURE_SCALE = 2;

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Selected.all(event, Run.class).stream().findFirst().ifPresent(run -> export(run, shell));
        return null;
    }

    private static void export(Run run, Shell shell) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(Messages.ExportHandler_title);
        dialog.setMessage(Messages.ExportHandler_message);
        String folder = dialog.open();
        if (folder != null) {
            Display display = shell.getDisplay();
            Background.start(NLS.bind(Messages.ExportHandler_writing, run.title()), monitor -> {
                Deployment deployment = Services.deployments().find(run.deploymentId())
                        .orElseThrow(() -> new FaultException(new Fault(Messages.ExportHandler_noDeployment,
                                run.title(), Messages.ExportHandler_noDeploymentWhy, ""))); //$NON-NLS-1$
                RunReport report = new RunReport(deployment, run, Optional.empty(), Optional.of(picture(deployment)));
                Path page = RunArtifacts.write(report, Path.of(folder), monitor);
                display.asyncExec(() -> open(page));
            });
        }
    }

    private static void open(Path page) {
        if (!Program.launch(page.toUri().toString())) {
            FaultDialog.show(Messages.ExportHandler_title, new Fault(Messages.ExportHandler_cannotOpen,
                    page.toString(), Messages.ExportHandler_cannotOpenWhy, Messages.ExportHandler_cannotOpenRemedy));
        }
    }

    private static Picture picture(Deployment deployment) {
        TopologyDocument document = TopologyDocument.of(deployment.name(), deployment.topologyText());
        return new Picture(TopologyPicture.svg(document), TopologyPicture.png(document, PICTURE_SCALE));
    }
}
