package org.deepworkbench.topology.ui.internal.canvas;

import java.util.function.Consumer;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** Menus that open where something on the canvas was clicked. For the display thread only. */
public final class PopUp {

    private static final int LONGEST = 80;
    private static final String CUT = "\u2026"; //$NON-NLS-1$

    private PopUp() {
    }

    /**
     * Opens a menu; it goes away with the choice.
     *
     * @param control the canvas
     * @param place   where, in the coordinates of the canvas
     * @param content what is in it
     */
    public static void open(Control control, Point place, Consumer<IMenuManager> content) {
        MenuManager manager = new MenuManager();
        content.accept(manager);
        Menu menu = ControlIds.tag(manager.createContextMenu(control), "topology.popup"); //$NON-NLS-1$
        menu.addMenuListener(MenuListener.menuHiddenAdapter(
                event -> control.getDisplay().asyncExec(manager::dispose)));
        menu.setLocation(control.toDisplay(place.x, place.y));
        menu.setVisible(true);
    }

    /**
     * {@return an item of a menu}
     *
     * @param text  what it says, shortened where it is too long
     * @param image may be null for none
     * @param deed  what choosing it does
     */
    public static Action item(String text, ImageDescriptor image, Runnable deed) {
        return new Action(text(text), image) {
            @Override
            public void run() {
                deed.run();
            }
        };
    }

    /** {@return a text as a menu shows it: not too long, and with no letter that has a meaning of its own} */
    static String text(String text) {
        String line = text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
        String cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST).stripTrailing() + CUT;
        return cut.replace("&", "&&") + (cut.contains("@") ? "@" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    }
}
