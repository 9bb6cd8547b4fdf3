package org.deepworkbench.run.ui.internal.targets;

import org.deepworkbench.ui.Icons;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;

/** What a column of the view of targets shows in words. */
final class TargetLabels extends ColumnLabelProvider {

    /** The columns in words, from left to right; quotas stand between the last two of them. */
    enum Column {
        NAME, KIND, ADDRESS, HEALTH, USED, DEPLOYMENTS
    }

    private final Column column;

    TargetLabels(Column column) {
        this.column = column;
    }

    @Override
    public String getText(Object element) {
        TargetRow row = (TargetRow) element;
        return switch (column) {
            case NAME -> TargetWords.name(row.known());
            case KIND -> row.known().engine().label();
            case ADDRESS -> row.address();
            case HEALTH -> Health.of(row).text();
            case USED -> TargetWords.lastUsed(row.known());
            case DEPLOYMENTS -> row.living() == 0 ? "" : Integer.toString(row.living()); //$NON-NLS-1$
        };
    }

    @Override
    public Image getImage(Object element) {
        TargetRow row = (TargetRow) element;
        return switch (column) {
            case NAME -> TargetWords.icon(row.known()).image();
            case HEALTH -> Health.of(row).icon().image();
            case DEPLOYMENTS -> row.living() == 0 ? null : Icons.DEPLOYMENT.image();
            default -> null;
        };
    }

    @Override
    public String getToolTipText(Object element) {
        TargetRow row = (TargetRow) element;
        String text = getText(element);
        if (column == Column.HEALTH && row.known().lastProbe().isPresent()) {
            return text + '\n' + TargetWords.lastChecked(row.known());
        }
        return text.isEmpty() ? null : text;
    }
}
