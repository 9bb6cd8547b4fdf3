package org.deepworkbench.run.ui.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.Run;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** What a command is about. */
public final class Selected {

    private Selected() {
    }

    /** {@return what is selected, as far as it is or stands for such a thing, each once} */
    public static <T> List<T> all(ExecutionEvent event, Class<T> type) {
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        return ((List<?>) selection.toList()).stream().map(element -> Adapters.adapt(element, type))
                .filter(Objects::nonNull).distinct().toList();
    }

    /** {@return the deployment that is selected, or that the selected run runs on} */
    public static Optional<Deployment> deployment(ExecutionEvent event) {
        return all(event, Deployment.class).stream().findFirst().or(() -> all(event, Run.class).stream().findFirst()
                .flatMap(run -> Services.deployments().find(run.deploymentId())));
    }
}
