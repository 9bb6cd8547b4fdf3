package org.deepworkbench.topology.ui.internal.library;

import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** Tells about an item of the library while the pointer rests on it. */
public final class LibraryToolTip extends ToolTip {

    private static final int WIDTH = 340;
    private static final int LABELS = 90;
    private static final Point BESIDE = new Point(16, 12);

    private final Function<Point, Optional<ItemDetails>> details;

    private LibraryToolTip(Control control, Function<Point, Optional<ItemDetails>> details) {
        super(control, NO_RECREATE, false);
        this.details = details;
        setShift(BESIDE);
        setHideOnMouseDown(true);
    }

    /**
     * Gives a list of items its hover.
     *
     * @param control the list
     * @param details what there is to say of the item at a place of the list
     */
    public static void on(Control control, Function<Point, Optional<ItemDetails>> details) {
        new LibraryToolTip(control, details).activate();
    }

    private Optional<ItemDetails> at(Event event) {
        return details.apply(new Point(event.x, event.y));
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return at(event).orElse(null);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return at(event).isPresent() && super.shouldCreateToolTip(event);
    }

    @Override
    protected Composite createToolTipContentArea(Event event, Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setBackground(Palette.LINE.on(parent));
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(frame);
        Composite area = new Composite(frame, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        area.setBackground(Palette.paper(parent.getDisplay()));
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(8, 3).applyTo(area);
        at(event).ifPresent(item -> fill(area, item));
        return frame;
    }

    private static void fill(Composite area, ItemDetails item) {
        Label title = wide(area, item.title());
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        if (!item.name().isEmpty()) {
            wide(area, item.name()).setForeground(Palette.QUIET.on(area));
        }
        if (!item.description().isEmpty()) {
            wide(area, item.description());
        }
        for (ItemDetails.Fact fact : item.facts()) {
            Label label = new Label(area, SWT.NONE);
            label.setText(fact.label());
            label.setForeground(Palette.QUIET.on(area));
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
            text(area, fact.text(), WIDTH - LABELS, 1);
        }
    }

    private static Label wide(Composite area, String words) {
        return text(area, words, WIDTH, 2);
    }

    private static Label text(Composite area, String words, int width, int columns) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).span(columns, 1).hint(width, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }
}
