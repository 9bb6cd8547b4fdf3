package org.deepworkbench.run.ui.internal.targets;

import org.deepworkbench.run.ui.internal.Windows;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens the wizard for a new target. */
public final class AddTargetHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        TargetWizard.add(Windows.shell());
        return null;
    }
}
