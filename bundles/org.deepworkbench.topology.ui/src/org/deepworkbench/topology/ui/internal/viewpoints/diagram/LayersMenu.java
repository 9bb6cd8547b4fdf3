package org.deepworkbench.topology.ui.internal.viewpoints.diagram;

import org.deepworkbench.topology.core.viewpoint.Layer;
import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.deepworkbench.topology.ui.internal.viewpoints.ViewStack;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The button that offers the layers of the diagram, each to be shown or hidden. */
public final class LayersMenu {

    private final ToolBar bar;
    private final DiagramRules rules;
    private final ToolItem item;

    /**
     * @param bar       where the button goes, at the end
     * @param stack     the views; the button is for the diagram only
     * @param rules     the layers
     * @param resources owns the image
     */
    public LayersMenu(ToolBar bar, ViewStack stack, DiagramRules rules, ResourceManager resources) {
        this.bar = bar;
        this.rules = rules;
        item = new ToolItem(bar, SWT.DROP_DOWN);
        item.setText(Messages.Layers_name);
        item.setToolTipText(Messages.Layers_toolTip);
        item.setImage(resources.create(TopologyImages.tool("layers"))); //$NON-NLS-1$
        ControlIds.tag(item, "topology.layers"); //$NON-NLS-1$
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
        stack.addListener(viewpoint -> enable(stack));
        enable(stack);
    }

    private void enable(ViewStack stack) {
        item.setEnabled(stack.isDiagramShown() && !rules.layers().isEmpty());
    }

    private void open() {
        Menu menu = new Menu(bar);
        for (Layer layer : rules.layers()) {
            MenuItem check = new MenuItem(menu, SWT.CHECK);
            check.setText(layer.title());
            check.setSelection(rules.isShown(layer));
            check.addSelectionListener(SelectionListener
                    .widgetSelectedAdapter(event -> rules.show(layer, check.getSelection())));
        }
        Rectangle place = item.getBounds();
        menu.setLocation(bar.toDisplay(place.x, place.y + place.height));
        menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
