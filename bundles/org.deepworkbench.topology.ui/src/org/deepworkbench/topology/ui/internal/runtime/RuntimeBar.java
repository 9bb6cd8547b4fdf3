package org.deepworkbench.topology.ui.internal.runtime;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.deepworkbench.spi.overlay.RuntimeOverlay;
import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The switch for what is live, and the choice among the places where the topology runs. Not there while it runs nowhere. */
public final class RuntimeBar {

    /** Older ones are found in the view of deployments. */
    private static final int MOST = 20;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault());

    private final RuntimeView runtime;
    private final ToolBar bar;
    private final ToolItem shown;
    private final ToolItem place;

    /**
     * @param parent    has a grid layout, of which this takes a column
     * @param resources owns the image
     */
    public RuntimeBar(Composite parent, RuntimeView runtime, ResourceManager resources) {
        this.runtime = runtime;
        bar = ControlIds.tag(new ToolBar(parent, SWT.FLAT | SWT.RIGHT), "topology.runtime"); //$NON-NLS-1$
        Accessibility.name(bar, Messages.Runtime_show);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).exclude(true).applyTo(bar);
        bar.setVisible(false);
        shown = new ToolItem(bar, SWT.CHECK);
        shown.setText(Messages.Runtime_show);
        shown.setToolTipText(Messages.Runtime_showHint);
        shown.setImage(resources.create(TopologyImages.tool("runtime"))); //$NON-NLS-1$
        shown.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> runtime.toggle()));
        place = new ToolItem(bar, SWT.DROP_DOWN);
        place.setToolTipText(Messages.Runtime_choose);
        place.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
        runtime.onChange(this::refresh);
    }

    private void refresh() {
        if (bar.isDisposed()) {
            return;
        }
        RuntimeChoice choice = runtime.choice();
        String words = choice.chosen().map(each -> NLS.bind(Messages.Runtime_place, each.place(), each.text()))
                .orElse(Messages.Runtime_choose);
        boolean visible = !choice.all().isEmpty();
        GridData data = (GridData) bar.getLayoutData();
        if (!words.equals(place.getText()) || data.exclude == visible) {
            place.setText(words);
            data.exclude = !visible;
            bar.setVisible(visible);
            bar.requestLayout();
        }
        shown.setSelection(choice.shown());
    }

    private void open() {
        Menu menu = new Menu(bar);
        RuntimeChoice choice = runtime.choice();
        for (RuntimeOverlay each : choice.all().stream().limit(MOST).toList()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(NLS.bind(Messages.Runtime_placeAt,
                    new Object[] {each.place(), each.text(), TIME.format(each.begun())}).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            item.setSelection(choice.chosen().filter(each::equals).isPresent());
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (item.getSelection()) {
                    runtime.choose(each.id());
                }
            }));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem view = new MenuItem(menu, SWT.PUSH);
        view.setText(Messages.Runtime_toView);
        view.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> runtime.showInView()));
        Rectangle bounds = place.getBounds();
        menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
        menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
