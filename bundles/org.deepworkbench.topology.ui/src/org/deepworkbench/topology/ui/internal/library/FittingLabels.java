package org.deepworkbench.topology.ui.internal.library;

import org.deepworkbench.topology.ui.internal.figures.Shortened;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Draws labels in a column of a tree: one for which the column is too narrow ends in an ellipsis. */
final class FittingLabels extends DelegatingStyledCellLabelProvider {

    FittingLabels(IStyledLabelProvider labels) {
        super(labels);
    }

    @Override
    protected void paint(Event event, Object element) {
        TreeItem item = (TreeItem) event.item;
        Tree tree = item.getParent();
        String whole = item.getText(event.index);
        Rectangle place = item.getTextBounds(event.index);
        String fitting = Shortened.toFit(whole, tree.getFont(), tree.getColumn(event.index).getWidth() - place.x);
        if (fitting.equals(whole)) {
            super.paint(event, element);
        } else {
            Image image = item.getImage(event.index);
            Rectangle left = item.getImageBounds(event.index);
            if (image != null) {
                event.gc.drawImage(image, left.x, left.y + (left.height - image.getBounds().height) / 2);
            }
            event.gc.drawText(fitting, place.x, place.y + (place.height - event.gc.textExtent(fitting).y) / 2, true);
        }
    }
}
