package org.deepworkbench.topology.ui.internal.commands;

import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.ui.CommandCall;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;

/** Hands the topology over to the part of the workbench that deploys and runs. */
public final class RunHandler extends AbstractHandler {

    private static final String RUN = "org.deepworkbench.run.ui.run"; //$NON-NLS-1$
    private static final String TOPOLOGY = RUN + ".topology"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<TopologyEditor> editor = Editors.active(event);
        if (editor.isPresent()) {
            String path = editor.get().file().getFullPath().toString();
            try {
                CommandCall.execute(editor.get().getSite(), RUN, Map.of(TOPOLOGY, path));
            } catch (CommandException failed) {
                throw new ExecutionException(failed.getMessage(), failed);
            }
        }
        return null;
    }
}
