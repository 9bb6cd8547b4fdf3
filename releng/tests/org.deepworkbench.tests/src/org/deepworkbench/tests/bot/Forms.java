package org.deepworkbench.tests.bot;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The forms of the Properties view. For the test's thread. */
public final class Forms {

    private static final String VIEW = "org.eclipse.ui.views.PropertySheet";

    private Forms() {
    }

    /** Brings the view to the front. */
    public static void show() {
        Desktop.showView(VIEW);
    }

    /** {@return the stable name of the control of a field} */
    public static String id(String field) {
        return "topology.properties." + field;
    }

    /** {@return the line of a field, as soon as it is there} */
    public static Text text(String field) {
        return Bot.byId(Text.class, id(field));
    }

    /** {@return what stands in a field, if it is there} For the display thread. */
    public static Optional<String> shown(String field) {
        return Bot.findById(Text.class, id(field)).map(Text::getText);
    }

    /** Types into a field and presses Enter. */
    public static void fill(String field, String typed) {
        Text text = text(field);
        Bot.type(text, typed);
        Bot.enter(text);
    }

    /** Chooses a tab, which must be there. */
    public static void tab(String title) {
        Table tabs = Bot.byId(Table.class, id("tabs"));
        Wait.until("the tab " + title + " is chosen", Duration.ofSeconds(10), () -> chosen(tabs, title));
    }

    private static boolean chosen(Table tabs, String title) {
        for (int i = 0; i < tabs.getItemCount(); i++) {
            if (tabs.getItem(i).getText().equals(title)) {
                tabs.setSelection(i);
                tabs.notifyListeners(SWT.Selection, new Event());
                return true;
            }
        }
        return false;
    }
}
