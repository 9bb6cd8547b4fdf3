package org.deepworkbench.run.ui.internal.deployments;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The deployments with their columns. */
final class FleetTree {

    private final LazyTree rows;
    private Arrangement arrangement = Arrangement.FIRST;
    private List<Deployment> all = List.of();

    /** @param onColumn told which head of a column was clicked */
    FleetTree(Composite parent, Consumer<Column> onColumn) {
        rows = new LazyTree(parent, FleetTree::paint);
        Accessibility.name(rows.control(), Messages.DeploymentsView_tree);
        ControlIds.tag(rows.control(), "deployments.tree"); //$NON-NLS-1$
        for (Column column : Column.values()) {
            TreeColumn head = new TreeColumn(rows.control(), SWT.LEFT);
            head.setText(column.title());
            head.setWidth(column.width());
            head.setMoveable(true);
            head.addListener(SWT.Selection, event -> onColumn.accept(column));
        }
    }

    LazyTree rows() {
        return rows;
    }

    /** Shows other deployments, or the same in another way. */
    void arrange(Arrangement chosen) {
        arrangement = chosen;
        rows.control().setSortColumn(chosen.order().map(column -> rows.control().getColumn(column.ordinal())).orElse(null));
        rows.control().setSortDirection(
                chosen.order().isEmpty() ? SWT.NONE : chosen.descending() ? SWT.DOWN : SWT.UP);
        show(all, Set.of());
    }

    /**
     * Shows what there is now.
     *
     * @param changed of these, what may look different
     */
    void show(List<Deployment> deployments, Set<Deployment> changed) {
        all = deployments;
        Set<String> ids = changed.stream().map(Deployment::id).collect(Collectors.toSet());
        List<Row> next = arrangement.rows(deployments);
        for (Row row : next) {
            if (row instanceof Row.Group && !rows.knows(row.key())) {
                rows.expandLater(row.key());
            }
        }
        rows.show(next, row -> concerns(row, ids));
    }

    /** {@return how many deployments are shown} */
    int size() {
        return rows.roots().stream().mapToInt(row -> row instanceof Row.Group group ? group.deployments().size() : 1)
                .sum();
    }

    private static boolean concerns(Row row, Set<String> ids) {
        return ids.contains(row.key()) || row instanceof Row.Group group
                && group.children().stream().anyMatch(member -> ids.contains(member.key()));
    }

    private static void paint(TreeItem item, Row row) {
        for (Column column : Column.values()) {
            item.setText(column.ordinal(), RowWords.text(row, column));
            Image image = RowWords.icon(row, column).map(Icons::image).orElse(null);
            if (image != item.getImage(column.ordinal())) { // one that is set takes room also if it is none
                item.setImage(column.ordinal(), image);
            }
        }
        item.setForeground(RowWords.isFaint(row) ? Palette.QUIET.on(item.getParent()) : null);
    }
}
