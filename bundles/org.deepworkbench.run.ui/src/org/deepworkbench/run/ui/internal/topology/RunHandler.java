package org.deepworkbench.run.ui.internal.topology;

import java.util.Optional;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.FaultDialog;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Windows;
import org.deepworkbench.spi.Fault;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;

/** Runs a topology: asks where and how, deploys it in the background, then trains as was chosen. */
public final class RunHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Optional<IFile> file = TopologyFile.of(event, RunUi.RUN_TOPOLOGY);
        if (file.isEmpty()) {
            String where = Optional.ofNullable(event.getParameter(RunUi.RUN_TOPOLOGY)).orElse(""); //$NON-NLS-1$
            FaultDialog.open(Windows.shell(), Messages.RunHandler_title,
                    new Fault(Messages.RunHandler_nothing, where, "", Messages.RunHandler_nothingRemedy)); //$NON-NLS-1$
        } else if (TopologyFile.save(event, file.get())) {
            new Start(Purpose.RUN, Optional.empty()).file(file.get());
        }
        return null;
    }
}
