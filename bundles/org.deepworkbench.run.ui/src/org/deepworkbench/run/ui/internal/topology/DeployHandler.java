package org.deepworkbench.run.ui.internal.topology;

import java.util.Optional;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.Selected;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.run.ui.internal.targets.TargetRow;
import org.deepworkbench.spi.module.CatalogModule;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;

/**
 * Deploys a topology or a module: asks where and how. What is not named in the command is taken from what is selected
 * or edited, and else asked for.
 */
public final class DeployHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Optional<String> target = Optional.ofNullable(event.getParameter(RunUi.DEPLOY_TARGET))
                .or(() -> Selected.all(event, TargetRow.class).stream().findFirst().map(TargetRow::name));
        Start start = new Start(Purpose.DEPLOY, target);
        Optional<CatalogModule> module = Optional.ofNullable(event.getParameter(RunUi.DEPLOY_MODULE))
                .flatMap(DeployHandler::module);
        Optional<IFile> file = TopologyFile.of(event, RunUi.DEPLOY_TOPOLOGY);
        if (module.isPresent()) {
            start.module(module.get());
        } else if (file.isEmpty()) {
            TopologyChooser.choose(start::file);
        } else if (TopologyFile.save(event, file.get())) {
            start.file(file.get());
        }
        return null;
    }

    private static Optional<CatalogModule> module(String id) {
        return Services.modules().modules().stream().filter(module -> module.id().equals(id)).findFirst();
    }
}
