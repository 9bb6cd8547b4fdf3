package org.deepworkbench.topology.ui.internal.viewpoints;

import java.util.HashMap;
import java.util.Map;
import org.deepworkbench.topology.core.viewpoint.Viewpoint;
import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The buttons by which a person chooses how to look at the topology, one for each viewpoint. */
public final class ViewpointSwitch {

    private final ViewStack stack;
    private final ResourceManager resources;
    private final ToolBar control;
    private final Map<Viewpoint, ToolItem> items = new HashMap<>();

    /**
     * @param parent    where it goes
     * @param stack     what is switched
     * @param resources owns the images
     */
    public ViewpointSwitch(Composite parent, ViewStack stack, ResourceManager resources) {
        this.stack = stack;
        this.resources = resources;
        control = ControlIds.tag(new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.WRAP), "topology.viewpoints"); //$NON-NLS-1$
        Accessibility.name(control, Messages.Switch_name);
        stack.addListener(viewpoint -> refresh());
        refresh();
    }

    /** {@return the control with the buttons} */
    public ToolBar control() {
        return control;
    }

    private void refresh() {
        if (!items.keySet().containsAll(stack.viewpoints()) || items.size() != stack.viewpoints().size()) {
            items.values().forEach(ToolItem::dispose);
            items.clear();
            stack.viewpoints().forEach(viewpoint -> items.put(viewpoint, item(viewpoint)));
            control.requestLayout();
        }
        items.forEach((viewpoint, item) -> mark(item, viewpoint.equals(stack.shown())));
    }

    /** Dark themes mark a pressed button but faintly. */
    private void mark(ToolItem item, boolean shown) {
        item.setSelection(shown);
        item.setBackground(shown ? Palette.SELECTED.on(control) : null);
    }

    private ToolItem item(Viewpoint viewpoint) {
        ToolItem item = new ToolItem(control, SWT.RADIO, items.size());
        item.setText(viewpoint.title());
        item.setToolTipText(viewpoint.description().isBlank() ? viewpoint.title() : viewpoint.description());
        item.setImage(resources.create(TopologyImages.tool("view-" + viewpoint.representation().word()))); //$NON-NLS-1$
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (item.getSelection()) {
                stack.show(viewpoint);
            }
        }));
        return item;
    }
}
