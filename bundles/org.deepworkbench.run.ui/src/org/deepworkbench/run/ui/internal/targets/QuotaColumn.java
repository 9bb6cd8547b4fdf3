package org.deepworkbench.run.ui.internal.targets;

import java.util.List;
import org.deepworkbench.spi.engine.TargetReport.Quota;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/**
 * The quotas of a target as small bars beside each other; the tip tells them in words. Painted over an empty cell, for
 * a table that draws cells of its own loses the icons of the selected row.
 */
final class QuotaColumn extends ColumnLabelProvider {

    private static final int MOST = 4;
    private static final int BAR = 20;
    private static final int HEIGHT = 6;
    private static final int GAP = 5;
    /** As wide as the bars of most targets are. */
    static final int WIDTH = MOST * (BAR + GAP) + GAP;

    private final Table table;
    private final int index;

    /** @param index of the column in its table */
    QuotaColumn(Table table, int index) {
        this.table = table;
        this.index = index;
        table.addListener(SWT.PaintItem, this::paint);
    }

    @Override
    public String getText(Object element) {
        return ""; //$NON-NLS-1$
    }

    @Override
    public String getToolTipText(Object element) {
        String text = TargetWords.quotas(((TargetRow) element).known());
        return text.isEmpty() ? null : text;
    }

    private void paint(Event event) {
        if (event.index != index || !(event.item.getData() instanceof TargetRow row)) {
            return;
        }
        List<Quota> quotas = TargetWords.quotasOf(row.known());
        int top = event.y + (event.height - HEIGHT) / 2;
        for (int i = 0; i < Math.min(MOST, quotas.size()); i++) {
            QuotaPaint.bar(event.gc, new Rectangle(event.x + GAP + i * (BAR + GAP), top, BAR, HEIGHT), quotas.get(i),
                    table);
        }
    }
}
