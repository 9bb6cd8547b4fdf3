package org.deepworkbench.tests.bot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.opentest4j.AssertionFailedError;

/**
 * Finds controls as a person does, by what they say, and does to them what a person does. For the test's thread; what
 * takes a widget apart, such as {@link #texts}, is for the display's thread, within {@link Ui#get}.
 */
public final class Bot {

    private static final String ID_KEY = "org.deepworkbench.ui.id";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Bot() {
    }

    /** Waits for an open shell whose title contains the text. */
    public static Shell shell(String title) {
        return Wait.forValue("a window «" + title + "»", PATIENCE, () -> openShell(title));
    }

    /** {@return an open shell whose title contains the text} */
    public static Optional<Shell> openShell(String title) {
        return Arrays.stream(Ui.display().getShells())
                .filter(shell -> !shell.isDisposed() && shell.isVisible() && shell.getText().contains(title))
                .findFirst();
    }

    /** Waits for a visible control that was given this id by {@code ControlIds}, in any window. */
    public static <T extends Control> T byId(Class<T> type, String id) {
        return Wait.forValue("the control " + id, PATIENCE, () -> findById(type, id));
    }

    /** {@return a visible control that was given this id, if there is one now} */
    public static <T extends Control> Optional<T> findById(Class<T> type, String id) {
        return Arrays.stream(Ui.display().getShells()).filter(shell -> !shell.isDisposed())
                .flatMap(shell -> all(shell, type).stream())
                .filter(control -> id.equals(control.getData(ID_KEY)) && control.isVisible()).findFirst();
    }

    /** Waits for a visible, enabled button with the text (mnemonics ignored) and presses it. */
    public static void press(Composite in, String text) {
        click(Wait.forValue("an enabled button «" + text + "»", PATIENCE, () -> in.isDisposed() ? Optional.empty()
                : find(in, Button.class, b -> plain(b.getText()).equals(text) && b.isVisible() && b.isEnabled())));
    }

    /** Clicks a button as the mouse does: a check box changes, a radio button is chosen. */
    public static void click(Button button) {
        Ui.act(() -> toggle(button));
    }

    private static void toggle(Button button) {
        if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        } else if ((button.getStyle() & SWT.RADIO) != 0) {
            button.setSelection(true);
        }
        send(button, SWT.Selection, new Event());
    }

    /** Chooses the tab with the title, as a click on it does. For the display thread. */
    public static void choose(CTabFolder folder, String title) {
        CTabItem tab = Arrays.stream(folder.getItems()).filter(item -> item.getText().equals(title)).findFirst()
                .orElseThrow(() -> new AssertionFailedError("no tab " + title));
        folder.setSelection(tab);
        Event event = new Event();
        event.item = tab;
        send(folder, SWT.Selection, event);
    }

    /** Replaces what stands in a text field. */
    public static void type(Text field, String text) {
        Ui.act(() -> {
            field.setFocus();
            field.setText(text);
        });
    }

    /** Ends typing with Enter. */
    public static void enter(Text field) {
        post(field, SWT.DefaultSelection, new Event());
    }

    /** Moves the mouse to a place in a control, presses and releases the first button there. */
    public static void clickAt(Control control, int x, int y) {
        post(control, SWT.MouseMove, mouse(x, y, 0, 0));
        post(control, SWT.MouseDown, mouse(x, y, 1, 0));
        post(control, SWT.MouseUp, mouse(x, y, 1, SWT.BUTTON1));
    }

    /** Clicks a place in a control twice in a row. */
    public static void doubleClickAt(Control control, int x, int y) {
        clickAt(control, x, y);
        post(control, SWT.MouseDown, mouse(x, y, 1, 0));
        post(control, SWT.MouseDoubleClick, mouse(x, y, 1, 0));
        post(control, SWT.MouseUp, mouse(x, y, 1, SWT.BUTTON1));
    }

    /** Presses the first mouse button at one place, drags to another, and releases. */
    public static void drag(Control control, int fromX, int fromY, int toX, int toY) {
        drag(control, fromX, fromY, toX, toY, () -> { });
    }

    /** Likewise; looks at what is shown before the button is released. */
    public static void drag(Control control, int fromX, int fromY, int toX, int toY, Runnable look) {
        drag(control, 1, new Point(fromX, fromY), new Point(toX, toY), look);
    }

    /** Likewise with any mouse button. */
    public static void drag(Control control, int button, Point from, Point to, Runnable look) {
        int held = button == 1 ? SWT.BUTTON1 : SWT.BUTTON2;
        post(control, SWT.MouseMove, mouse(from.x, from.y, 0, 0));
        post(control, SWT.MouseDown, mouse(from.x, from.y, button, 0));
        for (int step = 1; step <= 10; step++) {
            post(control, SWT.MouseMove, mouse(from.x + (to.x - from.x) * step / 10,
                    from.y + (to.y - from.y) * step / 10, 0, held));
        }
        look.run();
        post(control, SWT.MouseUp, mouse(to.x, to.y, button, held));
    }

    /** Moves the mouse while its first button is held. */
    public static void moveHeld(Control control, int x, int y) {
        post(control, SWT.MouseMove, mouse(x, y, 0, SWT.BUTTON1));
    }

    /** Pinches on a touch pad. */
    public static void pinch(Control control, int x, int y, double magnification) {
        for (int detail : new int[] {SWT.GESTURE_BEGIN, SWT.GESTURE_MAGNIFY, SWT.GESTURE_END}) {
            Event event = mouse(x, y, 0, 0);
            event.detail = detail;
            event.magnification = detail == SWT.GESTURE_MAGNIFY ? magnification : 1;
            post(control, SWT.Gesture, event);
        }
    }

    /** Holds a key while something else is done. */
    public static void hold(Control control, int keyCode, char character, Runnable meanwhile) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        post(control, SWT.KeyDown, event);
        meanwhile.run();
        post(control, SWT.KeyUp, event);
    }

    /** Presses and releases a key. */
    public static void key(Control control, int keyCode, char character) {
        key(control, keyCode, character, 0);
    }

    /** Likewise, while other keys are held: a mask of {@link SWT#SHIFT} and its like. */
    public static void key(Control control, int keyCode, char character, int held) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.stateMask = held;
        post(control, SWT.KeyDown, event);
        post(control, SWT.KeyUp, event);
    }

    public static <T extends Control> T get(Composite in, Class<T> type, Predicate<T> which) {
        return find(in, type, which).orElseThrow(() -> new AssertionFailedError(
                "No such " + type.getSimpleName() + " among: " + String.join(" | ", texts(in))));
    }

    public static <T extends Control> Optional<T> find(Composite in, Class<T> type, Predicate<T> which) {
        return all(in, type).stream().filter(which).findFirst();
    }

    public static <T extends Control> List<T> all(Composite in, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(in, type, found);
        return found;
    }

    /** {@return every text that is visible in it, in order} */
    public static List<String> texts(Composite in) {
        return all(in, Control.class).stream().filter(Control::isVisible).map(Bot::textOf).filter(t -> !t.isBlank())
                .toList();
    }

    private static String textOf(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case Button button -> plain(button.getText());
            case Text text -> text.getText();
            case StyledText text -> text.getText();
            default -> "";
        };
    }

    private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, found);
            }
        }
    }

    private static Event mouse(int x, int y, int button, int stateMask) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = button;
        event.stateMask = stateMask;
        event.count = 1;
        return event;
    }

    private static void post(Widget widget, int type, Event event) {
        Ui.act(() -> send(widget, type, event));
    }

    private static void send(Widget widget, int type, Event event) {
        event.type = type;
        event.widget = widget;
        event.display = widget.getDisplay();
        event.time = (int) System.currentTimeMillis();
        widget.notifyListeners(type, event);
    }

    private static String plain(String text) {
        return text.replace("&", "");
    }
}
