package org.deepworkbench.topology.ui.internal.history;

import java.util.List;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/**
 * The entries of a menu for the steps that can be taken back, or made again. An editor of another kind, which tells no
 * names, offers its one step.
 */
public abstract sealed class HistoryItems extends CompoundContributionItem {

    private final boolean back;

    private HistoryItems(boolean back) {
        this.back = back;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        List<? extends IContributionItem> items = NamedSteps.shown(back)
                .<List<? extends IContributionItem>>map(
                        steps -> steps.items().stream().map(ActionContributionItem::new).toList())
                .orElseGet(() -> List.of(oneStep()));
        return items.toArray(IContributionItem[]::new);
    }

    private IContributionItem oneStep() {
        return new CommandContributionItem(new CommandContributionItemParameter(PlatformUI.getWorkbench(), null,
                back ? IWorkbenchCommandConstants.EDIT_UNDO : IWorkbenchCommandConstants.EDIT_REDO,
                CommandContributionItem.STYLE_PUSH));
    }

    /** Steps that can be taken back. */
    public static final class Undo extends HistoryItems {

        public Undo() {
            super(true);
        }
    }

    /** Steps that can be made again. */
    public static final class Redo extends HistoryItems {

        public Redo() {
            super(false);
        }
    }
}
