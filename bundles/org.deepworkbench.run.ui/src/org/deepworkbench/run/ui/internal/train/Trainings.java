package org.deepworkbench.run.ui.internal.train;

import java.util.List;
import java.util.Map;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.run.ui.internal.Views;
import org.deepworkbench.run.ui.internal.Windows;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** Starts trainings in the background and shows them. */
public final class Trainings {

    private Trainings() {
    }

    /** Trains every module of a deployment that can be trained, with its own defaults. From any thread. */
    public static void startWithDefaults(Deployment deployment) {
        Background.start(NLS.bind(Messages.Trainings_starting, deployment.name()), monitor -> {
            for (TrainableModule module : TrainableModule.of(deployment, Services.runs(), monitor)) {
                Views.show(RunUi.RUN_VIEW);
                Services.runs().train(deployment, module.module(), Map.of(), monitor);
            }
        });
    }

    /**
     * Asks the person how to train a module of the deployment, and starts that. From any thread.
     *
     * @param otherwise runs on the display thread if the person decides not to train
     */
    public static void ask(Deployment deployment, Runnable otherwise) {
        Background.start(NLS.bind(Messages.Trainings_asking, deployment.name()), monitor -> {
            List<TrainableModule> modules = TrainableModule.of(deployment, Services.runs(), monitor);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(modules, otherwise));
        });
    }

    private static void open(List<TrainableModule> modules, Runnable otherwise) {
        TrainDialog dialog = new TrainDialog(Windows.shell(), modules);
        if (dialog.open() == Window.OK) {
            start(dialog.module(), dialog.texts());
        } else {
            otherwise.run();
        }
    }

    /**
     * Trains a module. From any thread.
     *
     * @param texts arguments that differ from the module's defaults, as typed
     */
    private static void start(TrainableModule trained, Map<String, String> texts) {
        Views.show(RunUi.RUN_VIEW);
        Background.start(NLS.bind(Messages.Trainings_starting, trained.module().model().name()), monitor ->
            Services.runs().train(trained.deployment(), trained.module(),
                    ModelSchema.parse(trained.schema().train(), texts), monitor));
    }
}
