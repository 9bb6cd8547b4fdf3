package org.deepworkbench.run.ui.internal.topology;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.FaultDialog;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.run.ui.internal.Views;
import org.deepworkbench.run.ui.internal.Windows;
import org.deepworkbench.run.ui.internal.deploy.DeployJob;
import org.deepworkbench.run.ui.internal.deploy.ModuleTopology;
import org.deepworkbench.run.ui.internal.train.Trainings;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.TopologySource;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/**
 * The way from a topology to its deployment: it is read in the background, the person is asked, and it is deployed in
 * the background.
 *
 * @param purpose what the person has in mind
 * @param target  name of the target that is chosen at first
 */
record Start(Purpose purpose, Optional<String> target) {

    /** Where a topology comes from. */
    @FunctionalInterface
    private interface Reader {
        TopologyDocument read() throws FaultException;
    }

    /** Begins with a file as it is on disk. */
    void file(IFile file) {
        read(file.getName(), () -> TopologyDocument.open(TopologySource.of(file.getLocation().toPath(),
                file.getProject().getLocation().toPath()).with(Services.imports())));
    }

    /** Begins with a topology that holds nothing but a module. */
    void module(CatalogModule module) {
        read(module.title(), () -> ModuleTopology.of(module));
    }

    private void read(String name, Reader reader) {
        Background.start(NLS.bind(Messages.RunHandler_reading, name), monitor -> {
            TopologyDocument document = reader.read();
            List<Place> places = Place.all(Services.targets());
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> ask(document, places));
        });
    }

    private void ask(TopologyDocument document, List<Place> places) {
        if (places.isEmpty()) {
            FaultDialog.open(Windows.shell(), purpose.window(),
                    new Fault(Messages.RunHandler_noTarget, "", "", Messages.RunHandler_noTargetRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        RunDialog dialog = new RunDialog(Windows.shell(), purpose, document, places, target);
        if (dialog.open() == Window.OK) {
            Views.show(RunUi.DEPLOYMENTS_VIEW);
            Choice choice = dialog.choice();
            Afterwards afterwards = dialog.afterwards();
            new DeployJob(dialog.preview().plan().orElseThrow(), choice.where(), choice.options(),
                    deployment -> go(deployment, afterwards)).schedule();
        }
    }

    private static void go(Deployment deployment, Afterwards afterwards) {
        switch (afterwards) {
            case TRAIN -> Trainings.startWithDefaults(deployment);
            case ASK -> Trainings.ask(deployment, () -> { });
            case NOTHING -> { }
        }
    }
}
