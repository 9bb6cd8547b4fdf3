package org.deepworkbench.run.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IEvaluationService;

/**
 * The commands that a view carries out on what is selected in it. They are enabled by that selection alone, so that the
 * buttons of the view tell the truth also while another part is the active one. Used on the display thread only.
 */
public final class ViewCommands {

    /**
     * What a command does.
     *
     * @param <T> what it is about
     */
    @FunctionalInterface
    public interface Work<T> {

        /** @param selected at least one */
        void run(List<T> selected, Shell shell);
    }

    private final IWorkbenchPartSite site;
    private final StructuredViewer viewer;
    private final List<Handler<?>> handlers = new ArrayList<>();

    /** The commands end with the view. */
    public ViewCommands(IWorkbenchPartSite site, StructuredViewer viewer) {
        this.site = site;
        this.viewer = viewer;
        viewer.addSelectionChangedListener(event -> refresh());
    }

    /**
     * @param command  id of the command
     * @param type     what it is about; what is selected may also stand for such a thing
     * @param possible whether it can be carried out on one of them
     * @param work     what it does to all of them
     */
    public <T> void add(String command, Class<T> type, Predicate<T> possible, Work<T> work) {
        Handler<T> handler = new Handler<>(type, possible, work);
        handlers.add(handler);
        site.getService(IHandlerService.class).activateHandler(command, handler);
        handler.refresh();
    }

    /** Judges anew what can be done, after states have changed. */
    public void refresh() {
        handlers.forEach(Handler::refresh);
        site.getService(IEvaluationService.class).requestEvaluation("selection"); //$NON-NLS-1$
    }

    private final class Handler<T> extends AbstractHandler {

        private final Class<T> type;
        private final Predicate<T> possible;
        private final Work<T> work;

        Handler(Class<T> type, Predicate<T> possible, Work<T> work) {
            this.type = type;
            this.possible = possible;
            this.work = work;
        }

        void refresh() {
            List<T> selected = selected();
            setBaseEnabled(!selected.isEmpty() && selected.stream().allMatch(possible));
        }

        @Override
        public Object execute(ExecutionEvent event) {
            List<T> selected = selected();
            if (!selected.isEmpty()) {
                work.run(selected, site.getShell());
            }
            return null;
        }

        private List<T> selected() {
            return ((List<?>) viewer.getStructuredSelection().toList()).stream()
                    .map(element -> Adapters.adapt(element, type)).filter(Objects::nonNull).distinct().toList();
        }
    }
}
