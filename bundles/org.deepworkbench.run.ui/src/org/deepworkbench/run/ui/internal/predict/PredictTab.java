package org.deepworkbench.run.ui.internal.predict;

import java.util.Optional;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.HeldOut;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.run.ui.internal.RunTab;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Asks the module that a run trained, as long as its deployment is there. */
public final class PredictTab implements RunTab {

    private final PredictPanel panel;

    public PredictTab(Composite parent) {
        panel = new PredictPanel(parent);
    }

    @Override
    public String title() {
        return Messages.PredictTab_title;
    }

    @Override
    public Control control() {
        return panel.control();
    }

    @Override
    public void show(Run run) {
        Optional<DeployedModule> module = Services.runs().reachable(run);
        panel.setModule(module, Messages.PredictTab_gone,
                module.flatMap(asked -> HeldOut.of(run, asked.endpoint())), run.result());
    }
}
