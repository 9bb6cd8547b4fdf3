package org.deepworkbench.app.internal.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** The doors as cards, side by side where there is room, else one below the other. */
final class DoorCards {

    private static final int LEAST_CARD_WIDTH = 200;
    private static final int SPACING = 16;
    private static final int MARGIN = 16;
    private static final int CORNER = 12;

    private final Composite area;
    private final List<Button> buttons = new ArrayList<>();
    private final LocalResourceManager resources;

    DoorCards(Composite parent, List<Door> doors, LocalResourceManager resources, Consumer<Door> opener) {
        this.resources = resources;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(doors.size(), true);
        layout.horizontalSpacing = SPACING;
        layout.verticalSpacing = SPACING;
        layout.marginWidth = 0;
        layout.marginHeight = SPACING;
        area.setLayout(layout);
        doors.forEach(door -> createCard(door, opener));
    }

    Composite area() {
        return area;
    }

    /** Sets as many columns as fit into the width. */
    void fit(int width) {
        GridLayout layout = (GridLayout) area.getLayout();
        int cards = buttons.size();
        layout.numColumns = width >= cards * LEAST_CARD_WIDTH + (cards - 1) * SPACING ? cards : 1;
        area.layout(true);
    }

    void setFocus() {
        buttons.get(0).setFocus();
    }

    private void createCard(Door door, Consumer<Door> opener) {
        Composite card = new Composite(area, SWT.NONE);
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = 10;
        card.setLayout(layout);
        card.addListener(SWT.Paint, event -> paintEdge(card, event));
        Label icon = new Label(card, SWT.NONE);
        icon.setImage(door.icon().image());
        Label title = new Label(card, SWT.WRAP);
        title.setText(door.title());
        title.setFont(resources.create(JFaceResources.getDialogFontDescriptor().increaseHeight(3)
                .setStyle(SWT.BOLD)));
        title.setLayoutData(wrapping(false));
        Label text = new Label(card, SWT.WRAP);
        text.setText(door.text());
        text.setLayoutData(wrapping(true));
        Button button = ControlIds.tag(new Button(card, SWT.PUSH), door.id());
        button.setText(door.action());
        button.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        button.addListener(SWT.Selection, event -> opener.accept(door));
        buttons.add(button);
    }

    /** Words wrap at the width of the card, however wide they would like to be. */
    private static GridData wrapping(boolean tall) {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, tall);
        data.widthHint = LEAST_CARD_WIDTH - 2 * MARGIN;
        return data;
    }

    private static void paintEdge(Composite card, Event event) {
        Point size = card.getSize();
        event.gc.setAntialias(SWT.ON);
        event.gc.setForeground(Palette.LINE.on(card));
        event.gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, CORNER, CORNER);
    }
}
