package org.deepworkbench.topology.ui.internal.commands;

import java.util.Optional;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.ui.TopologyUi;
import org.deepworkbench.topology.ui.internal.library.Messages;
import org.deepworkbench.topology.ui.internal.Modules;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.topology.ui.internal.library.LibraryItem;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Adds a module of the catalog to the topology that is open. */
public final class AddModuleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        String id = event.getParameter(TopologyUi.ADD_MODULE_ID);
        Optional<TopologyEditor> editor = Editors.active(event);
        editor.ifPresent(found -> find(id, found));
        return null;
    }

    private static void find(String id, TopologyEditor editor) {
        Display display = editor.getSite().getShell().getDisplay();
        Job job = Job.createSystem(Messages.Library_name, monitor -> {
            Modules.byId(id).ifPresent(module -> display.asyncExec(() -> editor.whenOpen(open -> add(module, editor))));
        });
        job.schedule();
    }

    private static void add(CatalogModule module, TopologyEditor editor) {
        editor.showDiagram();
        editor.diagram().ifPresent(page -> page.add(new LibraryItem.Module(module)));
    }
}
