package org.deepworkbench.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Words that screen readers say of controls whose label does not stand beside them. */
public final class Accessibility {

    private Accessibility() {
    }

    /**
     * @param control is called so
     * @param name    what it is, in a word or two
     */
    public static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
