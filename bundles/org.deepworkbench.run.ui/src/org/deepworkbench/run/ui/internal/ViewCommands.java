package org.deepworkbench.run.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * The commands that a view carries out on what is selected in it, in its tool bar and context menu. They are enabled by
 * that selection alone, so that the buttons tell the truth also while another part is the active one. Used on the
 * display thread only.
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

    private final IViewSite site;
    private final ISelectionProvider selection;
    private final IToolBarManager tools;
    private final MenuManager menu = new MenuManager();
    private final List<SelectionAction<?>> actions = new ArrayList<>();

    /** The commands end with the view. Those of other bundles come first in tool bar and menu. */
    public ViewCommands(IViewSite site, StructuredViewer viewer) {
        this(site, viewer.getControl(), viewer);
    }

    /** Likewise, for what selects without a viewer. */
    public ViewCommands(IViewSite site, Control control, ISelectionProvider selection) {
        this.site = site;
        this.selection = selection;
        tools = site.getActionBars().getToolBarManager();
        tools.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        tools.add(new Separator());
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        control.setMenu(menu.createContextMenu(control));
        site.registerContextMenu(menu, selection);
        selection.addSelectionChangedListener(event -> refresh());
    }

    /**
     * @param command  id of the command
     * @param type     what it is about; what is selected may also stand for such a thing
     * @param possible whether it can be carried out on one of them
     * @param work     what it does to all of them
     */
    public <T> void add(String command, Class<T> type, Predicate<T> possible, Work<T> work) {
        SelectionAction<T> action = new SelectionAction<>(type, possible, work);
        describe(action, command);
        action.refresh();
        actions.add(action);
        tools.add(action);
        menu.add(action);
        site.getService(IHandlerService.class).activateHandler(command, new ActionHandler(action));
    }

    /** Judges anew what can be done, after states have changed. */
    public void refresh() {
        actions.forEach(SelectionAction::refresh);
    }

    /** Words and picture are the command's own. */
    private void describe(Action action, String id) {
        Command command = site.getService(ICommandService.class).getCommand(id);
        try {
            action.setText(command.getName());
            action.setDescription(command.getDescription());
        } catch (NotDefinedException e) {
            throw new IllegalStateException(e); // it is defined in this bundle
        }
        action.setToolTipText(action.getText());
        action.setActionDefinitionId(id);
        action.setId(id);
        action.setImageDescriptor(site.getService(ICommandImageService.class).getImageDescriptor(id));
    }

    private final class SelectionAction<T> extends Action {

        private final Class<T> type;
        private final Predicate<T> possible;
        private final Work<T> work;

        SelectionAction(Class<T> type, Predicate<T> possible, Work<T> work) {
            this.type = type;
            this.possible = possible;
            this.work = work;
        }

        void refresh() {
            List<T> selected = selected();
            setEnabled(!selected.isEmpty() && selected.stream().allMatch(possible));
        }

        @Override
        public void run() {
            work.run(selected(), site.getShell());
        }

        private List<T> selected() {
            return ((List<?>) ((IStructuredSelection) selection.getSelection()).toList()).stream()
                    .map(element -> Adapters.adapt(element, type)).filter(Objects::nonNull).distinct().toList();
        }
    }
}
