package org.deepworkbench.tests.bot;

import java.time.Duration;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.opentest4j.AssertionFailedError;

/**
 * What a person does, counted: a click, a drag, a key or key chord, and a text typed into one field are a step each. A
 * field that has not the focus is clicked first, which counts too.
 */
public final class Steps {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String FILTER = "topology.quickadd.filter";
    private static final int MOST_TABS = 12;

    private int count;

    /** {@return how many steps there were so far} */
    public int count() {
        return count;
    }

    /** Clicks the drawing where nothing is. */
    public void clickCanvas() {
        count++;
        Control canvas = Canvas.shown().control();
        Bot.clickAt(canvas, 4, 4);
        Ui.act(canvas::setFocus);
    }

    /** Clicks a node. */
    public void click(String node) {
        count++;
        Canvas.shown().click(node);
        Ui.act(() -> Canvas.shown().control().setFocus());
    }

    /** Clicks a button. */
    public void click(Button button) {
        count++;
        Bot.click(button);
    }

    /** Clicks the tab of a view. */
    public void showView(String id) {
        count++;
        Desktop.showView(id);
    }

    /** Clicks a tab of the form in the Properties view. */
    public void tab(String title) {
        count++;
        Table tabs = Bot.byId(Table.class, "topology.properties.tabs");
        Ui.act(() -> {
            for (int i = 0; i < tabs.getItemCount(); i++) {
                if (tabs.getItem(i).getText().equals(title)) {
                    tabs.setFocus();
                    tabs.setSelection(i);
                    tabs.notifyListeners(SWT.Selection, new Event());
                }
            }
        });
    }

    /** Types a text over the drawing, which asks what is to be added, and chooses the first offer with Enter. */
    public void addByLetters(String letters) {
        count += 2;
        Canvas.shown().key(letters.charAt(0), letters.charAt(0));
        Text filter = Bot.byId(Text.class, FILTER);
        Bot.type(filter, letters);
        Bot.enter(filter);
        Wait.until("the window has closed", PATIENCE, filter::isDisposed);
    }

    /** Presses a key over the drawing. */
    public void keyOnCanvas(int keyCode) {
        count++;
        Canvas.shown().key(keyCode, '\0');
    }

    /** Types a name where one is asked for, and ends it with Enter. */
    public void typeName(Text field, String name) {
        count += 2;
        Bot.type(field, name);
        Bot.enter(field);
    }

    /** Types a text into the field of that id. */
    public void type(String id, String text) {
        Control field = Bot.byId(Control.class, id);
        if (!Ui.get(field::isFocusControl)) {
            count++;
            Ui.act(field::setFocus);
        }
        count++;
        Ui.act(() -> {
            switch (field) {
                case Text line -> line.setText(text);
                case Combo combo -> combo.setText(text);
                default -> throw new AssertionFailedError("nothing can be typed into " + id);
            }
        });
    }

    /** Types a formula into a check box: the equals sign, its first letter, makes a field of it. */
    public void typeFormula(String id, String formula) {
        Control box = Bot.byId(Button.class, id);
        Event key = new Event();
        key.keyCode = '=';
        key.character = '=';
        Ui.act(() -> box.notifyListeners(SWT.KeyDown, key));
        Text field = Bot.byId(Text.class, id);
        Wait.until("the formula can be typed", PATIENCE, field::isFocusControl);
        type(id, formula);
    }

    /** Presses Enter in the field of that id. */
    public void enter(String id) {
        count++;
        Control field = Bot.byId(Control.class, id);
        Ui.act(() -> field.notifyListeners(SWT.DefaultSelection, new Event()));
    }

    /** Presses Tab until the control of that id has the focus. */
    public void tabTo(String id) {
        int before = count;
        while (!Ui.get(() -> Bot.findById(Control.class, id).filter(Control::isFocusControl).isPresent())) {
            if (count - before > MOST_TABS) {
                throw new AssertionFailedError("Tab does not lead to " + id);
            }
            count++;
            Ui.act(() -> Ui.display().getFocusControl().traverse(SWT.TRAVERSE_TAB_NEXT));
        }
    }

    /** Presses a key chord that runs a command. */
    public void chord(String command) {
        count++;
        Desktop.awaitFocus();
        Desktop.command(command, Map.of());
    }

    /** Presses the key chord that saves the active editor. */
    public void save() {
        count++;
        Ui.act(() -> Desktop.editor().doSave(new NullProgressMonitor()));
    }

    /** Presses a button of a window. */
    public void press(Composite window, String button) {
        count++;
        Bot.press(window, button);
    }
}
